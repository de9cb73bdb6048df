#include "session/trust/path_search.h"

#include <algorithm>

#include <openssl/x509v3.h>

namespace session::trust {

PathSearch::PathSearch(const TrustAnchors& anchors, std::span<const pki::Certificate> sent,
                       base::TimePoint now, WorkBudget& budget)
    : m_anchors(anchors),
      m_sent(sent),
      m_budget(budget),
      m_graph(anchors, sent, now, budget)
{
    if (!anchors.empty())
        m_way.push_back({.node = m_graph.leaf()});
}

std::optional<std::vector<pki::Certificate>> PathSearch::next()
{
    while (!m_way.empty() && m_budget.spend(1)) {
        const Node here = m_way.back().node;
        if (m_way.size() == 1 && m_graph.isAnchor(here)) { // the peer's certificate is itself in the list
            auto path = wayTo(here);
            m_way.clear();
            return path;
        }
        const auto issuer = nextIssuer();
        if (!issuer)
            stepBack();
        else if (m_graph.isAnchor(*issuer))
            return wayTo(*issuer);
        else
            m_way.push_back({.node = *issuer});
    }
    return std::nullopt;
}

/// The next certificate to go to from the end of the way.
std::optional<PathSearch::Node> PathSearch::nextIssuer()
{
    Step& here = m_way.back();
    const std::vector<Node>& issuers = m_graph.issuersOf(here.node);
    const auto cost = static_cast<std::int64_t>(1 + m_way.size() / 2); // to compare it with the way so far
    while (here.tried < issuers.size() && m_budget.spend(cost)) {
        const Node issuer = issuers[here.tried++];
        const auto isIssuer = [&](const Step& step) { return m_graph.isSameEntity(step.node, issuer); };
        if (m_dead.contains(issuer)) {
            here.followed = true;
            continue;
        }
        const std::size_t stillNeeded = m_graph.isAnchor(issuer) ? 1 : 2; // it, and a root above it
        if (m_way.size() + stillNeeded > longestPath || std::ranges::any_of(m_way, isIssuer)) {
            here.cutShort = true;
            continue;
        }
        if (issuers.size() > 1 && !m_graph.signatureHolds(here.node, issuer)) {
            here.forged = true;
            continue;
        }
        here.followed = true;
        return issuer;
    }
    return std::nullopt;
}

std::vector<pki::Certificate> PathSearch::wayTo(Node root)
{
    std::vector<pki::Certificate> path;
    for (Step& step : m_way) {
        step.reachedRoot = true;
        path.push_back(m_graph.certificate(step.node));
    }
    if (m_way.back().node != root)
        path.push_back(m_graph.certificate(root));
    return path;
}

void PathSearch::stepBack()
{
    const Step done = m_way.back();
    if (!done.followed && m_way.size() > m_deadEnd.way.size()) {
        m_deadEnd = {.way = {}, .forged = done.forged};
        for (const Step& step : m_way)
            m_deadEnd.way.push_back(step.node);
    }
    m_way.pop_back();
    if (!done.reachedRoot && !done.cutShort)
        m_dead.insert(done.node);
    if (!m_way.empty())
        m_way.back().cutShort |= done.cutShort;
}

/// A leaf that came alone and whose issuer is nowhere is taken for one whose sender forgot the intermediates
/// (C5), the usual cause; that its root may be foreign too can't be seen from it. Whoever sent intermediates
/// and still reaches no trusted root has another root.
PathFault PathSearch::whyNone() const
{
    if (m_anchors.empty())
        return {.rule = "C2", .certificate = m_sent.front().subject(), .detail = "the profile holds no CA"};
    if (m_budget.isSpent())
        return {.rule = "C24",
                .certificate = m_sent.front().subject(),
                .detail = "the search for a path was given up: too many certificates could have issued one "
                          "another, or their keys are too costly"};
    const std::vector<Node>& way = m_deadEnd.way;
    const pki::Certificate& last = way.empty() ? m_sent.front() : m_graph.certificate(way.back());
    const auto isOfProfile = [this](Node node) { return m_graph.isOfProfile(node); };
    if ((X509_get_extension_flags(last.handle()) & EXFLAG_INVALID) != 0)
        return {.reason = Reason::Purpose,
                .certificate = last.subject(),
                .field = "extensions",
                .detail = "its extensions can't be read or contradict each other"};
    if (m_deadEnd.forged)
        return {.reason = Reason::Signature,
                .certificate = last.subject(),
                .field = "signatureValue",
                .detail = "none of the CAs of its issuer's name has signed it"};
    if (way.size() > 1 && std::ranges::any_of(way.begin() + 1, way.end(), isOfProfile))
        return {.rule = "C4",
                .certificate = last.subject(),
                .detail = "the profile holds an intermediate CA but not the root above it"};
    if (last.isSelfSigned())
        return {.certificate = last.subject(), .detail = "it is self-signed and no CA of the profile"};
    if (m_sent.size() == 1 && !last.isSelfIssued())
        return {.reason = Reason::IncompleteChain,
                .certificate = last.subject(),
                .detail = "its issuer, " + last.issuer() + ", was not sent and is no CA of the profile"};
    return {.certificate = last.subject(), .detail = "no CA of the profile has issued it"};
}

} // namespace session::trust
