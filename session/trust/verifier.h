// The verifier: the one function that judges a peer, everywhere: live handshakes on both sides, offline
// tools, prediction, doomed sessions, rehearsal. Pure and total: no I/O, no clock, no throw; same input, same
// answer. Any thread.
//
// Every check is made, also after one has failed, unless it depends on one that failed (then: skipped). So
// changing one input changes its check and what depends on it, nothing else. Rules: 4.C, 4.D, 4.E, T2, T5,
// T7.
#pragma once

#include "session/trust/evidence.h"
#include "session/trust/policy.h"
#include "session/trust/verdict.h"

namespace session::trust {

[[nodiscard]] Verdict verify(const Policy& policy, const PeerEvidence& evidence, const RevocationFacts& facts,
                             base::TimePoint now);

} // namespace session::trust
