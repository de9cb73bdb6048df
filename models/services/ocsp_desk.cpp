#include "models/services/ocsp_desk.h"

#include "models/lifecycle/certificates/certificate_store.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/services/lab_answers.h"
#include "models/store/store.h"
#include "session/base/log.h"
#include "session/pki/issuing/renewal.h"

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
constexpr std::chrono::minutes failureKept{1};

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
std::string unsignedAnswer()
{
    return pki::ocspProblemAnswer(pki::OcspProblem::InternalError);
}

} // namespace

OcspDesk::OcspDesk(lifecycle::Lifecycle& lifecycle, QObject* parent)
    : QObject(parent),
      m_lifecycle(lifecycle),
      m_pool(nullptr, 1)
{
}

void OcspDesk::prepare()
{
    if (const auto ledger = m_lifecycle.store().issuedSnapshot(); !ledger)
        base::log(base::LogLevel::Error, "what was issued can't be read: " + ledger.error().detail);
}

void OcspDesk::answer(const LocalAuthority& authority, const pki::OcspQuery& query, Done done,
                      lifecycle::LabBehaviour lab)
{
    const std::string digest = pki::authorityDigest(authority.certificate);
    const TimePoint now = m_lifecycle.clock().now();
    auto ledger = m_lifecycle.store().issuedSnapshot();
    if (!ledger || authority.certificate.notAfter() <= now) {
        noteFailure(authority, digest,
                    ledger ? base::Error{ErrorCode::Denied, "it has expired"} : ledger.error());
        return done(unsignedAnswer());
    }
    Waiting job{{std::move(*ledger), authority.certificate, digest, query, now, lab}, std::move(done)};
    if (lab == lifecycle::LabBehaviour::WrongSigner)
        return signAsStranger(std::move(job));
    if (m_lifecycle.running().manager.ocspSigner == "authority")
        return signAsAuthority(authority, std::move(job));
    signAsDelegate(authority, std::move(job));
}

/// In the pool.
pki::OcspAnswer OcspDesk::answerTo(const Question& question)
{
    pki::OcspAnswer answer{.statements = {}, .nonce = question.query.nonce, .thisUpdate = question.now};
    for (const pki::AskedCertificate& asked : question.query.asked) {
        pki::OcspStatement statement{.id = asked.id};
        const auto* status = pki::concerns(asked, question.authority)
                                 ? question.ledger->find(question.digest, asked.serialNumber)
                                 : nullptr;
        if (status)
            statement.status = *status ? OcspStatus::Revoked : OcspStatus::Good;
        if (status && *status) {
            statement.revokedAt = (*status)->at;
            statement.reason =
                pki::revocationReasonFrom((*status)->reason).value_or(pki::RevocationReason::Unspecified);
        }
        answer.statements.push_back(std::move(statement));
    }
    return labAnswer(std::move(answer), question.lab);
}

bool OcspDesk::hasFailed(const Signing& signing, const pki::Certificate& authority) const
{
    const TimePoint now = m_lifecycle.clock().now();
    return signing.failure && signing.failure->certificate == authority.sha256() &&
           signing.failure->at <= now && now < signing.failure->at + failureKept;
}

void OcspDesk::noteFailure(const LocalAuthority& authority, const std::string& digest,
                           const base::Error& error)
{
    Signing& signing = m_signing[digest];
    if (hasFailed(signing, authority.certificate))
        return;
    signing.failure = Failure{m_lifecycle.clock().now(), authority.certificate.sha256()};
    base::log(base::LogLevel::Error,
              "OCSP questions to " + authority.name + " stay without answer: " + error.detail);
}

void OcspDesk::signAsAuthority(const LocalAuthority& authority, Waiting job)
{
    if (hasFailed(m_signing[job.question.digest], authority.certificate))
        return job.done(unsignedAnswer());
    m_pool.run(
        [key = authorityKey(m_lifecycle, authority), question = job.question]() -> Result<std::string> {
            const auto issuer = key ? issuerOf(*key) : std::unexpected(key.error());
            return issuer ? pki::signOcspAnswer(answerTo(question), *issuer)
                          : std::unexpected(issuer.error());
        },
        [this, authority, digest = job.question.digest,
         done = std::move(job.done)](const Result<std::string>& der) {
            if (!der)
                noteFailure(authority, digest, der.error());
            done(der ? *der : unsignedAnswer());
        });
}

void OcspDesk::signAsDelegate(const LocalAuthority& authority, Waiting job)
{
    const std::string digest = job.question.digest;
    Signing& signing = m_signing[digest];
    const TimePoint now = job.question.now;
    const auto& signer = signing.delegate;
    const bool isValid =
        signer && signer->certificate.notBefore() <= now && now < signer->certificate.notAfter();
    const bool canLast = isValid && signer->certificate.notAfter() < authority.certificate.notAfter();
    const bool isFresh = isValid && (!canLast || now + delegateLifetime / 2 < signer->certificate.notAfter());
    const bool isHopeless = hasFailed(signing, authority.certificate);
    if (isValid)
        sign(signer, std::move(job));
    else if (isHopeless)
        return job.done(unsignedAnswer());
    else
        signing.waiting.push_back(std::move(job));
    if (!isFresh && !isHopeless && !signing.isBeingMade)
        makeDelegate(authority, digest);
}

/// Somebody whom no CA has asked to.
void OcspDesk::signAsStranger(Waiting job)
{
    m_pool.run(
        [question = std::move(job.question)]() -> Result<std::string> {
            const auto stranger = labStranger(question.now);
            return stranger ? pki::signOcspAnswer(answerTo(question), *stranger)
                            : std::unexpected(stranger.error());
        },
        [done = std::move(job.done)](const Result<std::string>& der) {
            done(der ? *der : unsignedAnswer());
        });
}

void OcspDesk::makeDelegate(const LocalAuthority& authority, const std::string& digest)
{
    m_signing[digest].isBeingMade = true;
    m_pool.run(
        [key = authorityKey(m_lifecycle, authority), now = m_lifecycle.clock().now()] {
            return key ? issueDelegate(*key, now) : std::unexpected(key.error());
        },
        [this, authority, digest](Result<pki::Issuer> made) {
            takeDelegate(authority, digest, std::move(made));
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
    Signing& signing = m_signing[digest];
    signing.isBeingMade = false;
    if (made)
        signing.delegate = std::make_shared<const pki::Issuer>(std::move(*made));
    else
        noteFailure(authority, digest, made.error());
    for (Waiting& job : std::exchange(signing.waiting, {})) {
        if (made)
            sign(signing.delegate, std::move(job));
        else
            job.done(unsignedAnswer());
    }
}

void OcspDesk::sign(SignerPtr signer, Waiting job)
{
    m_pool.run(
        [signer = std::move(signer), question = std::move(job.question)] {
            return pki::signOcspAnswer(answerTo(question), *signer);
        },
        [done = std::move(job.done)](const Result<std::string>& der) {
            if (!der)
                base::log(base::LogLevel::Error,
                          "an OCSP question stays without answer: " + der.error().detail);
            done(der ? *der : unsignedAnswer());
        });
}

} // namespace models::services
