#include "models/lifecycle/certificates/certificate_store.h"

#include "models/config/compile/identity_chain.h"

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

Result<pki::PrivateKey> readKey(const config::CertificateEntry& entry, const pki::KeyVault& vault,
                                const std::string& name)
{
    const auto pem = config::unsealedKey(entry, name, vault);
    if (!pem)
        return std::unexpected(pem.error());
    return pki::PrivateKey::fromPem(pem->reveal());
}

std::optional<KnownAuthority> authorityOf(const config::ObjectStore& store,
                                          const pki::Certificate& certificate)
{
    if (certificate.isSelfSigned())
        return std::nullopt;
    std::optional<KnownAuthority> best;
    for (const auto& [name, entry] : store.certificates) {
        const auto candidate = pki::Certificate::fromPem(entry.publicKey);
        if (!candidate || !config::isSignedBy(certificate, *candidate))
            continue;
        const KnownAuthority found{name, *candidate, !entry.privateKey.empty()};
        const bool lastsLonger = best && found.certificate.notAfter() > best->certificate.notAfter();
        if (!best || (found.hasKey && !best->hasKey) || (found.hasKey == best->hasKey && lastsLonger))
            best = found;
    }
    return best;
}

Result<Authority> readIssuer(const config::ObjectStore& store, const pki::KeyVault& vault,
                             const std::string& name)
{
    const auto entry = store.certificates.find(name);
    if (entry == store.certificates.end())
        return failure(ErrorCode::NotFound, "there is no CA certificate " + name);
    auto certificate = pki::Certificate::fromPem(entry->second.publicKey);
    if (!certificate)
        return std::unexpected(certificate.error());
    if (!certificate->isCertificateAuthority())
        return failure(ErrorCode::InvalidArgument, "certificate " + name + " is no CA");
    auto key = readKey(entry->second, vault, name);
    if (!key)
        return std::unexpected(key.error());
    auto intermediates = config::presentedChain(store, name);
    if (!intermediates)
        return std::unexpected(intermediates.error());
    std::erase_if(*intermediates, [](const pki::Certificate& one) { return one.isSelfSigned(); });
    return Authority{.issuer = {std::move(*certificate), std::move(*key)},
                     .intermediates = std::move(*intermediates)};
}

} // namespace models::lifecycle
