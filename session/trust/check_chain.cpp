// The chain and the world it leads to (T2, C4, C5, C23, D2).
#include "session/trust/checks.h"

#include "session/trust/path_judge.h"

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
    return std::ranges::find(factory, path.back()) != factory.end();
}

std::string remarksText(const std::vector<std::string>& remarks)
{
    std::string text;
    for (const std::string& remark : remarks)
        text += (text.empty() ? "; not strictly RFC 5280: " : ", ") + remark;
    return text;
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

ChainFinding notFound(const Case& one, PathFault fault)
{
    return {.check = failed(CheckId::Chain, {.reason = fault.reason,
                                             .rule = std::move(fault.rule),
                                             .certificate = std::move(fault.certificate),
                                             .field = std::move(fault.field),
                                             .detail = std::move(fault.detail) + named(one.profile)})};
}

/// T2: a factory chain shown as a custom one is never accepted. With custom-only on it fails as what it is.
ChainFinding factoryUnderCustom(const Case& one, std::vector<pki::Certificate> path)
{
    if (one.policy.customOnly)
        return found(one, TrustWorld::Predefined, std::move(path));
    return notFound(one, {.rule = "T2",
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

/// The first path to a factory root that holds.
std::optional<std::vector<pki::Certificate>> factoryPath(const Case& one, WorkBudget& budget)
{
    PathSearch search(one.policy.predefined.anchors, one.evidence.chain, one.now, budget);
    while (auto path = search.next()) {
        if (budget.spend(judgingCost(*path)) && !judgePath(*path, {}, one.now).fault)
            return path;
    }
    return std::nullopt;
}

} // namespace

ChainFinding checkChain(const Case& one, std::vector<pki::Certificate> path)
{
    PathJudgement judgement = judgePath(path, one.policy.pathInputs, one.now);
    if (judgement.fault)
        return notFound(one, *std::move(judgement.fault));
    if (one.world == TrustWorld::Custom && endsAtFactory(one, path))
        return factoryUnderCustom(one, std::move(path));
    ChainFinding finding = found(one, one.world, std::move(path));
    finding.check.detail += remarksText(judgement.remarks);
    return finding;
}

std::optional<ChainFinding> checkFactoryChain(const Case& one, WorkBudget& budget)
{
    if (one.world != TrustWorld::Custom)
        return std::nullopt;
    auto path = factoryPath(one, budget);
    if (!path)
        return std::nullopt;
    return factoryUnderCustom(one, *std::move(path));
}

ChainFinding checkWithoutPath(const Case& one, PathFault fault)
{
    return one.profile.acceptAnyIssuer ? anyIssuer(one) : notFound(one, std::move(fault));
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
