// What has to stand beside a device when it is taken out of its box (F-1): a certificate from birth by the
// factory CA, the manager's address, and, where only custom certificates are allowed, its settings with a
// certificate of its own, so that it can connect at once (G2). Made in the work pool. Main thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/panos/bundle.h"

#include <QString>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace models::lifecycle {

struct BundleRequest
{
    std::vector<session::base::Serial> serials;
    std::optional<std::string>
        deviceGroup; ///< with no serials: that group's devices; else every managed device
    /// These get their settings and a certificate of their own in any case: as if they had been pushed to.
    std::set<session::base::Serial> withSettings = {};
    bool ofCandidate = false;   ///< by the candidate: for a device that is not managed yet (G2)
    std::string managerAddress; ///< "host:port"; "" takes the configured address and the port in use
};

/// Hands them over, into a file as a rule. An error: nobody has them.
using BundlesDelivery = std::function<session::base::Result<>(const std::vector<panos::Bundle>&)>;
using BundlesDone = std::function<void(session::base::Result<std::vector<panos::Bundle>>)>;

/// In serial order; `deliver` and then `done` come in the event loop, `done` with what `deliver` could not
/// do, too. A certificate that was made for a device counts as the device's once `deliver` has succeeded, and
/// is revoked when it has not. ErrorCode::NotFound for a serial that is not managed.
void exportBundles(Lifecycle& lifecycle, const BundleRequest& request, BundlesDelivery deliver,
                   BundlesDone done);
/// Writes the first one, for its owner alone: there are keys in it.
[[nodiscard]] BundlesDelivery intoBundleFile(QString name);

} // namespace models::lifecycle
