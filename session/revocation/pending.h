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

/// Adds what is new in `found`.
void addFacts(trust::RevocationFacts& facts, trust::RevocationFacts found);
/// Whether a verdict can be another one for them: anything but good.
[[nodiscard]] bool mayRefuse(const trust::RevocationFacts& facts);

} // namespace session::revocation
