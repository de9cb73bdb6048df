// What revocation lookups have found out, and what they find, for whoever has no handshake to wait with:
// predictions. Any thread. Rule T6.
#pragma once

#include "session/revocation/list_spans.h"
#include "session/trust/verifier.h"

#include <functional>
#include <optional>
#include <string>

namespace session::revocation {
class Checker;
}

namespace models::lifecycle {

/// The facts that a handshake under this policy would have from the cache. Any thread; null: nothing is
/// known.
using KnownRevocation = std::function<session::trust::RevocationFacts(
    const session::trust::Policy&, const session::trust::PeerEvidence&, session::base::TimePoint)>;

/// Asks for what a handshake under this policy would look up, now. Any thread; `receive` is called once, on
/// whatever thread, unless the network stops before. Null: nothing is looked up.
using RevocationLookup =
    std::function<void(const session::trust::Policy&, const session::trust::PeerEvidence&,
                       session::base::TimePoint, std::function<void(session::trust::RevocationFacts)>)>;

/// How long the list lasts that was had from this URL last. Any thread; null: nothing is known.
using KnownLists = std::function<std::optional<session::revocation::ListSpan>(const std::string&)>;

/// `checker` may be null, and else outlives what comes back.
[[nodiscard]] RevocationLookup revocationLookup(session::revocation::Checker* checker);
[[nodiscard]] KnownRevocation knownRevocation(const session::revocation::Checker* checker);
[[nodiscard]] KnownLists knownLists(const session::revocation::Checker* checker);

} // namespace models::lifecycle
