#include "session/pki/revocation/ocsp_signer.h"

#include "session/pki/openssl_error.h"

#include <algorithm>
#include <array>

#include <openssl/err.h>
#include <openssl/sha.h>

namespace session::pki {

namespace {

constexpr int mostCertificates = 16; ///< of a response that are looked at

std::unexpected<base::Error> refused(std::string why)
{
    ERR_clear_error();
    return base::failure(base::ErrorCode::Cryptography, std::move(why));
}

/// Whether the response names this certificate as its responder, by subject or by hash of the key.
bool isNamedBy(const OCSP_BASICRESP* response, const X509* certificate)
{
    const ASN1_OCTET_STRING* keyHash = nullptr;
    const X509_NAME* name = nullptr;
    if (OCSP_resp_get0_id(response, &keyHash, &name) != 1)
        return false;
    if (name)
        return X509_NAME_cmp(name, X509_get_subject_name(certificate)) == 0;
    std::array<unsigned char, SHA_DIGEST_LENGTH> digest{};
    return X509_pubkey_digest(certificate, EVP_sha1(), digest.data(), nullptr) == 1 &&
           ASN1_STRING_length(keyHash) == int(digest.size()) &&
           std::equal(digest.begin(), digest.end(), ASN1_STRING_get0_data(keyHash));
}

bool isSignedBy(OCSP_BASICRESP* response, EVP_PKEY* key)
{
    const bool right =
        key &&
        ASN1_item_verify(ASN1_ITEM_rptr(OCSP_RESPDATA), OCSP_resp_get0_tbs_sigalg(response),
                         OCSP_resp_get0_signature(response), OCSP_resp_get0_respdata(response), key) == 1;
    ERR_clear_error();
    return right;
}

/// As X509_get_signature_info counts it; a scheme that brings its own digest counts as its key.
int securityBitsOf(const OCSP_BASICRESP* response, const EVP_PKEY* key)
{
    const ASN1_OBJECT* algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, OCSP_resp_get0_tbs_sigalg(response));
    int digest = NID_undef;
    const int keyBits = EVP_PKEY_get_security_bits(key);
    if (OBJ_find_sigid_algs(OBJ_obj2nid(algorithm), &digest, nullptr) != 1 || digest == NID_undef)
        return keyBits;
    constexpr int ofMd5 = 39;
    constexpr int ofSha1 = 63;
    const EVP_MD* const known = EVP_get_digestbynid(digest);
    const int digestBits = digest == NID_md5    ? ofMd5
                           : digest == NID_sha1 ? ofSha1
                           : known              ? EVP_MD_get_size(known) * 4
                                                : 0;
    return std::min(keyBits, digestBits);
}

/// Why this certificate can't be a delegate of `authority`, "" if it is one.
std::string objection(const Certificate& delegate, const Certificate& authority, const OcspQuestion& question)
{
    if (!authority.isCertificateAuthority() ||
        X509_check_issued(authority.handle(), delegate.handle()) != X509_V_OK ||
        X509_verify(delegate.handle(), X509_get0_pubkey(authority.handle())) != 1)
        return "it was not issued by " + authority.subject();
    if (const auto& usages = delegate.extendedKeyUsages();
        std::ranges::find(usages, "OCSPSigning") == usages.end())
        return "it has no extended key usage OCSPSigning";
    if ((X509_get_key_usage(delegate.handle()) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0)
        return "its key usage allows no signatures";
    if ((X509_get_extension_flags(delegate.handle()) & (EXFLAG_INVALID | EXFLAG_CRITICAL)) != 0)
        return "an extension of it is not understood";
    if (question.now < delegate.notBefore() || question.now > delegate.notAfter())
        return "it is not valid at this time";
    if (std::min(delegate.keySecurityBits(), delegate.signatureSecurityBits()) < question.minimumSecurityBits)
        return "its key or digest is weak";
    return {};
}

struct Signer
{
    EVP_PKEY* key = nullptr;
    std::string refusal = "it is signed by nobody who may";
};

/// The delegate that the response names; its key lives as long as the response.
Signer findDelegate(OCSP_BASICRESP* response, const std::vector<Certificate>& authorities,
                    const OcspQuestion& question)
{
    Signer found;
    const STACK_OF(X509)* const sent = OCSP_resp_get0_certs(response);
    for (int i = 0; i < std::min(sk_X509_num(sent), mostCertificates); ++i) {
        X509* const certificate = sk_X509_value(sent, i);
        if (!isNamedBy(response, certificate))
            continue;
        const auto delegate = Certificate::fromX509(certificate);
        if (!delegate)
            continue;
        for (const Certificate& authority : authorities) {
            std::string why = objection(*delegate, authority, question);
            EVP_PKEY* const key = X509_get0_pubkey(certificate);
            if (why.empty() && isSignedBy(response, key))
                return {.key = key, .refusal = {}};
            if (why.empty())
                why = "the signature is wrong";
            found.refusal = "it is signed by " + delegate->subject() + ": " + why;
        }
    }
    return found;
}

Signer findSigner(OCSP_BASICRESP* response, const OcspQuestion& question)
{
    std::vector<Certificate> authorities{question.issuer};
    authorities.insert(authorities.end(), question.furtherAuthorities.begin(),
                       question.furtherAuthorities.end());
    for (const Certificate& authority : authorities) {
        EVP_PKEY* const key = X509_get0_pubkey(authority.handle());
        // Authorities of one name may have several keys (C24): the signature tells.
        if (isNamedBy(response, authority.handle()) && isSignedBy(response, key))
            return {.key = key, .refusal = {}};
    }
    return findDelegate(response, authorities, question);
}

} // namespace

base::Result<> checkOcspSignature(OCSP_BASICRESP* response, const OcspQuestion& question)
{
    const Signer signer = findSigner(response, question);
    if (!signer.key)
        return refused("the answer counts for nothing: " + signer.refusal);
    if (securityBitsOf(response, signer.key) < question.minimumSecurityBits)
        return refused("the answer's signature is weak");
    ERR_clear_error();
    return {};
}

} // namespace session::pki
