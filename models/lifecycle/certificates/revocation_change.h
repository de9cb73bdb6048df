// What was revoked, or is no more: told with the signal, so that nobody has to go through all revocations to
// find it. A value; any thread. C-5.
#pragma once

#include "models/store/records.h"

#include <optional>

namespace models::lifecycle {

struct RevocationChange
{
    store::IssuedCertificate certificate;        ///< as it stood before
    std::optional<store::Revocation> revocation; ///< as it stands now; nullopt: taken back
};

} // namespace models::lifecycle
