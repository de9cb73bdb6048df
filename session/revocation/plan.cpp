#include "session/revocation/plan.h"

#include <algorithm>

namespace session::revocation {

namespace {

/// The profile's entry that counts for a certificate.
struct Entry
{
    const pki::Certificate* authority = nullptr; ///< null: no CA above is in the profile
    const trust::ResponderSettings* settings = nullptr;
};

/// The nearest CA above that the profile holds: for the children of an intermediate CA that a peer sent, the
/// CA in the profile that vouches for it.
Entry entryFor(const PathQuestion& question, std::size_t depth)
{
    const auto& authorities = question.profile.anchors.certificates();
    for (std::size_t above = depth + 1; above < question.path.size(); ++above) {
        const pki::Certificate& authority = question.path[above];
        if (std::ranges::find(authorities, authority) == authorities.end())
            continue;
        const auto& all = question.profile.revocation.responders;
        const auto found = all.find(authority.sha256());
        return {&authority, found == all.end() ? nullptr : &found->second};
    }
    return {};
}

/// C7: by default the entry's CA itself.
const pki::Certificate* verifyAuthority(const Entry& entry)
{
    return entry.settings && entry.settings->authority ? &*entry.settings->authority : entry.authority;
}

/// All lists at hand, if one of them may tell; another issuer's can only when it is indirect.
std::vector<pki::Crl> listsAtHand(const PathQuestion& question, const pki::Certificate& certificate)
{
    const auto mayTell = [&](const pki::Crl& crl) {
        return crl.isOfIssuerOf(certificate) || crl.isIndirect();
    };
    if (!question.crlsAtHand || std::ranges::none_of(*question.crlsAtHand, mayTell))
        return {};
    return *question.crlsAtHand;
}

} // namespace

std::string statusKey(const PathQuestion& question, std::size_t depth)
{
    const trust::RevocationPolicy& policy = question.profile.revocation;
    std::string key = question.path[depth].sha256();
    key += ' ';
    if (depth + 1 < question.path.size())
        key += question.path[depth + 1].sha256();
    key += policy.useOcsp ? " ocsp" : "";
    if (policy.useOcsp) {
        key += policy.excludeNonce ? "" : "+nonce";
        key += " " + std::to_string(question.minimumSecurityBits);
    }
    key += policy.useCrl ? " crl" : "";
    if (policy.useOcsp) {
        const Entry entry = entryFor(question, depth);
        const auto* authority = verifyAuthority(entry);
        key += " " + (authority ? authority->sha256() : std::string());
        key += " " + (entry.settings ? entry.settings->url : std::string());
    }
    if (!question.asker.empty())
        key += " for " + question.asker;
    return key;
}

LookupPlan planFor(const PathQuestion& question, std::size_t depth)
{
    const trust::RevocationPolicy& policy = question.profile.revocation;
    const pki::Certificate& certificate = question.path[depth];
    LookupPlan plan{.key = statusKey(question, depth),
                    .path = {question.path.begin() + std::ptrdiff_t(depth), question.path.end()},
                    .useOcsp = policy.useOcsp,
                    .useCrl = policy.useCrl,
                    .excludeNonce = policy.excludeNonce};
    plan.deadlines = deadlinesOf(policy);
    plan.minimumSecurityBits = question.minimumSecurityBits;
    if (policy.useOcsp) {
        const Entry entry = entryFor(question, depth);
        if (const auto* authority = verifyAuthority(entry))
            plan.furtherAuthority = *authority;
        const bool isOverridden = entry.settings && !entry.settings->url.empty();
        plan.responders = isOverridden ? std::vector{entry.settings->url} : pki::ocspUrls(certificate);
    }
    if (policy.useCrl) {
        plan.crlPoints = pki::crlPoints(certificate);
        plan.crlsAtHand = listsAtHand(question, certificate);
        plan.fetchesCrls =
            question.fetchesCrls && std::ranges::none_of(plan.crlsAtHand, [&](const pki::Crl& crl) {
                return crl.isOfIssuerOf(certificate);
            });
        plan.crlHelpers = question.sent;
        const auto& authorities = question.profile.anchors.certificates();
        plan.crlHelpers.insert(plan.crlHelpers.end(), authorities.begin(), authorities.end());
    }
    return plan;
}

} // namespace session::revocation
