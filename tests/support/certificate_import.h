// Puts one certificate into the candidate at once, for tests that need one there and are about something else.
#pragma once

#include "models/lifecycle/certificates/certificate_import.h"
#include "models/lifecycle/lifecycle.h"

namespace support {

struct ImportRequest
{
    models::config::StoreName location = {};
    std::string name = {};
    std::string pem = {}; ///< any bytes that readObjects() knows
    session::base::SecretText passphrase = {};
};

/// As the shell's `request certificate import` does it, but not in the work pool.
[[nodiscard]] inline session::base::Result<> importCertificate(models::lifecycle::Lifecycle& lifecycle,
                                                               const ImportRequest& request)
{
    auto review = models::lifecycle::reviewImport(
        {request.location, {{std::string(), session::pki::readObjects(request.pem, {request.passphrase})}}},
        lifecycle.candidate());
    if (!review)
        return std::unexpected(review.error());
    if (const auto chosen = chooseNamed(*review, request.name, lifecycle); !chosen)
        return chosen;
    return takeImport(lifecycle, *review);
}

} // namespace support
