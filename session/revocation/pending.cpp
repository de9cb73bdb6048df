#include "session/revocation/pending.h"

#include "session/trust/verifier.h"

#include <algorithm>

namespace session::revocation {

std::optional<PathQuestion> pendingQuestion(const trust::Policy& policy, const trust::PeerEvidence& evidence,
                                            const trust::Verdict& verdict,
                                            const trust::RevocationFacts& facts)
{
    const trust::CertificatePolicy& profile = trust::profileFor(policy, evidence.world).profile;
    if (!verdict.allowed || (!profile.revocation.useOcsp && !profile.revocation.useCrl))
        return std::nullopt;
    const bool isPending = std::ranges::any_of(verdict.path, [&](const pki::Certificate& certificate) {
        return trust::isLookedUp(certificate) && !facts.byFingerprint.contains(certificate.sha256());
    });
    if (!isPending)
        return std::nullopt;
    return PathQuestion{.path = verdict.path,
                        .sent = evidence.chain,
                        .profile = profile,
                        .minimumSecurityBits = policy.minimumSecurityBits};
}

std::chrono::milliseconds patienceOf(const PathQuestion& first)
{
    constexpr std::chrono::seconds margin{5};
    return deadlinesOf(first.profile.revocation).total + margin;
}

trust::Verdict verifyWithoutLookups(const trust::Policy& policy, const trust::PeerEvidence& evidence,
                                    trust::RevocationFacts& facts, base::TimePoint now)
{
    for (;;) { // each round leaves fewer of the certificates that were given without a fact
        trust::Verdict verdict = trust::verify(policy, evidence, facts, now);
        const auto pending = pendingQuestion(policy, evidence, verdict, facts);
        if (!pending)
            return verdict;
        for (const pki::Certificate& certificate : pending->path)
            if (trust::isLookedUp(certificate))
                facts.byFingerprint.try_emplace(
                    certificate.sha256(),
                    trust::RevocationFacts::Fact{.status = trust::RevocationStatus::Unavailable,
                                                 .source = {},
                                                 .revokedAt = {},
                                                 .detail = "no answer within the deadline"});
    }
}

void addFacts(trust::RevocationFacts& facts, trust::RevocationFacts found)
{
    facts.byFingerprint.merge(found.byFingerprint);
}

bool mayRefuse(const trust::RevocationFacts& facts)
{
    return std::ranges::any_of(facts.byFingerprint, [](const auto& entry) {
        return entry.second.status != trust::RevocationStatus::Good;
    });
}

} // namespace session::revocation
