#include "models/lifecycle/certificates/certificates.h"

#include "models/config/object_uses.h"
#include "models/lifecycle/certificates/certificate_edits.h"
#include "models/lifecycle/certificates/certificate_store.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/lifecycle/service_urls.h"
#include "models/lifecycle/work_pool.h"
#include "session/pki/issuing/request.h"
#include "session/pki/object_writer.h"

#include <QPointer>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

using Edits = std::vector<config::Edit>;

Result<> checkNew(const config::Configuration& candidate, const GenerateRequest& request)
{
    if (request.name.empty())
        return failure(ErrorCode::InvalidArgument, "a certificate needs a name");
    if (request.days < 1 || request.days > longestCertificateDays)
        return failure(ErrorCode::InvalidArgument,
                       "a certificate is valid for 1 to " + std::to_string(longestCertificateDays) + " days");
    if (request.signedBy.empty() && !request.isExternal && !maySignItself(request.role))
        return failure(ErrorCode::InvalidArgument,
                       "only a CA signs itself: " + request.name + " needs a CA that signs it");
    const auto store = storeAt(candidate, request.location);
    if (!store)
        return std::unexpected(store.error());
    if ((*store)->certificates.contains(request.name))
        return failure(ErrorCode::AlreadyExists, "there is a certificate " + request.name + " already");
    return {};
}

pki::IssueSpec specOf(const GenerateRequest& request, base::TimePoint now)
{
    pki::IssueSpec spec;
    spec.subject.text = request.subject.empty() ? request.name : request.subject;
    spec.alternativeNames = request.alternativeNames;
    spec.role = request.role;
    spec.digest = request.digest;
    spec.now = now;
    spec.lifetime = std::chrono::days(request.days);
    return spec;
}

/// What a signature depends on besides who asks and who signs.
struct SigningPlace
{
    base::TimePoint now;
    std::string serviceBase;
};

/// What the work pool hands back.
struct Generated
{
    Edits edits;
    std::optional<pki::Certificate> certificate;
    std::optional<pki::Certificate> authority; ///< that signed it
};

Result<Generated> generateRequest(const GenerateRequest& request, const pki::PrivateKey& key,
                                  const pki::KeyVault& vault)
{
    const pki::SubjectText subject{request.subject.empty() ? request.name : request.subject};
    const auto der = pki::makeRequest(subject, request.alternativeNames, key);
    if (!der)
        return std::unexpected(der.error());
    auto edits = editsFor(
        NewRequest{request.location, request.name, pki::toPem("CERTIFICATE REQUEST", *der), key}, vault);
    if (!edits)
        return std::unexpected(edits.error());
    return Generated{.edits = std::move(*edits), .certificate = {}, .authority = {}};
}

/// Without a key of its own.
Result<Generated> generateCross(const GenerateRequest& request, const config::ObjectStore& authorities,
                                const pki::KeyVault& vault, const SigningPlace& place)
{
    const auto entry = authorities.certificates.find(request.crossSigns);
    if (entry == authorities.certificates.end())
        return failure(ErrorCode::NotFound, "there is no certificate named " + request.crossSigns);
    const auto crossed = pki::Certificate::fromPem(entry->second.publicKey);
    if (!crossed)
        return std::unexpected(crossed.error());
    auto authority = readIssuer(authorities, vault, request.signedBy);
    if (!authority)
        return std::unexpected(authority.error());
    pki::IssueSpec spec = specOf(request, place.now);
    nameService(spec, place.serviceBase, authority->issuer.certificate);
    auto certificate = pki::issueCross(spec, *crossed, authority->issuer);
    if (!certificate)
        return std::unexpected(certificate.error());
    auto edits = editsFor(NewCertificate{.location = request.location,
                                         .name = request.name,
                                         .certificate = *certificate,
                                         .chain = std::move(authority->intermediates),
                                         .key = std::nullopt},
                          vault);
    if (!edits)
        return std::unexpected(edits.error());
    return Generated{.edits = std::move(*edits),
                     .certificate = std::move(*certificate),
                     .authority = authority->issuer.certificate};
}

/// In the work pool: makes the key, signs, seals.
Result<Generated> generate(const GenerateRequest& request, const config::ObjectStore& authorities,
                           const pki::KeyVault& vault, const SigningPlace& place)
{
    if (!request.crossSigns.empty())
        return generateCross(request, authorities, vault, place);
    auto key = pki::PrivateKey::generate(request.keyType);
    if (!key)
        return std::unexpected(key.error());
    if (request.isExternal)
        return generateRequest(request, *key, vault);
    pki::IssueSpec spec = specOf(request, place.now);
    Generated made;
    std::vector<pki::Certificate> intermediates;
    if (!request.signedBy.empty()) {
        auto authority = readIssuer(authorities, vault, request.signedBy);
        if (!authority)
            return std::unexpected(authority.error());
        made.authority = authority->issuer.certificate;
        intermediates = std::move(authority->intermediates);
        nameService(spec, place.serviceBase, authority->issuer.certificate);
        auto certificate = pki::issue(spec, *key, authority->issuer);
        if (!certificate)
            return std::unexpected(certificate.error());
        made.certificate = std::move(*certificate);
    } else {
        auto certificate = pki::issueSelfSigned(spec, *key);
        if (!certificate)
            return std::unexpected(certificate.error());
        made.certificate = std::move(*certificate);
    }
    auto edits = editsFor(NewCertificate{request.location, request.name, *made.certificate,
                                         std::move(intermediates), *key, false},
                          vault);
    if (!edits)
        return std::unexpected(edits.error());
    made.edits = std::move(*edits);
    return made;
}

/// Somebody may have made one of the same name meanwhile.
Result<> keep(Lifecycle& lifecycle, const GenerateRequest& request, const Result<Generated>& made)
{
    if (!made)
        return std::unexpected(made.error());
    if (auto checked = checkNew(lifecycle.candidate(), request); !checked)
        return checked;
    if (made->authority) {
        const SignedBy issued{*made->authority, *made->certificate,
                              holderText(request.location, request.name)};
        if (auto recorded = recordIssued(lifecycle.store(), issued, lifecycle.clock().now()); !recorded)
            return recorded;
    }
    return lifecycle.edit(made->edits);
}

} // namespace

bool maySignItself(pki::CertificateRole role)
{
    return role == pki::CertificateRole::CertificateAuthority;
}

void generateCertificate(Lifecycle& lifecycle, GenerateRequest request, Done done)
{
    const auto authorities = std::make_shared<const config::ObjectStore>(lifecycle.candidate().panorama);
    lifecycle.workPool().run(
        [request, authorities, vault = lifecycle.vault(),
         place = SigningPlace{lifecycle.clock().now(), lifecycle.serviceBase()},
         checked = checkNew(lifecycle.candidate(), request)]() -> Result<Generated> {
            return checked ? generate(request, *authorities, vault, place) : std::unexpected(checked.error());
        },
        [owner = QPointer(&lifecycle), request, done = std::move(done)](const Result<Generated>& made) {
            if (!owner)
                return;
            const Result<> outcome = keep(*owner, request, made);
            if (done)
                done(outcome);
        });
}

Result<> deleteCertificate(Lifecycle& lifecycle, const config::StoreName& location, const std::string& name)
{
    if (const auto found = entryAt(lifecycle.candidate(), location, name); !found)
        return std::unexpected(found.error());
    return lifecycle.edit(
        {{.verb = config::Edit::Verb::Delete, .path = entryPath(location, name), .values = {}}});
}

} // namespace models::lifecycle
