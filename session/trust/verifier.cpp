#include "session/trust/verifier.h"

#include "session/trust/best_path.h"

namespace session::trust {

namespace {

PathChecks pathChecks(const Case& one, const Remembering& remembering)
{
    if (!remembering.memory)
        return checkBestPath(one);
    const PathMemory::Question question{one.policy, remembering.generation, one.evidence, one.facts, one.now};
    if (const PathChecks* known = remembering.memory->find(question))
        return *known;
    PathChecks checks = checkBestPath(one);
    remembering.memory->keep(question, checks);
    return checks;
}

} // namespace

Verdict verify(const Policy& policy, const PeerEvidence& evidence, const RevocationFacts& facts,
               base::TimePoint now)
{
    return verify(policy, evidence, facts, now, Remembering{});
}

Verdict verify(const Policy& policy, const PeerEvidence& evidence, const RevocationFacts& facts,
               base::TimePoint now, const Remembering& remembering)
{
    const auto [world, profile] = profileFor(policy, evidence.world);
    const Case one{policy, evidence, facts, now, world, profile};
    const Check tlsVersion = checkTlsVersion(one);
    const Check cipher = checkCipher(one, tlsVersion);
    const Check certificate = checkCertificate(one, cipher);
    PathChecks best = pathChecks(one, remembering);

    Verdict verdict;
    verdict.checks = {tlsVersion,
                      cipher,
                      certificate,
                      best.chain.check,
                      best.trustWorld,
                      best.validity,
                      best.purpose,
                      best.keyStrength,
                      best.revocation,
                      checkServerIdentity(one, best.chain.path),
                      checkAuthorizationList(one),
                      checkManagedDevice(one),
                      checkSerialNumber(one)};
    verdict.world = best.chain.world;
    verdict.unverified = best.chain.unverified;
    verdict.path = std::move(best.chain.path);
    const Check* failure = verdict.firstFailure();
    verdict.allowed = failure == nullptr;
    if (failure != nullptr)
        verdict.reason = failure->reason;
    return verdict;
}

} // namespace session::trust
