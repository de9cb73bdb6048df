#include "models/services/ocsp_desk.h"

#include "models/lifecycle/certificate_store.h"
#include "models/lifecycle/issued_ledger.h"
#include "models/lifecycle/work_pool.h"
#include "session/base/log.h"
#include "session/pki/renewal.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

namespace models::services {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using base::TimePoint;
using pki::OcspStatus;

namespace {

constexpr std::chrono::hours delegateLifetime{24};

/// Everything that signing as the CA needs, as values.
struct AuthorityKey
{
    config::CertificateEntry entry;
    std::string name;
    pki::KeyVault vault;
    pki::Certificate certificate;
};

Result<AuthorityKey> authorityKey(const lifecycle::Lifecycle& lifecycle, const LocalAuthority& authority)
{
    const auto& certificates = lifecycle.candidate().panorama.certificates;
    const auto entry = certificates.find(authority.name);
    if (entry == certificates.end())
        return failure(ErrorCode::NotFound, "there is no CA certificate " + authority.name);
    return AuthorityKey{entry->second, authority.name, lifecycle.vault(), authority.certificate};
}

/// In the work pool.
Result<pki::Issuer> issuerOf(const AuthorityKey& authority)
{
    auto key = lifecycle::readKey(authority.entry, authority.vault, authority.name);
    if (!key)
        return std::unexpected(key.error());
    return pki::Issuer{authority.certificate, std::move(*key)};
}

Result<pki::Issuer> issueDelegate(const AuthorityKey& authority, TimePoint now)
{
    const auto issuer = issuerOf(authority);
    auto key = pki::PrivateKey::generate(pki::KeyType::EcP256);
    if (!issuer || !key)
        return std::unexpected(issuer ? key.error() : issuer.error());
    const auto most = std::chrono::floor<std::chrono::seconds>(authority.certificate.notAfter() - now); // K6
    if (most <= std::chrono::seconds(0))
        return failure(ErrorCode::Denied, authority.name + " has expired");
    pki::IssueSpec spec;
    spec.subject.text = "CN=OCSP responder";
    spec.role = pki::CertificateRole::OcspSigner;
    spec.now = now;
    spec.lifetime = std::min<std::chrono::seconds>(delegateLifetime, most);
    auto certificate = pki::issue(spec, *key, *issuer);
    if (!certificate)
        return std::unexpected(certificate.error());
    return pki::Issuer{std::move(*certificate), std::move(*key)};
}

/// Without a signature there is nothing but an unsigned status.
std::string derOf(const Result<std::string>& signedAnswer)
{
    if (signedAnswer)
        return *signedAnswer;
    base::log(base::LogLevel::Error, "an OCSP question stays without answer: " + signedAnswer.error().detail);
    return pki::ocspProblemAnswer(pki::OcspProblem::InternalError);
}

} // namespace

OcspDesk::OcspDesk(lifecycle::Lifecycle& lifecycle, QObject* parent) : QObject(parent), m_lifecycle(lifecycle)
{
}

void OcspDesk::answer(const LocalAuthority& authority, const pki::OcspQuery& query, Done done)
{
    auto found = statements(authority, query);
    if (!found)
        return done(derOf(std::unexpected(found.error())));
    Waiting job{std::move(*found), std::move(done)};
    if (m_lifecycle.running().manager.ocspSigner == "authority")
        return signAsAuthority(authority, std::move(job));
    signAsDelegate(authority, pki::authorityDigest(authority.certificate), std::move(job));
}

Result<pki::OcspAnswer> OcspDesk::statements(const LocalAuthority& authority,
                                             const pki::OcspQuery& query) const
{
    const std::string digest = pki::authorityDigest(authority.certificate);
    pki::OcspAnswer answer{.statements = {}, .nonce = query.nonce, .thisUpdate = m_lifecycle.clock().now()};
    for (const pki::AskedCertificate& asked : query.asked) {
        pki::OcspStatement statement{.id = asked.id};
        if (pki::concerns(asked, authority.certificate)) {
            const auto record = m_lifecycle.store().issued(digest, asked.serialNumber);
            if (!record)
                return std::unexpected(record.error());
            if (*record)
                statement.status = (*record)->revocation ? OcspStatus::Revoked : OcspStatus::Good;
            if (*record && (*record)->revocation) {
                statement.revokedAt = (*record)->revocation->at;
                statement.reason = pki::revocationReasonFrom((*record)->revocation->reason)
                                       .value_or(pki::RevocationReason::Unspecified);
            }
        }
        answer.statements.push_back(std::move(statement));
    }
    return answer;
}

void OcspDesk::signAsAuthority(const LocalAuthority& authority, Waiting job)
{
    m_lifecycle.workPool().run(
        [key = authorityKey(m_lifecycle, authority),
         answer = std::move(job.answer)]() -> Result<std::string> {
            const auto issuer = key ? issuerOf(*key) : std::unexpected(key.error());
            return issuer ? pki::signOcspAnswer(answer, *issuer) : std::unexpected(issuer.error());
        },
        [done = std::move(job.done)](const Result<std::string>& der) { done(derOf(der)); });
}

void OcspDesk::signAsDelegate(const LocalAuthority& authority, const std::string& digest, Waiting job)
{
    Delegate& delegate = m_delegates[digest];
    const TimePoint now = m_lifecycle.clock().now();
    const auto& signer = delegate.signer;
    const bool isValid =
        signer && signer->certificate.notBefore() <= now && now < signer->certificate.notAfter();
    const bool canLast = isValid && signer->certificate.notAfter() < authority.certificate.notAfter();
    const bool isFresh = isValid && (!canLast || now + delegateLifetime / 2 < signer->certificate.notAfter());
    if (isValid)
        sign(signer, std::move(job));
    else
        delegate.waiting.push_back(std::move(job));
    if (!isFresh && !delegate.isBeingMade)
        makeDelegate(authority, digest);
}

void OcspDesk::makeDelegate(const LocalAuthority& authority, const std::string& digest)
{
    m_delegates[digest].isBeingMade = true;
    m_lifecycle.workPool().run(
        [key = authorityKey(m_lifecycle, authority), now = m_lifecycle.clock().now()] {
            return key ? issueDelegate(*key, now) : std::unexpected(key.error());
        },
        [owner = QPointer(this), authority, digest](Result<pki::Issuer> made) {
            if (owner)
                owner->takeDelegate(authority, digest, std::move(made));
        });
}

/// On record before it signs, as all that the CA signs.
void OcspDesk::takeDelegate(const LocalAuthority& authority, const std::string& digest,
                            Result<pki::Issuer> made)
{
    if (made) {
        const lifecycle::SignedBy issued{authority.certificate, made->certificate, "OCSP responder"};
        if (auto kept = lifecycle::recordIssued(m_lifecycle.store(), issued, m_lifecycle.clock().now());
            !kept)
            made = std::unexpected(kept.error());
    }
    Delegate& delegate = m_delegates[digest];
    delegate.isBeingMade = false;
    if (made)
        delegate.signer = std::make_shared<const pki::Issuer>(std::move(*made));
    for (Waiting& job : std::exchange(delegate.waiting, {})) {
        if (made)
            sign(delegate.signer, std::move(job));
        else
            job.done(derOf(std::unexpected(made.error())));
    }
}

void OcspDesk::sign(SignerPtr signer, Waiting job)
{
    m_lifecycle.workPool().run(
        [signer = std::move(signer), answer = std::move(job.answer)] {
            return pki::signOcspAnswer(answer, *signer);
        },
        [done = std::move(job.done)](const Result<std::string>& der) { done(derOf(der)); });
}

} // namespace models::services
