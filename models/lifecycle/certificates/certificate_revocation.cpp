#include "models/lifecycle/certificates/certificate_revocation.h"

#include "models/config/compile/identity_chain.h"
#include "models/config/store_path.h"
#include "models/lifecycle/certificates/certificate_edits.h"
#include "models/lifecycle/certificates/certificate_store.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/lifecycle/certificates/issuing.h"
#include "models/lifecycle/work_pool.h"
#include "session/pki/issuing/renewal.h"

#include <QPointer>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using pki::RevocationReason;

namespace {

constexpr std::chrono::minutes crlBackdate(5);

struct Subject
{
    pki::Certificate certificate;
    KnownAuthority authority;
};

/// The certificate and the CA that may revoke it.
Result<Subject> subjectOf(const Lifecycle& lifecycle, const config::StoreName& location,
                          const std::string& name)
{
    const auto entry = entryAt(lifecycle.candidate(), location, name);
    if (!entry)
        return std::unexpected(entry.error());
    auto certificate = pki::Certificate::fromPem((*entry)->publicKey);
    if (!certificate)
        return failure(ErrorCode::InvalidArgument,
                       name + " is no certificate yet: " + certificate.error().detail);
    if (certificate->isSelfSigned())
        return failure(ErrorCode::InvalidArgument,
                       name + " signed itself: nobody can revoke it; delete it where it is trusted");
    auto authority = authorityOf(lifecycle.candidate().panorama, *certificate);
    if (!authority || !authority->hasKey)
        return failure(ErrorCode::NotFound, "the CA that signed " + name + " is not here with its key: " +
                                                certificate->issuer() + " has to revoke it");
    return Subject{std::move(*certificate), std::move(*authority)};
}

Result<std::optional<store::IssuedCertificate>> recordOf(const Lifecycle& lifecycle, const Subject& subject)
{
    return lifecycle.store().issued(pki::authorityDigest(subject.authority.certificate),
                                    subject.certificate.serialNumber());
}

/// What an imported configuration says was revoked goes on record as of now.
Result<> adoptRevoked(Lifecycle& lifecycle, const pki::Certificate& authority)
{
    const base::TimePoint now = lifecycle.clock().now();
    const std::string digest = pki::authorityDigest(authority);
    std::vector<RevocationChange> news;
    for (const auto& facts : config::certificateFacts(lifecycle.running())) {
        if (!facts.isRevoked || !facts.certificate || !config::isSignedBy(*facts.certificate, authority))
            continue;
        const std::string& serialNumber = facts.certificate->serialNumber();
        const auto known = lifecycle.store().issued(digest, serialNumber);
        if (!known)
            return std::unexpected(known.error());
        if (*known && (*known)->revocation)
            continue;
        const SignedBy issued{authority, *facts.certificate, holderText(facts.store, facts.name)};
        if (auto kept = recordIssued(lifecycle.store(), issued, now); !kept)
            return kept;
        const store::Revocation revocation{.at = now,
                                           .reason = std::string(pki::toText(RevocationReason::Unspecified))};
        if (auto kept = lifecycle.store().setRevocation(digest, serialNumber, revocation); !kept)
            return kept;
        if (const auto record = lifecycle.store().issued(digest, serialNumber); record && *record)
            news.push_back({**record, revocation});
    }
    if (!news.empty())
        Q_EMIT lifecycle.revocationsChanged(news);
    return {};
}

} // namespace

bool isOnHold(const store::IssuedCertificate& record)
{
    return record.revocation && record.revocation->reason == pki::toText(RevocationReason::CertificateHold);
}

Result<> revokeCertificate(Lifecycle& lifecycle, const RevocationOrder& order)
{
    const auto subject = subjectOf(lifecycle, order.location, order.name);
    if (!subject)
        return std::unexpected(subject.error());
    const base::TimePoint now = lifecycle.clock().now();
    const SignedBy issued{subject->authority.certificate, subject->certificate,
                          holderText(order.location, order.name)};
    if (auto kept = recordIssued(lifecycle.store(), issued, now);
        !kept) // an imported one is not on record yet
        return kept;
    const auto record = recordOf(lifecycle, *subject);
    if (!record)
        return std::unexpected(record.error());
    if ((*record)->revocation && (!isOnHold(**record) || order.reason == RevocationReason::CertificateHold))
        return failure(ErrorCode::Conflict, order.name + " is revoked already");
    return lifecycle.setRevocation(
        **record, store::Revocation{.at = now, .reason = std::string(pki::toText(order.reason))});
}

