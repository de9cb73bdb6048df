// The verifier: the one function that judges a peer, everywhere: live handshakes on both sides, offline
// tools, prediction, doomed sessions, rehearsal. Pure and total: no I/O, no clock, no throw; same input, same
// answer. Any thread.
//
// Every check is made, also after one has failed, unless it depends on one that failed (then: skipped). So
// changing one input changes its check and what depends on it, nothing else. Rules: 4.C, 4.D, 4.E, T2, T5,
// T7.
#pragma once

#include "session/trust/evidence.h"
#include "session/trust/path_memory.h"
#include "session/trust/policy.h"
#include "session/trust/verdict.h"

namespace session::trust {

[[nodiscard]] Verdict verify(const Policy& policy, const PeerEvidence& evidence, const RevocationFacts& facts,
                             base::TimePoint now);

/// Where answers about paths are kept, and the policy's generation there.
struct Remembering
{
    PathMemory* memory = nullptr; ///< null: nowhere
    std::uint64_t generation = 0;
};
/// The same answer, from `remembering` where that is known already.
[[nodiscard]] Verdict verify(const Policy& policy, const PeerEvidence& evidence, const RevocationFacts& facts,
                             base::TimePoint now, const Remembering& remembering);

} // namespace session::trust
