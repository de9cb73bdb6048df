#include "models/config/identity_chain.h"

#include "session/pki/openssl_handles.h"

#include <algorithm>
#include <optional>

#include <openssl/err.h>

namespace models::config {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::pki::Certificate;

namespace {

constexpr std::size_t maximumChainLength = 10;

/// Certificates that may stand between leaf and root: those that came along first, then the store's.
std::vector<Certificate> candidates(const ObjectStore& store, std::vector<Certificate> own)
{
    for (const auto& [name, entry] : store.certificates)
        if (!entry.publicKey.empty())
            if (auto certificate = Certificate::fromPem(entry.publicKey); certificate)
                own.push_back(std::move(*certificate));
    return own;
}

std::string about(const std::string& certificateName, const std::string& what)
{
    return "certificate \"" + certificateName + "\": " + what;
}

/// The entry's own certificates: the leaf, and what came with it.
Result<std::vector<Certificate>> ownCertificates(const ObjectStore& store, const std::string& certificateName)
{
    const auto found = store.certificates.find(certificateName);
    if (found == store.certificates.end())
        return failure(ErrorCode::NotFound,
                       about(certificateName, "there is none of this name in its store"));
    auto own = session::pki::readPemCertificates(found->second.publicKey);
    if (!own)
        return failure(own.error().code, about(certificateName, own.error().detail));
    if (own->empty())
        return failure(ErrorCode::InvalidArgument, about(certificateName, "it holds no certificate"));
    auto chain = session::pki::readPemCertificates(found->second.chain);
    if (!chain)
        return failure(chain.error().code, about(certificateName, chain.error().detail));
    own->insert(own->end(), chain->begin(), chain->end());
    return own;
}

} // namespace

bool isSignedBy(const Certificate& certificate, const Certificate& issuer)
{
    if (certificate.issuer() != issuer.subject() || !issuer.isCertificateAuthority())
        return false;
    if (!certificate.authorityKeyId().empty() && !issuer.subjectKeyId().empty() &&
        certificate.authorityKeyId() != issuer.subjectKeyId())
        return false; // C24: same name, another key
    const bool verified = X509_verify(certificate.handle(), X509_get0_pubkey(issuer.handle())) == 1;
    ERR_clear_error();
    return verified;
}

Result<std::vector<Certificate>> presentedChain(const ObjectStore& store, const std::string& certificateName)
{
    const auto own = ownCertificates(store, certificateName);
    if (!own)
        return std::unexpected(own.error());
    std::vector<Certificate> chain{own->front()};
    const std::vector<Certificate> offered = candidates(store, {own->begin() + 1, own->end()});
    while (chain.size() < maximumChainLength && !chain.back().isSelfIssued()) {
        const auto issuer = std::ranges::find_if(
            offered, [&](const Certificate& certificate) { return isSignedBy(chain.back(), certificate); });
        if (issuer == offered.end() || issuer->isSelfSigned() ||
            std::ranges::find(chain, *issuer) != chain.end())
            break;
        chain.push_back(*issuer);
    }
    return chain;
}

Result<session::pki::SecretText> unsealedKey(const CertificateEntry& entry,
                                             const std::string& certificateName,
                                             const session::pki::KeyVault& vault)
{
    if (entry.privateKey.empty())
        return failure(ErrorCode::InvalidArgument, about(certificateName, "it has no private key (B2)"));
    auto key = vault.unseal(entry.privateKey, certificateName);
    if (!key)
        return failure(key.error().code, about(certificateName, key.error().detail));
    return key;
}

Result<session::pki::Identity> presentedIdentity(const ObjectStore& store, const std::string& certificateName,
                                                 const session::pki::SecretText& keyPem)
{
    auto chain = presentedChain(store, certificateName);
    if (!chain)
        return std::unexpected(chain.error());
    auto key = session::pki::PrivateKey::fromPem(keyPem.reveal());
    if (!key)
        return failure(key.error().code, about(certificateName, key.error().detail));
    auto identity = session::pki::makeIdentity(std::move(*chain), std::move(*key));
    if (!identity)
        return failure(identity.error().code, about(certificateName, identity.error().detail));
    return identity;
}

} // namespace models::config
