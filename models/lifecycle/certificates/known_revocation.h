// What revocation lookups have found out, for whoever judges without looking up: predictions. Any thread.
// Rule T6.
#pragma once

#include "session/trust/verifier.h"

#include <functional>

namespace session::revocation {
class Checker;
}

namespace models::lifecycle {

/// The facts that a handshake under this policy would have from the cache. Any thread; null: nothing is
/// known.
using KnownRevocation = std::function<session::trust::RevocationFacts(
    const session::trust::Policy&, const session::trust::PeerEvidence&, session::base::TimePoint)>;

/// `checker` may be null, and else outlives what comes back.
[[nodiscard]] KnownRevocation knownRevocation(const session::revocation::Checker* checker);

} // namespace models::lifecycle
