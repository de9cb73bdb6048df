#include "models/lifecycle/certificates.h"

#include "models/config/object_uses.h"
#include "models/lifecycle/certificate_edits.h"
#include "models/lifecycle/certificate_store.h"
#include "models/lifecycle/work_pool.h"

#include <QPointer>

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

using Edits = std::vector<config::Edit>;

std::string locationText(const CertificateLocation& location)
{
    std::string text;
    for (const std::string& word : location.path)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

Result<const config::ObjectStore*> storeAt(const config::Configuration& configuration,
                                           const CertificateLocation& location)
{
    const config::ObjectStore* store = findStore(configuration, location);
    if (!store)
        return failure(ErrorCode::NotFound, "there is no certificate location " + locationText(location));
    return store;
}

Result<const config::CertificateEntry*> entryAt(const config::Configuration& configuration,
                                                const CertificateLocation& location, const std::string& name)
{
    const auto store = storeAt(configuration, location);
    if (!store)
        return std::unexpected(store.error());
    const auto entry = (*store)->certificates.find(name);
    if (entry == (*store)->certificates.end())
        return failure(ErrorCode::NotFound,
                       "there is no certificate " + name + " in " + locationText(location));
    return &entry->second;
}

Result<> checkNew(const config::Configuration& candidate, const GenerateRequest& request)
{
    if (request.name.empty())
        return failure(ErrorCode::InvalidArgument, "a certificate needs a name");
    if (request.days < 1 || request.days > longestCertificateDays)
        return failure(ErrorCode::InvalidArgument,
                       "a certificate is valid for 1 to " + std::to_string(longestCertificateDays) + " days");
    if (request.signedBy.empty() && !maySignItself(request.role))
        return failure(ErrorCode::InvalidArgument,
                       "only a CA signs itself (B12): " + request.name + " needs a CA that signs it");
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

/// In the work pool: makes the key, signs, seals.
Result<Edits> generate(const GenerateRequest& request, const config::ObjectStore& authorities,
                       const pki::KeyVault& vault, base::TimePoint now)
{
    auto key = pki::PrivateKey::generate(request.keyType);
    if (!key)
        return std::unexpected(key.error());
    const pki::IssueSpec spec = specOf(request, now);
    if (request.signedBy.empty()) {
        auto certificate = pki::issueSelfSigned(spec, *key);
        if (!certificate)
            return std::unexpected(certificate.error());
        return editsFor({request.location, request.name, *certificate, {}, *key, false}, vault);
    }
    const auto authority = readIssuer(authorities, vault, request.signedBy);
    if (!authority)
        return std::unexpected(authority.error());
    auto certificate = pki::issue(spec, *key, authority->issuer);
    if (!certificate)
        return std::unexpected(certificate.error());
    return editsFor({request.location, request.name, *certificate, authority->intermediates, *key, false},
                    vault);
}

/// The leaf and what goes with it. With a key, the leaf is the certificate that the key fits.
Result<NewCertificate> readPem(const ImportRequest& request)
{
    auto certificates = pki::readPemCertificates(request.pem);
    if (!certificates)
        return std::unexpected(certificates.error());
    if (certificates->empty())
        return failure(ErrorCode::ParseFailed, "there is no PEM certificate in it");
    std::optional<pki::PrivateKey> key;
    auto leaf = certificates->begin();
    if (request.pem.find("PRIVATE KEY-----") != std::string::npos) {
        auto read = pki::PrivateKey::fromPem(request.pem, request.passphrase);
        if (!read)
            return std::unexpected(read.error());
        key = std::move(*read);
        leaf = std::ranges::find_if(*certificates,
                                    [&](const pki::Certificate& one) { return key->matches(one); });
        if (leaf == certificates->end())
            return failure(ErrorCode::Mismatch, "the private key does not fit the certificate");
    }
    const pki::Certificate certificate = *leaf;
    certificates->erase(leaf);
    std::erase_if(*certificates, [](const pki::Certificate& one) { return one.isSelfSigned(); });
    return NewCertificate{request.location,         request.name,   certificate,
                          std::move(*certificates), std::move(key), false};
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
        [request, authorities, vault = lifecycle.vault(), now = lifecycle.clock().now(),
         checked = checkNew(lifecycle.candidate(), request)]() -> Result<Edits> {
            return checked ? generate(request, *authorities, vault, now) : std::unexpected(checked.error());
        },
        [owner = QPointer(&lifecycle), request, done = std::move(done)](const Result<Edits>& edits) {
            if (!owner)
                return;
            // Somebody may have made one of the same name meanwhile.
            Result<> outcome = checkNew(owner->candidate(), request);
            if (!edits)
                outcome = std::unexpected(edits.error());
            else if (outcome)
                outcome = owner->edit(*edits);
            if (done)
                done(outcome);
        });
}

Result<> importCertificate(Lifecycle& lifecycle, const ImportRequest& request)
{
    const auto store = storeAt(lifecycle.candidate(), request.location);
    if (!store)
        return std::unexpected(store.error());
    if (request.name.empty())
        return failure(ErrorCode::InvalidArgument, "a certificate needs a name");
    auto certificate = readPem(request);
    if (!certificate)
        return std::unexpected(certificate.error());
    certificate->replace = (*store)->certificates.contains(request.name);
    const auto edits = editsFor(*certificate, lifecycle.vault());
    if (!edits)
        return std::unexpected(edits.error());
    return lifecycle.edit(*edits);
}

Result<std::string> exportCertificate(const Lifecycle& lifecycle, const ExportRequest& request)
{
    const auto found = entryAt(lifecycle.candidate(), request.location, request.name);
    if (!found)
        return std::unexpected(found.error());
    const config::CertificateEntry& entry = **found;
    std::string pem = entry.publicKey.empty() ? entry.csr : entry.publicKey;
    if (!pem.ends_with('\n'))
        pem += '\n';
    pem += entry.chain;
    if (!request.includeKey)
        return pem;
    if (entry.blockPrivateKeyExport)
        return failure(ErrorCode::Denied, "the private key of " + request.name + " is not to be exported");
    if (request.passphrase.empty())
        return failure(ErrorCode::InvalidArgument, "a private key is exported under a passphrase only");
    const auto key = readKey(entry, lifecycle.vault(), request.name);
    if (!key)
        return std::unexpected(key.error());
    const auto encrypted = key->encryptedPem(request.passphrase);
    if (!encrypted)
        return std::unexpected(encrypted.error());
    return pem + *encrypted;
}

Result<> deleteCertificate(Lifecycle& lifecycle, const CertificateLocation& location, const std::string& name)
{
    if (const auto found = entryAt(lifecycle.candidate(), location, name); !found)
        return std::unexpected(found.error());
    std::string users;
    for (const auto& path : config::usesOfCertificate(lifecycle.candidate(), location.path, name))
        users += (users.empty() ? "" : ", ") + locationText({path});
    if (!users.empty())
        return failure(ErrorCode::InUse, "certificate " + name + " is used by: " + users);
    return lifecycle.edit(
        {{.verb = config::Edit::Verb::Delete, .path = entryPath(location, name), .values = {}}});
}

} // namespace models::lifecycle
