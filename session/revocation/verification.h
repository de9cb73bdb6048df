// A peer judged with all that can be found out about revocation, for whoever has no session to keep
// meanwhile: `handfast verify`, a profile that is tried out. What the engine does round by round. Any thread.
// Rules C6-C18, C27.
#pragma once

#include "session/revocation/checker.h"
#include "session/trust/verifier.h"

#include <functional>
#include <memory>

namespace session::revocation {

struct Verification
{
    trust::Policy policy;
    trust::PeerEvidence evidence;
    std::shared_ptr<const std::vector<pki::Crl>> crlsAtHand = {}; ///< null: none
    bool fetchesCrls = true;                                      ///< false: only lists at hand count
    base::TimePoint at;                                           ///< what is judged by; lookups are made now
};

/// Any thread; `receive` is called once, on the network's thread or, when nothing is to be asked, at once. No
/// lookup begins after C13's deadline, so that the whole takes twice as long at most.
void verify(Checker& checker, Verification question, std::function<void(trust::Verdict)> receive);
/// What was found out on the way, for whoever judges by it later. The same threads and times.
void findOut(Checker& checker, Verification question, std::function<void(trust::RevocationFacts)> receive);

/// A peer judged by what the cache holds of the certificates that this policy would have looked up, whatever
/// the best path comes to be for it: as a handshake would. Nothing is fetched.
struct KnownJudgement
{
    trust::RevocationFacts facts = {};
    trust::Verdict verdict = {};
    std::optional<PathQuestion> pending = {}; ///< what the cache lacks
};
/// Any thread, but `remembering` is of one.
[[nodiscard]] KnownJudgement verifyByWhatIsKnown(const Checker& checker, const trust::Policy& policy,
                                                 const trust::PeerEvidence& evidence, base::TimePoint at,
                                                 const trust::Remembering& remembering = {});
/// Its facts alone: what the cache will still hold then. Any thread.
[[nodiscard]] trust::RevocationFacts knownFacts(const Checker& checker, const trust::Policy& policy,
                                                const trust::PeerEvidence& evidence, base::TimePoint at);

} // namespace session::revocation
