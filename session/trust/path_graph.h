// Who may have issued whom, among the certificates that a peer sent and those of the profile: the ground on
// which paths are searched. Answers are found when asked for and kept. One thread, one judgement. Rule C24;
// RFC 4158 section 3.
#pragma once

#include "session/base/clock.h"
#include "session/trust/path_work.h"
#include "session/trust/policy.h"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace session::trust {

class PathGraph
{
public:
    using Node = std::size_t;

    /// `sent`: leaf first, at least one. Both must outlive the graph, as must the budget.
    PathGraph(const TrustAnchors& anchors, std::span<const pki::Certificate> sent, base::TimePoint now,
              WorkBudget& budget);

    [[nodiscard]] Node leaf() const { return m_leaf; }
    [[nodiscard]] const pki::Certificate& certificate(Node node) const { return *m_nodes[node]; }
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }
    /// A self-signed certificate of the profile: where a path may end (C4).
    [[nodiscard]] bool isAnchor(Node node) const;
    [[nodiscard]] bool isOfProfile(Node node) const { return node < m_ofProfile; }

    /// By name and key identifiers, the likeliest first; never the certificate itself.
    [[nodiscard]] const std::vector<Node>& issuersOf(Node node);
    /// Whether the key of `issuer` made the signature of `node`.
    [[nodiscard]] bool signatureHolds(Node node, Node issuer);
    /// The same subject with the same key: to pass it twice leads nowhere.
    [[nodiscard]] bool isSameEntity(Node left, Node right) const;

private:
    [[nodiscard]] std::vector<Node> findIssuersOf(Node node);
    /// The node that stands for it already.
    [[nodiscard]] std::optional<Node> known(const pki::Certificate& certificate) const;
    /// Another certificate of the profile for the same CA by the same issuer that is valid now: what the
    /// profile says of a CA is not undone by a wider certificate that a peer sends.
    [[nodiscard]] bool isSettledByProfile(Node node) const;

    base::TimePoint m_now;
    WorkBudget& m_budget;
    std::vector<const pki::Certificate*> m_nodes; ///< those of the profile first
    std::size_t m_ofProfile = 0;
    Node m_leaf = 0;
    std::map<Node, std::vector<Node>> m_issuers;
    std::map<std::pair<Node, Node>, bool> m_signatures;
};

} // namespace session::trust
