#include "models/config/compile/identity_chain.h"

#include "session/pki/issuing/issued_by.h"

#include <algorithm>

namespace models::config {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::pki::Certificate;

namespace {

constexpr std::size_t maximumPathLength = 10;

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
    return issuer.isCertificateAuthority() && session::pki::isSignedByKeyOf(certificate, issuer);
}

std::vector<Certificate> climb(const Certificate& start, std::span<const Certificate> offered)
{
    std::vector<Certificate> path{start};
    while (path.size() < maximumPathLength && !path.back().isSelfSigned()) {
        const auto issuer = std::ranges::find_if(offered, [&](const Certificate& candidate) {
            return isSignedBy(path.back(), candidate) && std::ranges::find(path, candidate) == path.end();
        });
        if (issuer == offered.end())
            break;
        path.push_back(*issuer);
    }
    return path;
}

std::vector<Certificate> offeredBy(const ObjectStore& store, const CertificateEntry& entry)
{
    std::vector<Certificate> offered;
    if (auto own = session::pki::readPemCertificates(entry.chain); own)
        offered = std::move(*own);
    for (const auto& [name, other] : store.certificates)
        if (!other.publicKey.empty())
            if (auto certificate = Certificate::fromPem(other.publicKey); certificate)
                offered.push_back(std::move(*certificate));
    return offered;
}

Result<std::vector<Certificate>> presentedChain(const ObjectStore& store, const std::string& certificateName)
{
    const auto own = ownCertificates(store, certificateName);
    if (!own)
        return std::unexpected(own.error());
    std::vector<Certificate> offered{own->begin() + 1, own->end()};
    const auto more = offeredBy(store, store.certificates.at(certificateName));
    offered.insert(offered.end(), more.begin(), more.end());
    std::vector<Certificate> chain = climb(own->front(), offered);
    if (chain.size() > 1 && chain.back().isSelfSigned())
        chain.pop_back();
    return chain;
}

Result<session::base::SecretText> unsealedKey(const CertificateEntry& entry,
                                              const std::string& certificateName,
                                              const session::pki::KeyVault& vault)
{
    if (entry.privateKey.empty())
        return failure(ErrorCode::InvalidArgument, about(certificateName, "it has no private key"));
    auto key = vault.unseal(entry.privateKey, certificateName);
    if (!key)
        return failure(key.error().code, about(certificateName, key.error().detail));
    return key;
}

Result<session::pki::Identity> presentedIdentity(const ObjectStore& store, const std::string& certificateName,
                                                 const session::base::SecretText& keyPem)
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

Result<session::pki::Identity> sealedIdentity(const ObjectStore& store, const std::string& certificateName,
                                              const session::pki::KeyVault& vault)
{
    const auto found = store.certificates.find(certificateName);
    if (found == store.certificates.end())
        return failure(ErrorCode::NotFound, "there is no certificate \"" + certificateName + "\"");
    const auto key = unsealedKey(found->second, certificateName, vault);
    if (!key)
        return std::unexpected(key.error());
    return presentedIdentity(store, certificateName, *key);
}

} // namespace models::config
