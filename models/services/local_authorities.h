// The CAs that can speak for themselves here: in Panorama's store of the candidate, with their key. One that
// was renewed with its key counts once, by the certificate that lasts longest. Main thread.
#pragma once

#include "session/pki/certificate.h"

#include <map>
#include <string>

namespace models::lifecycle {
class Lifecycle;
}

namespace models::services {

struct LocalAuthority
{
    std::string name; ///< in Panorama's store
    session::pki::Certificate certificate;
};
/// By authority digest.
using LocalAuthorities = std::map<std::string, LocalAuthority>;

[[nodiscard]] LocalAuthorities localAuthorities(const models::lifecycle::Lifecycle& lifecycle);

} // namespace models::services
