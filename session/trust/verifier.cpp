#include "session/trust/verifier.h"

#include "session/trust/checks.h"

namespace session::trust {
namespace {

/// T2: what asks for the custom world where none is configured counts as predefined.
TrustWorld judgingWorld(const Policy& policy, const PeerEvidence& evidence)
{
    return evidence.world == TrustWorld::Custom && policy.custom ? TrustWorld::Custom
                                                                 : TrustWorld::Predefined;
}

} // namespace

Verdict verify(const Policy& policy, const PeerEvidence& evidence, const RevocationFacts& facts,
               base::TimePoint now)
{
    const TrustWorld world = judgingWorld(policy, evidence);
    const Case one{policy, evidence, facts,
                   now,    world,    world == TrustWorld::Custom ? *policy.custom : policy.predefined};

    const Check tlsVersion = checkTlsVersion(one);
    const Check cipher = checkCipher(one, tlsVersion);
    const Check certificate = checkCertificate(one, cipher);
    ChainFinding chain = checkChain(one);

    Verdict verdict;
    verdict.checks = {tlsVersion,
                      cipher,
                      certificate,
                      chain.check,
                      checkTrustWorld(one, chain),
                      checkValidity(one, chain.path),
                      checkPurpose(one, chain.path),
                      checkKeyStrength(one, chain.path),
                      checkRevocation(one, chain.path),
                      checkServerIdentity(one),
                      checkAuthorizationList(one),
                      checkManagedDevice(one),
                      checkSerialNumber(one)};
    verdict.world = chain.world;
    verdict.unverified = chain.unverified;
    verdict.path = std::move(chain.path);
    const Check* failure = verdict.firstFailure();
    verdict.allowed = failure == nullptr;
    if (failure != nullptr)
        verdict.reason = failure->reason;
    return verdict;
}

} // namespace session::trust
