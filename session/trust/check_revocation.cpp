// Revocation as far as it is known when judging (C9-C18, C27); nothing is fetched here.
#include "session/trust/checks.h"

namespace session::trust {
namespace {

struct RevocationRefusal
{
    Reason reason;
    std::string detail;
};

/// ", keyCompromise (CRL of ...)"
std::string evidenceFor(const RevocationFacts::Fact& fact)
{
    const std::string source = toText(fact.source);
    return (fact.detail.empty() ? std::string() : ", " + fact.detail) +
           (source.empty() ? std::string() : " (" + source + ")");
}

std::optional<RevocationRefusal> refusalBy(const RevocationFacts::Fact& fact, const RevocationPolicy& policy)
{
    const std::string evidence = evidenceFor(fact);
    switch (fact.status) {
    case RevocationStatus::Revoked:
        return RevocationRefusal{
            Reason::Revoked,
            (fact.revokedAt ? "revoked at " + base::toRfc3339(*fact.revokedAt) : std::string("revoked")) +
                evidence};
    case RevocationStatus::Unknown:
        if (policy.blockUnknown)
            return RevocationRefusal{Reason::RevocationUnknown, "the responder does not know it" + evidence};
        break;
    case RevocationStatus::Unavailable:
        if (policy.blockUnavailable)
            return RevocationRefusal{Reason::RevocationUnavailable,
                                     "no status could be retrieved" + evidence};
        break;
    case RevocationStatus::Good:
        break;
    }
    return std::nullopt;
}

std::string_view wordFor(RevocationStatus status)
{
    switch (status) {
    case RevocationStatus::Good:
        return "good";
    case RevocationStatus::Revoked:
        return "revoked";
    case RevocationStatus::Unknown:
        return "unknown, admitted";
    case RevocationStatus::Unavailable:
        return "unavailable, admitted";
    }
    return "";
}

} // namespace

Check checkRevocation(const Case& one, const std::vector<pki::Certificate>& path)
{
    const RevocationPolicy& policy = one.profile.revocation;
    if (!policy.useCrl && !policy.useOcsp)
        return skipped(CheckId::Revocation, "no revocation check");
    if (path.empty())
        return skipped(CheckId::Revocation, "no path to judge");
    std::string statuses;
    const pki::Certificate* notLookedUp = nullptr;
    for (const pki::Certificate& certificate : path) {
        if (!isLookedUp(certificate))
            continue;
        const auto fact = one.facts.byFingerprint.find(certificate.sha256());
        if (fact == one.facts.byFingerprint.end()) {
            notLookedUp = notLookedUp == nullptr ? &certificate : notLookedUp;
            continue;
        }
        if (auto refusal = refusalBy(fact->second, policy)) {
            return failed(CheckId::Revocation, {.reason = refusal->reason,
                                                .certificate = certificate.subject(),
                                                .detail = std::move(refusal->detail)});
        }
        statuses += (statuses.empty() ? "" : "; ") + certificate.subject() + ": " +
                    std::string(wordFor(fact->second.status)) + evidenceFor(fact->second);
    }
    if (notLookedUp != nullptr) {
        Check check = skipped(CheckId::Revocation, "not looked up");
        check.certificate = notLookedUp->subject();
        return check;
    }
    return passed(CheckId::Revocation, statuses.empty() ? "only a trusted root" : statuses);
}

} // namespace session::trust
