#include "models/lifecycle/certificates/renewal_steps.h"

#include "models/config/compile/identity_chain.h"
#include "models/config/object_stores.h"
#include "models/lifecycle/certificates/certificate_edits.h"
#include "models/lifecycle/certificates/certificate_store.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/lifecycle/service_urls.h"
#include "session/pki/issuing/renewal.h"

#include <algorithm>
#include <map>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

using Edits = std::vector<config::Edit>;

pki::Digest digestLike(const pki::Certificate& certificate)
{
    if (certificate.signatureDigest() == "SHA512")
        return pki::Digest::Sha512;
    return certificate.signatureDigest() == "SHA384" ? pki::Digest::Sha384 : pki::Digest::Sha256;
}

/// A CA can be signed neither by itself under another name nor by what it has signed.
bool leadsBackTo(const pki::Certificate& old, const Authority& authority)
{
    const auto isOfIt = [&old](const pki::Certificate& one) {
        return one.subject() == old.subject() || one.issuer() == old.subject();
    };
    return old.isCertificateAuthority() &&
           (isOfIt(authority.issuer.certificate) || std::ranges::any_of(authority.intermediates, isOfIt));
}

/// Who signs; nullopt: the certificate itself.
Result<std::optional<Authority>> signerOf(const RenewalWork& work, const pki::Certificate& old)
{
    std::string name = work.order.signedBy;
    const bool isItself = name == work.order.name && work.order.location == config::StoreName();
    if ((name.empty() || isItself) && old.isSelfSigned())
        return std::nullopt;
    if (name.empty()) {
        const auto known = authorityOf(*work.authorities, old);
        if (!known)
            return failure(ErrorCode::NotFound, "the CA that signed " + work.order.name +
                                                    " is not here: " + old.issuer() + " has to renew it");
        name = known->name;
    }
    auto authority = readIssuer(*work.authorities, work.vault, name);
    if (!authority)
        return std::unexpected(authority.error());
    if (leadsBackTo(old, *authority))
        return failure(ErrorCode::InvalidArgument,
                       name + " is " + work.order.name + " itself or below it: it can't sign it");
    return std::move(*authority);
}

/// The key it is to have: a new one, its own if it has to sign itself, else whatever it has.
Result<std::optional<pki::PrivateKey>> keyFor(const RenewalWork& work, const pki::Certificate& old,
                                              bool signsItself)
{
    if (!work.order.withNewKey && !signsItself)
        return std::nullopt;
    auto key = work.order.withNewKey ? pki::PrivateKey::generate(pki::keyTypeLike(old))
                                     : readKey(work.entry, work.vault, work.order.name);
    if (!key)
        return std::unexpected(key.error());
    return std::move(*key);
}

/// Those of the service here; without it another CA's responder would know nothing of it.
std::optional<pki::RevocationPlaces> placesFor(const RenewalWork& work, const pki::Certificate& old,
                                               const pki::Certificate& authority)
{
    if (work.serviceBase.empty() && config::isSignedBy(old, authority))
        return std::nullopt;
    return serviceUrls(work.serviceBase, authority);
}

/// By the SHA-256 of what they replace: CAs that kept their key, so that what they signed is theirs still.
std::map<std::string, pki::Certificate> successors(const std::vector<Renewed>& all)
{
    std::map<std::string, pki::Certificate> after;
    for (const Renewed& one : all)
        if (one.after.isCertificateAuthority() && !one.newKey)
            after.emplace(one.before.sha256(), one.after);
    return after;
}

std::string chainWith(const std::string& pem, const std::map<std::string, pki::Certificate>& after)
{
    auto chain = pki::readPemCertificates(pem);
    if (!chain)
        return pem;
    bool isChanged = false;
    for (pki::Certificate& certificate : *chain)
        if (const auto next = after.find(certificate.sha256()); next != after.end()) {
            certificate = next->second;
            isChanged = true;
        }
    return isChanged ? pemOf(*chain) : pem;
}

