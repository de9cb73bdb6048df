// What is still to be looked up before a verdict holds. Pure, any thread. Rules C9, C27; T6.
#pragma once

#include "session/revocation/plan.h"
#include "session/trust/verdict.h"

#include <optional>

namespace session::revocation {

/// The verdict's path as a question, if its profile checks revocation and `facts` lack a certificate of it;
/// nullopt for a verdict that refuses already.
[[nodiscard]] std::optional<PathQuestion> pendingQuestion(const trust::Policy& policy,
                                                          const trust::PeerEvidence& evidence,
                                                          const trust::Verdict& verdict,
                                                          const trust::RevocationFacts& facts);

/// The best path may be another one for what was found, whose certificates are looked up in their turn: so
/// often at most.
inline constexpr int mostRounds = 4;
/// All rounds together: C13's deadline, which each lookup keeps by itself, and what its answer needs to come
/// in.
[[nodiscard]] std::chrono::milliseconds patienceOf(const PathQuestion& first);
/// The verdict when nothing is asked any more: what is still pending cannot be retrieved (C17), which `facts`
/// hold afterwards.
[[nodiscard]] trust::Verdict verifyWithoutLookups(const trust::Policy& policy,
                                                  const trust::PeerEvidence& evidence,
                                                  trust::RevocationFacts& facts, base::TimePoint now);

/// Adds what is new in `found`.
void addFacts(trust::RevocationFacts& facts, trust::RevocationFacts found);
/// Whether a verdict can be another one for them: anything but good.
[[nodiscard]] bool mayRefuse(const trust::RevocationFacts& facts);

} // namespace session::revocation
