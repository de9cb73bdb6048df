// What a CA has signed, as far as it is in the stores. Pure; any thread. C-5, C-6.
#pragma once

#include "models/config/configuration.h"
#include "models/config/store_path.h"
#include "session/base/error.h"
#include "session/pki/certificate.h"

#include <string>
#include <vector>

namespace models::lifecycle {

struct CertificateChild
{
    config::StoreName location;
    std::string name;
    session::pki::Certificate certificate;
};

/// Of a CA in Panorama's store, in all stores. One that was signed by an earlier key of the same CA (its
/// subject, but no signature of a CA that is here) counts too: it is what is to be re-issued after a CA got a
/// new key. ErrorCode::NotFound, or InvalidArgument when it is no CA.
[[nodiscard]] session::base::Result<std::vector<CertificateChild>>
childrenOf(const config::Configuration& configuration, const std::string& authority);

} // namespace models::lifecycle