Edits chainEdits(const config::Configuration& candidate, const std::vector<Renewed>& all)
{
    const auto after = successors(all);
    Edits edits;
    if (after.empty())
        return edits;
    for (const auto& [location, store] : config::allStores(candidate))
        for (const auto& [name, entry] : store.certificates) {
            const bool isRenewed = std::ranges::any_of(
                all, [&](const Renewed& one) { return one.location == location && one.name == name; });
            if (std::string chain = chainWith(entry.chain, after); !isRenewed && chain != entry.chain)
                edits.push_back(setElement(location, name, "chain", std::move(chain)));
        }
    return edits;
}

Result<Edits> entryEdits(const Renewed& one, const std::vector<Renewed>& all, const Lifecycle& lifecycle)
{
    const auto entry = entryAt(lifecycle.candidate(), one.location, one.name);
    if (!entry)
        return std::unexpected(entry.error());
    const auto present = pki::Certificate::fromPem((*entry)->publicKey);
    if (!present || *present != one.before)
        return failure(ErrorCode::Conflict, one.name + " was changed meanwhile");
    Edits edits{setElement(one.location, one.name, "public-key", one.after.pem()),
                setElement(one.location, one.name, "chain", chainWith(pemOf(one.chain), successors(all)))};
    if ((*entry)->status != config::CertificateEntry().status)
        edits.push_back(setElement(one.location, one.name, "status", config::CertificateEntry().status));
    if (!(*entry)->revokeDateEpoch.empty())
        edits.push_back(setElement(one.location, one.name, "revoke-date-epoch", {}));
    if (one.newKey) {
        auto sealed = lifecycle.vault().seal(one.newKey->pem(), one.name);
        if (!sealed)
            return std::unexpected(sealed.error());
        edits.push_back(setElement(one.location, one.name, "private-key", std::move(*sealed)));
    }
    return edits;
}

} // namespace

Result<Renewed> renewed(const RenewalWork& work)
{
    auto old = pki::Certificate::fromPem(work.entry.publicKey);
    if (!old)
        return failure(ErrorCode::InvalidArgument, work.order.name + " is no certificate yet");
    auto signer = signerOf(work, *old);
    if (!signer)
        return std::unexpected(signer.error());
    auto key = keyFor(work, *old, !signer->has_value());
    if (!key)
        return std::unexpected(key.error());
    const auto issuer = *signer ? std::optional((*signer)->issuer) : std::nullopt;
    auto next = pki::renew(
        {.now = work.now,
         .lifetime = work.order.days > 0 ? std::chrono::days(work.order.days) : pki::lifetimeOf(*old),
         .digest = digestLike(*old),
         .key = *key,
         .revocation = *signer ? placesFor(work, *old, (*signer)->issuer.certificate) : std::nullopt},
        *old, issuer);
    if (!next)
        return std::unexpected(next.error());
    Renewed made{.location = work.order.location,
                 .name = work.order.name,
                 .before = std::move(*old),
                 .after = std::move(*next),
                 .authority = {},
                 .chain = {},
                 .newKey = {}};
    if (*signer) {
        made.authority = (*signer)->issuer.certificate;
        made.chain = std::move((*signer)->intermediates);
    }
    if (work.order.withNewKey)
        made.newKey = std::move(*key);
    return made;
}

Result<> keepRenewed(Lifecycle& lifecycle, const std::vector<Renewed>& all)
{
    Edits edits;
    for (const Renewed& one : all) {
        auto own = entryEdits(one, all, lifecycle);
        if (!own)
            return std::unexpected(own.error());
        edits.insert(edits.end(), std::make_move_iterator(own->begin()), std::make_move_iterator(own->end()));
    }
    const Edits elsewhere = chainEdits(lifecycle.candidate(), all);
    edits.insert(edits.end(), elsewhere.begin(), elsewhere.end());
    for (const Renewed& one : all) {
        if (!one.authority)
            continue;
        const SignedBy issued{*one.authority, one.after, holderText(one.location, one.name)};
        if (auto kept = recordIssued(lifecycle.store(), issued, lifecycle.clock().now()); !kept)
            return kept;
    }
    return lifecycle.edit(std::move(edits));
}

} // namespace models::lifecycle
