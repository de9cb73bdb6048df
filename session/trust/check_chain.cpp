// The chain and the world it leads to (T2, C4, C5, C23, D2).
#include "session/trust/checks.h"

#include "session/trust/path_search.h"

#include <algorithm>

namespace session::trust {
namespace {

std::string named(const CertificatePolicy& profile)
{
    return profile.profileName.empty() ? std::string() : " (profile " + profile.profileName + ")";
}

bool endsAtFactory(const Case& one, const std::vector<pki::Certificate>& path)
{
    const auto& factory = one.policy.predefined.anchors.certificates();
    return !path.empty() && std::ranges::find(factory, path.back()) != factory.end();
}

ChainFinding found(const Case& one, TrustWorld world, std::vector<pki::Certificate> path)
{
    ChainFinding finding{.check = passed(CheckId::Chain, std::to_string(path.size()) + " certificates to " +
                                                             path.back().subject() + named(one.profile))};
    finding.check.certificate = path.back().subject();
    finding.world = world;
    finding.path = std::move(path);
    return finding;
}

ChainFinding notFound(const Case& one, PathFinding search)
{
    return {.check = failed(CheckId::Chain, {.reason = search.reason.value_or(Reason::UnknownIssuer),
                                             .rule = std::move(search.rule),
                                             .certificate = std::move(search.certificate),
                                             .field = "issuer",
                                             .detail = std::move(search.detail) + named(one.profile)})};
}

/// T2: a factory chain shown as a custom one is never accepted. With custom-only on it fails as what it is.
ChainFinding factoryUnderCustom(const Case& one, std::vector<pki::Certificate> path)
{
    if (one.policy.customOnly)
        return found(one, TrustWorld::Predefined, std::move(path));
    return notFound(one, {.reason = Reason::UnknownIssuer,
                          .rule = "T2",
                          .certificate = path.front().subject(),
                          .detail = "a factory certificate does not count as a custom one"});
}

/// C23. Only the leaf is looked at further: nothing ties the other certificates to it.
ChainFinding anyIssuer(const Case& one)
{
    const pki::Certificate& leaf = one.evidence.chain.front();
    ChainFinding finding{.check = passed(CheckId::Chain, "any issuer is admitted: certificate profile None")};
    finding.check.rule = "C23";
    finding.check.certificate = leaf.subject();
    finding.world = one.world;
    finding.unverified = true;
    finding.path = {leaf};
    return finding;
}

} // namespace

ChainFinding checkChain(const Case& one)
{
    const auto& sent = one.evidence.chain;
    if (sent.empty())
        return {.check = skipped(CheckId::Chain, "no certificate")};
    PathFinding search = findPath(one.profile.anchors, sent, one.now);
    if (one.world == TrustWorld::Custom) {
        if (endsAtFactory(one, search.path))
            return factoryUnderCustom(one, std::move(search.path));
        if (search.path.empty()) {
            PathFinding factory = findPath(one.policy.predefined.anchors, sent, one.now);
            if (!factory.path.empty())
                return factoryUnderCustom(one, std::move(factory.path));
        }
    }
    if (one.profile.acceptAnyIssuer)
        return anyIssuer(one);
    return search.path.empty() ? notFound(one, std::move(search))
                               : found(one, one.world, std::move(search.path));
}

Check checkTrustWorld(const Case& one, const ChainFinding& chain)
{
    if (!chain.world)
        return skipped(CheckId::TrustWorld, "no path to a trusted root");
    if (*chain.world == TrustWorld::Predefined && one.policy.customOnly) {
        return failed(CheckId::TrustWorld,
                      {.reason = Reason::PredefinedRefused,
                       .certificate = one.evidence.chain.front().subject(),
                       .field = "issuer",
                       .detail = "a factory certificate, and only custom certificates are allowed"});
    }
    return passed(CheckId::TrustWorld, std::string(toText(*chain.world)));
}

} // namespace session::trust
