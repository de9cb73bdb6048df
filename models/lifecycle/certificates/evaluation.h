// A certificate profile tried out on a peer that is not connecting right now: what it would say of a file, of
// a certificate that is here, or of what a device showed last; with lookups, as at a handshake. Main thread;
// judged in the work pool. P-2.
#pragma once

#include "models/config/store_path.h"
#include "session/engine/event.h"

#include <functional>
#include <string>

namespace models::lifecycle {

class Lifecycle;

struct EvaluationOrder
{
    config::StoreName store; ///< of the candidate, that holds the profile
    std::string profile;
    session::trust::PeerRole peer = session::trust::PeerRole::Client;
    std::vector<session::pki::Certificate> chain; ///< leaf first, then whatever comes with it, in any order
};

/// Comes back with what would have been the attempt: evidence, verdict, time. ErrorCode::NotFound without the
/// profile; InvalidArgument when its CAs can't be read or the chain is empty. Without a manager's network
/// (a shell beside none) nothing is looked up. Not called back once the lifecycle is gone.
void evaluate(Lifecycle& lifecycle, EvaluationOrder order,
              std::function<void(const session::base::Result<session::engine::Attempt>&)> done);

/// What a certificate of a store would send: its chain without the root.
[[nodiscard]] session::base::Result<std::vector<session::pki::Certificate>>
chainOf(const Lifecycle& lifecycle, const config::StoreName& location, const std::string& name);

} // namespace models::lifecycle
