// Renews a certificate of the candidate in place: name, settings and users stay. Main thread; signs in the
// work pool. C-5.
#pragma once

#include "models/config/store_path.h"
#include "models/lifecycle/lifecycle.h"

#include <functional>
#include <string>

namespace models::lifecycle {

struct RenewalOrder
{
    config::StoreName location;
    std::string name;
    std::string signedBy = {}; ///< CA's name in Panorama's store; "" for whoever signed it before, or itself
    bool withNewKey = false;   ///< a CA's children stay attached only to the key that it has
    int days = 0;              ///< 0: as long as before
};

/// ErrorCode::NotFound when the CA that signed it is not here (a request to it is the way then); Conflict
/// when somebody changed the certificate meanwhile.
void renewCertificate(Lifecycle& lifecycle, RenewalOrder order,
                      std::function<void(const session::base::Result<>&)> done);

} // namespace models::lifecycle
