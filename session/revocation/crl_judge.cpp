#include "session/revocation/crl_judge.h"

#include "session/trust/crl_status.h"

#include <openssl/x509v3.h>

namespace session::revocation {

namespace {

constexpr std::size_t mostVerified = 4096;

/// Good for every certificate of its issuer alike.
bool isPlain(const pki::Crl& crl, const pki::Certificate& certificate)
{
    return !crl.isDelta() && !crl.isIndirect() && !crl.isPartial() && !crl.hasDistributionPoint() &&
           crl.isOfIssuerOf(certificate);
}

std::string keyOf(const CrlJudge::Question& question)
{
    std::string key = question.crls.front().sha256();
    for (std::size_t above = 1; above < question.path.size(); ++above)
        key += " " + question.path[above].sha256();
    // What the certificate says of its lists decides how much one list can tell.
    const int place = X509_get_ext_by_NID(question.path.front().handle(), NID_crl_distribution_points, -1);
    if (place >= 0) {
        const ASN1_OCTET_STRING* points =
            X509_EXTENSION_get_data(X509_get_ext(question.path.front().handle(), place));
        key += " ";
        key.append(reinterpret_cast<const char*>(ASN1_STRING_get0_data(points)),
                   std::size_t(ASN1_STRING_length(points)));
    }
    return key;
}

bool isOfNow(const pki::Crl& crl, base::TimePoint now)
{
    return crl.thisUpdate() <= now && crl.nextUpdate() && now < *crl.nextUpdate();
}

trust::RevocationFacts::Fact factFrom(const pki::Crl& crl, const pki::Certificate& certificate)
{
    const auto entry = crl.entryFor(certificate);
    if (!entry)
        return {.status = trust::RevocationStatus::Good, .source = {}, .revokedAt = {}};
    return {.status = trust::RevocationStatus::Revoked,
            .source = {},
            .revokedAt = entry->revokedAt,
            .detail = entry->reason};
}

} // namespace

trust::RevocationFacts::Fact CrlJudge::judge(const Question& question)
{
    const bool plain = question.crls.size() == 1 && isPlain(question.crls.front(), question.path.front()) &&
                       isOfNow(question.crls.front(), question.now);
    const std::string key = plain ? keyOf(question) : std::string();
    if (plain && m_verified.contains(key))
        return factFrom(question.crls.front(), question.path.front());
    auto fact = trust::crlStatus(
        {.path = question.path, .crls = question.crls, .helpers = question.helpers, .now = question.now});
    if (plain && fact.status != trust::RevocationStatus::Unavailable) {
        if (m_verified.size() >= mostVerified)
            m_verified.clear();
        m_verified.insert(key);
    }
    return fact;
}

} // namespace session::revocation
