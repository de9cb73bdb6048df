#include "session/pki/certificate_decoded.h"

#include "session/pki/encoding/asn1_values.h"
#include "session/pki/encoding/der.h"
#include "session/pki/encoding/digest.h"
#include "session/pki/name_text.h"
#include "session/pki/openssl_error.h"

#include <array>

namespace session::pki {

namespace {

using ExtendedKeyUsageHandle = std::unique_ptr<EXTENDED_KEY_USAGE, FreeWith<EXTENDED_KEY_USAGE_free>>;

/// An extension that is there twice or can't be decoded is no extension that is absent: names or purposes
/// that we failed to see must not widen what the certificate is good for.
base::Result<void*> extension(const X509* certificate, int nid)
{
    int found = 0;
    void* decoded = X509_get_ext_d2i(certificate, nid, &found, nullptr);
    if (!decoded && found != -1)
        return openSslFailure(std::string("extension can't be read or is there twice: ") + OBJ_nid2sn(nid),
                              base::ErrorCode::ParseFailed);
    return decoded;
}

std::string objectName(const ASN1_OBJECT* object)
{
    if (const int nid = OBJ_obj2nid(object); nid != NID_undef)
        return OBJ_nid2sn(nid);
    std::array<char, 128> dotted{};
    OBJ_obj2txt(dotted.data(), static_cast<int>(dotted.size()), object, 1);
    return dotted.data();
}

} // namespace

base::Result<Certificate::Decoded> Certificate::Decoded::decode(X509Handle certificate)
{
    Decoded decoded;
    decoded.certificate = std::move(certificate);
    // Fills OpenSSL's cache of extensions now, so that threads which read the X509 later change nothing in
    // it.
    X509_check_purpose(decoded.certificate.get(), -1, 0);
    decoded.der = derOf<i2d_X509>(decoded.certificate.get());
    decoded.sha256 = sha256Hex(decoded.der);
    for (const auto step : {&Decoded::readNames, &Decoded::readValidity, &Decoded::readExtendedKeyUsages})
        if (auto done = (decoded.*step)(); !done)
            return std::unexpected(std::move(done.error()));
    decoded.readStanding();
    decoded.readKey();
    decoded.readSignature();
    decoded.readIdentifiers();
    return decoded;
}

base::Result<> Certificate::Decoded::readNames()
{
    auto subjectText = printName(X509_get_subject_name(certificate.get()));
    if (!subjectText)
        return std::unexpected(std::move(subjectText.error()));
    auto issuerText = printName(X509_get_issuer_name(certificate.get()));
    if (!issuerText)
        return std::unexpected(std::move(issuerText.error()));
    auto names = commonNamesOf(X509_get_subject_name(certificate.get()));
    if (!names)
        return std::unexpected(std::move(names.error()));
    auto alternatives = extension(certificate.get(), NID_subject_alt_name);
    if (!alternatives)
        return std::unexpected(std::move(alternatives.error()));
    const GeneralNamesHandle generalNames(static_cast<GENERAL_NAMES*>(*alternatives));
    subject = std::move(*subjectText);
    issuer = std::move(*issuerText);
    commonNames = std::move(*names);
    if (generalNames)
        alternativeNames = alternativeNamesOf(generalNames.get());
    return {};
}

base::Result<> Certificate::Decoded::readValidity()
{
    const auto from = timeOf(X509_get0_notBefore(certificate.get()));
    const auto until = timeOf(X509_get0_notAfter(certificate.get()));
    if (!from || !until)
        return std::unexpected(from ? until.error() : from.error());
    notBefore = *from;
    notAfter = *until;
    return {};
}

base::Result<> Certificate::Decoded::readExtendedKeyUsages()
{
    auto decoded = extension(certificate.get(), NID_ext_key_usage);
    if (!decoded)
        return std::unexpected(std::move(decoded.error()));
    const ExtendedKeyUsageHandle usages(static_cast<EXTENDED_KEY_USAGE*>(*decoded));
    for (int i = 0; usages && i < sk_ASN1_OBJECT_num(usages.get()); ++i)
        extendedKeyUsages.push_back(objectName(sk_ASN1_OBJECT_value(usages.get(), i)));
    return {};
}

void Certificate::Decoded::readStanding()
{
    X509* const x509 = certificate.get();
    constexpr int byBasicConstraints = 1;
    constexpr int selfSignedVersion1 = 3;
    const int standing = X509_check_ca(x509);
    certificateAuthority = standing == byBasicConstraints || standing == selfSignedVersion1;
    selfIssued = X509_NAME_cmp(X509_get_subject_name(x509), X509_get_issuer_name(x509)) == 0;
    selfSigned = selfIssued && X509_self_signed(x509, 1) == 1;
}

void Certificate::Decoded::readKey()
{
    if (const EVP_PKEY* key = X509_get0_pubkey(certificate.get())) {
        const char* name = EVP_PKEY_get0_type_name(key);
        keyAlgorithm = name ? name : OBJ_nid2sn(EVP_PKEY_get_base_id(key));
        keyBits = EVP_PKEY_get_bits(key);
        keySecurityBits = EVP_PKEY_get_security_bits(key);
        return;
    }
    // An algorithm that this OpenSSL has no use for still has a name.
    ASN1_OBJECT* algorithm = nullptr;
    if (X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr,
                               X509_get_X509_PUBKEY(certificate.get())) == 1)
        keyAlgorithm = objectName(algorithm);
}

void Certificate::Decoded::readSignature()
{
    int digest = NID_undef;
    int securityBits = -1;
    if (X509_get_signature_info(certificate.get(), &digest, nullptr, &securityBits, nullptr) != 1)
        return;
    if (digest != NID_undef)
        signatureDigest = OBJ_nid2sn(digest);
    signatureSecurityBits = securityBits;
}

void Certificate::Decoded::readIdentifiers()
{
    serialNumber = hexOfNumber(X509_get0_serialNumber(certificate.get()));
    subjectKeyId = hexOf(X509_get0_subject_key_id(certificate.get()));
    authorityKeyId = hexOf(X509_get0_authority_key_id(certificate.get()));
}

} // namespace session::pki
