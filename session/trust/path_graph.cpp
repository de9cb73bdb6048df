#include "session/trust/path_graph.h"

#include "session/pki/openssl_handles.h"

#include <algorithm>
#include <tuple>

#include <openssl/err.h>

namespace session::trust {
namespace {

/// A CA whose key usage forbids to issue is followed all the same: whoever judges the path says so.
bool mayHaveIssued(const pki::Certificate& issuer, const pki::Certificate& subject)
{
    const int answer = X509_check_issued(issuer.handle(), subject.handle());
    return answer == X509_V_OK || answer == X509_V_ERR_KEYUSAGE_NO_CERTSIGN;
}

bool isCurrent(const pki::Certificate& certificate, base::TimePoint now)
{
    return certificate.notBefore() <= now && now <= certificate.notAfter();
}

} // namespace

PathGraph::PathGraph(const TrustAnchors& anchors, std::span<const pki::Certificate> sent, base::TimePoint now,
                     WorkBudget& budget)
    : m_now(now),
      m_budget(budget)
{
    for (const pki::Certificate& certificate : anchors.certificates())
        m_nodes.push_back(&certificate);
    m_ofProfile = m_nodes.size();
    for (const pki::Certificate& certificate : sent) {
        const auto same = known(certificate);
        if (&certificate == &sent.front())
            m_leaf = same.value_or(m_nodes.size());
        if (!same)
            m_nodes.push_back(&certificate);
    }
}

std::optional<PathGraph::Node> PathGraph::known(const pki::Certificate& certificate) const
{
    const auto same = [&](const pki::Certificate* other) { return other->sha256() == certificate.sha256(); };
    const auto found = std::ranges::find_if(m_nodes, same);
    if (found == m_nodes.end())
        return std::nullopt;
    return static_cast<Node>(found - m_nodes.begin());
}

bool PathGraph::isSettledByProfile(Node node) const
{
    if (isOfProfile(node))
        return false;
    for (Node other = 0; other < m_ofProfile; ++other) {
        const pki::Certificate& one = certificate(other);
        if (one.issuer() == certificate(node).issuer() && isCurrent(one, m_now) && isSameEntity(other, node))
            return true;
    }
    return false;
}

bool PathGraph::isAnchor(Node node) const
{
    return isOfProfile(node) && certificate(node).isSelfSigned();
}

const std::vector<PathGraph::Node>& PathGraph::issuersOf(Node node)
{
    const auto [at, isNew] = m_issuers.try_emplace(node);
    if (isNew)
        at->second = findIssuersOf(node);
    return at->second;
}

std::vector<PathGraph::Node> PathGraph::findIssuersOf(Node node)
{
    std::vector<Node> issuers;
    const pki::Certificate& subject = certificate(node);
    if (!m_budget.spend(static_cast<std::int64_t>(1 + size() / 16)))
        return issuers;
    for (Node candidate = 0; candidate < size(); ++candidate) {
        if (candidate != node && mayHaveIssued(certificate(candidate), subject) &&
            !isSettledByProfile(candidate))
            issuers.push_back(candidate);
    }
    ERR_clear_error();
    const auto rank = [&](Node issuer) {
        const pki::Certificate& one = certificate(issuer);
        const bool named =
            !subject.authorityKeyId().empty() && subject.authorityKeyId() == one.subjectKeyId();
        return std::tuple(!named, !isCurrent(one, m_now), !isAnchor(issuer),
                          -one.notAfter().time_since_epoch());
    };
    std::ranges::stable_sort(issuers, {}, rank);
    return issuers;
}

bool PathGraph::signatureHolds(Node node, Node issuer)
{
    const auto found = m_signatures.find({node, issuer});
    if (found != m_signatures.end())
        return found->second;
    if (!m_budget.spend(signatureCost(certificate(issuer))))
        return false;
    EVP_PKEY* key = X509_get0_pubkey(certificate(issuer).handle());
    const bool holds = key != nullptr && X509_verify(certificate(node).handle(), key) == 1;
    ERR_clear_error();
    m_signatures.emplace(std::pair(node, issuer), holds);
    return holds;
}

bool PathGraph::isSameEntity(Node left, Node right) const
{
    X509* const one = certificate(left).handle();
    X509* const other = certificate(right).handle();
    const EVP_PKEY* const oneKey = X509_get0_pubkey(one);
    const EVP_PKEY* const otherKey = X509_get0_pubkey(other);
    return left == right || (X509_NAME_cmp(X509_get_subject_name(one), X509_get_subject_name(other)) == 0 &&
                             oneKey != nullptr && otherKey != nullptr && EVP_PKEY_eq(oneKey, otherKey) == 1);
}

} // namespace session::trust
