// What the certificates of all stores say, decoded: for tables, details and the choices of forms. Pure, any
// thread; decodes every certificate, so not for every repaint. C-6, K6, E12.
#pragma once

#include "models/config/schema/schema.h"
#include "models/config/store_path.h"
#include "session/base/clock.h"
#include "session/pki/certificate.h"

#include <optional>
#include <string>
#include <vector>

namespace models::config {

struct CertificateFacts
{
    StoreName store = {}; ///< that it is in
    std::string name = {};
    std::optional<session::pki::Certificate> certificate =
        {};                                           ///< none: a request, or text that is no certificate
    std::vector<session::pki::Certificate> path = {}; ///< from the certificate towards its root, as far as
                                                      ///< the store and its own chain lead
    bool hasPrivateKey = false;
    bool isRequest = false;
    bool isRevoked = false;
    std::string revocationReason = {}; ///< RFC 5280's name, "" when it is not known
    bool blocksKeyExport = false;
    std::vector<std::vector<std::string>> uses = {}; ///< paths of the settings that name it

    [[nodiscard]] bool isAuthority() const { return certificate && certificate->isCertificateAuthority(); }
    /// The least notAfter over the path (K6); nullopt without a certificate.
    [[nodiscard]] std::optional<session::base::TimePoint> expiry() const;
};

/// In the order of allStores(), by name in each.
[[nodiscard]] std::vector<CertificateFacts> certificateFacts(const Configuration& configuration);

/// Names that a setting with this reference may point to, seen from a store, in order. A store for devices
/// has those of the shared one besides its own, a stack's those of its templates, too.
[[nodiscard]] std::vector<std::string> namesFor(const Configuration& configuration, ReferenceKind kind,
                                                const StoreName& store);

} // namespace models::config