Result<> revokeIssuedTo(Lifecycle& lifecycle, const base::Serial& serial, RevocationReason reason)
{
    const auto all = lifecycle.store().issued({});
    if (!all)
        return std::unexpected(all.error());
    const base::TimePoint now = lifecycle.clock().now();
    bool isKnown = false;
    bool isDone = false;
    for (const store::IssuedCertificate& one : *all) {
        if (one.holder != deviceHolder(serial) || one.notAfter <= now)
            continue;
        isKnown = true;
        if (one.revocation && (!isOnHold(one) || reason == RevocationReason::CertificateHold))
            continue;
        if (auto done = lifecycle.setRevocation(
                one, store::Revocation{.at = now, .reason = std::string(pki::toText(reason))});
            !done)
            return done;
        isDone = true;
    }
    if (!isKnown)
        return failure(ErrorCode::NotFound, "no valid certificate was issued here to " + serial.value);
    if (!isDone)
        return failure(ErrorCode::Conflict, "what was issued to " + serial.value + " is revoked already");
    return {};
}

Result<> withdrawIssued(Lifecycle& lifecycle, std::span<const IssuedTo> issued)
{
    const store::Revocation revocation{.at = lifecycle.clock().now(),
                                       .reason =
                                           std::string(pki::toText(RevocationReason::CessationOfOperation))};
    for (const IssuedTo& one : issued) {
        const auto record = lifecycle.store().issued(pki::authorityDigest(one.chain.authority),
                                                     one.chain.certificates.front().serialNumber());
        if (!record)
            return std::unexpected(record.error());
        if (!*record || (*record)->revocation)
            continue;
        if (auto done = lifecycle.setRevocation(**record, revocation); !done)
            return done;
    }
    return {};
}

Result<> releaseCertificate(Lifecycle& lifecycle, const config::StoreName& location, const std::string& name)
{
    const auto subject = subjectOf(lifecycle, location, name);
    if (!subject)
        return std::unexpected(subject.error());
    const auto record = recordOf(lifecycle, *subject);
    if (!record)
        return std::unexpected(record.error());
    if (!*record || !isOnHold(**record))
        return failure(ErrorCode::Conflict,
                       name + " is not on hold: only a hold can be taken back, a revocation is final");
    return lifecycle.setRevocation(**record, std::nullopt);
}

Result<CrlOrder> orderCrl(Lifecycle& lifecycle, const CrlRequest& request)
{
    if (request.validity <= std::chrono::seconds(0))
        return failure(ErrorCode::InvalidArgument, "the next update must come after this one");
    auto authority = readIssuer(lifecycle.candidate().panorama, lifecycle.vault(), request.authority);
    if (!authority)
        return std::unexpected(authority.error());
    const pki::Certificate& certificate = authority->issuer.certificate;
    if (const auto adopted = adoptRevoked(lifecycle, certificate); !adopted)
        return std::unexpected(adopted.error());
    const std::string digest = pki::authorityDigest(certificate);
    const auto revoked = lifecycle.store().revoked(); // far fewer than were issued
    const auto number = revoked ? lifecycle.store().takeCrlNumber(digest) : std::unexpected(revoked.error());
    if (!number)
        return std::unexpected(number.error());

    const base::TimePoint now = lifecycle.clock().now();
    // Back-dated as certificates are, for readers whose clock is behind (K5).
    pki::CrlSpec spec{.number = *number,
                      .thisUpdate = now - crlBackdate,
                      .nextUpdate = now + request.validity,
                      .revoked = {}};
    for (const store::IssuedCertificate& one : *revoked)
        if (one.authority == digest && one.notAfter + request.validity >= now)
            spec.revoked.push_back(
                {one.serialNumber, one.revocation->at,
                 pki::revocationReasonFrom(one.revocation->reason).value_or(RevocationReason::Unspecified)});
    return CrlOrder{std::move(spec), std::move(authority->issuer)};
}

void makeCrl(Lifecycle& lifecycle, const CrlRequest& request,
             std::function<void(const Result<std::string>&)> done)
{
    auto order = orderCrl(lifecycle, request);
    if (!order)
        return done(std::unexpected(order.error()));
    lifecycle.workPool().run(
        [order = std::move(*order)] { return pki::writeCrl(order.spec, order.issuer); },
        [owner = QPointer(&lifecycle), done = std::move(done)](const Result<std::string>& der) {
            if (owner)
                done(der);
        });
}

} // namespace models::lifecycle
