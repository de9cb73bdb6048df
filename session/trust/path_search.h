// From what a peer sent to the paths that could end at a trusted root, one after the other, the likeliest
// first. OpenSSL follows one issuer only and never goes back; with an old and a new CA of the same name, or
// cross-signed CAs, that refuses peers who have a good path. So the search is ours, and each path that it
// finds is judged by OpenSSL (path_judge.h). Bounded in length and work. One thread. Rules C4, C5, C24; RFC
// 4158.
//
// Dates are no matter here, but of several issuers one that is valid now goes first.
#pragma once

#include "session/trust/path_graph.h"
#include "session/trust/reason.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace session::trust {

/// Why there is no path, or none that is good.
struct PathFault
{
    Reason reason = Reason::UnknownIssuer;
    std::string rule = {};        ///< "" takes the reason's
    std::string certificate = {}; ///< subject of the certificate concerned
    std::string field = "issuer";
    std::string detail = {};
};

constexpr std::size_t longestPath = 16; ///< certificates, leaf and root included

class PathSearch
{
public:
    /// All must outlive the search; `sent` leaf first, at least one.
    PathSearch(const TrustAnchors& anchors, std::span<const pki::Certificate> sent, base::TimePoint now,
               WorkBudget& budget);

    /// Leaf to root; nullopt when there is no further one, or when the budget is spent. Where only one issuer
    /// fits by name, its signature has not been verified yet.
    [[nodiscard]] std::optional<std::vector<pki::Certificate>> next();

    /// Once next() has given none at all: where the search ended.
    [[nodiscard]] PathFault whyNone() const;

private:
    using Node = PathGraph::Node;

    /// One certificate of the way that is being tried.
    struct Step
    {
        Node node = 0;
        std::size_t tried = 0; ///< of its issuers
        bool forged = false;   ///< an issuer by name whose key did not sign it
        bool followed = false; ///< at least one issuer was gone to
        bool reachedRoot = false;
        bool cutShort = false; ///< an issuer was left out because of the way so far
    };

    /// The furthest point from which nothing led on.
    struct DeadEnd
    {
        std::vector<Node> way;
        bool forged = false;
    };

    [[nodiscard]] std::optional<Node> nextIssuer();
    [[nodiscard]] std::vector<pki::Certificate> wayTo(Node root);
    void stepBack();

    const TrustAnchors& m_anchors;
    std::span<const pki::Certificate> m_sent;
    WorkBudget& m_budget;
    PathGraph m_graph;
    std::vector<Step> m_way;
    std::set<Node> m_dead; ///< no way to a root leads through these
    DeadEnd m_deadEnd;
};

} // namespace session::trust
