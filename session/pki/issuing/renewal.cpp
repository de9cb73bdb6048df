#include "session/pki/issuing/renewal.h"

#include "session/pki/encoding/der.h"
#include "session/pki/encoding/digest.h"
#include "session/pki/issuing/decoded_request.h"
#include "session/pki/issuing/issuing_steps.h"
#include "session/pki/issuing/signing.h"
#include "session/pki/openssl_error.h"

#include <openssl/err.h>

namespace session::pki {

namespace {

constexpr std::chrono::seconds usualBackdate = IssueSpec().backdate;

bool fitsRequest(const EVP_PKEY* key, std::string_view request)
{
    const auto decoded = decodeRequest(request);
    const EVP_PKEY* const asked = decoded ? X509_REQ_get0_pubkey(decoded->get()) : nullptr;
    const bool equal = key && asked && EVP_PKEY_eq(key, asked) == 1;
    ERR_clear_error();
    return equal;
}

} // namespace

base::Result<Certificate> renew(const RenewalSpec& spec, const Certificate& old,
                                const std::optional<Issuer>& issuer)
{
    if (issuer)
        if (auto fit = checkIssuer(*issuer); !fit)
            return std::unexpected(std::move(fit.error()));
    if (!issuer && !spec.key)
        return base::failure(base::ErrorCode::InvalidArgument, "nobody is there to sign " + old.subject());
    ERR_clear_error();
    const X509Handle next(X509_dup(old.handle()));
    X509* const x509 = next.get();
    const X509* const signer = issuer ? issuer->certificate.handle() : x509;
    if (!x509 || X509_set_version(x509, X509_VERSION_3) != 1 ||
        (spec.key && X509_set_pubkey(x509, spec.key->handle()) != 1) ||
        X509_set_issuer_name(x509, X509_get_subject_name(signer)) != 1)
        return openSslFailure("the certificate can't be renewed");
    if (auto done = setSerialNumber(x509); !done)
        return std::unexpected(std::move(done.error()));
    if (auto done = setValidity(x509, {spec.now, spec.lifetime, spec.backdate}); !done)
        return std::unexpected(std::move(done.error()));
    const bool isOtherKey = spec.key && !spec.key->matches(old);
    if (auto done = renewKeyIdentifiers(x509, signer, isOtherKey); !done)
        return std::unexpected(std::move(done.error()));
    if (spec.revocation)
        if (auto done = replaceRevocationUrls(x509, spec.revocation->crlUrl, spec.revocation->ocspUrl); !done)
            return std::unexpected(std::move(done.error()));
    EVP_PKEY* const signingKey = issuer ? issuer->key.handle() : spec.key->handle();
    if (X509_sign(x509, signingKey, digestFor(signingKey, spec.digest)) <= 0)
        return openSslFailure("the certificate can't be signed");
    return finished(x509);
}

std::chrono::seconds lifetimeOf(const Certificate& certificate)
{
    const auto whole =
        std::chrono::floor<std::chrono::seconds>(certificate.notAfter() - certificate.notBefore());
    return whole > usualBackdate ? whole - usualBackdate : whole;
}

KeyType keyTypeLike(const Certificate& certificate)
{
    const int bits = certificate.keyBits();
    if (certificate.keyAlgorithm().starts_with("RSA"))
        return bits > 3072 ? KeyType::Rsa4096 : bits > 2048 ? KeyType::Rsa3072 : KeyType::Rsa2048;
    return bits > 384 ? KeyType::EcP521 : bits > 256 ? KeyType::EcP384 : KeyType::EcP256;
}

std::string authorityDigest(const Certificate& authority)
{
    X509* const x509 = authority.handle();
    return sha256Hex(derOf<i2d_X509_NAME>(X509_get_subject_name(x509)) +
                     derOf<i2d_X509_PUBKEY>(X509_get_X509_PUBKEY(x509)));
}

bool answers(const Certificate& certificate, std::string_view request)
{
    return fitsRequest(X509_get0_pubkey(certificate.handle()), request);
}

bool isRequestOf(const PrivateKey& key, std::string_view request)
{
    return fitsRequest(key.handle(), request);
}

} // namespace session::pki
