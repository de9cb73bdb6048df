// Recognises what DER bytes are by decoding them as each kind in turn: whole, or not at all.
#include "session/pki/object_reading.h"
#include "session/pki/openssl_error.h"

#include <openssl/err.h>
#include <openssl/pkcs7.h>

namespace session::pki {

namespace {

using Pkcs12Handle = std::unique_ptr<PKCS12, FreeWith<PKCS12_free>>;
using Pkcs7Handle = std::unique_ptr<PKCS7, FreeWith<PKCS7_free>>;
using CrlHandle = std::unique_ptr<X509_CRL, FreeWith<X509_CRL_free>>;

/// Its certificates, "certs-only" or around something signed (RFC 2315 section 9).
void readPkcs7(ObjectReading& reading, const PKCS7* message, ObjectPlace place)
{
    place.format = ContainerFormat::Pkcs7;
    if (!PKCS7_type_is_signed(message) || !message->d.sign)
        return reading.addUnread({.kind = ObjectKind::Container,
                                  .place = place,
                                  .problem = ReadProblem::Unsupported,
                                  .detail = "a PKCS#7 message that is not of the signed kind"});
    const STACK_OF(X509)* const certificates = message->d.sign->cert;
    const int count = certificates ? sk_X509_num(certificates) : 0;
    for (int i = 0; i < count && reading.hasRoom(place); ++i, ++place.number)
        reading.addCertificate(Certificate::fromX509(sk_X509_value(certificates, i)), place);
    const STACK_OF(X509_CRL)* const crls = message->d.sign->crl;
    for (int i = 0; crls && i < sk_X509_CRL_num(crls) && reading.hasRoom(place); ++i, ++place.number)
        reading.addUnread({.kind = ObjectKind::Crl,
                           .place = place,
                           .problem = ReadProblem::Unsupported,
                           .detail = "a certificate revocation list"});
    if (count == 0)
        reading.addUnread({.kind = ObjectKind::Container,
                           .place = place,
                           .problem = ReadProblem::NotRecognised,
                           .detail = "a PKCS#7 message that holds no certificate"});
}

bool isPasswordBased(std::string_view der)
{
    const auto box = decodeWhole<EncryptedKeyHandle, d2i_X509_SIG>(der);
    const X509_ALGOR* algorithm = nullptr;
    if (box)
        X509_SIG_get0(box.get(), &algorithm, nullptr);
    const int kind = algorithm ? OBJ_obj2nid(algorithm->algorithm) : NID_undef;
    return kind != NID_undef && EVP_PBE_find(EVP_PBE_TYPE_OUTER, kind, nullptr, nullptr, nullptr) == 1;
}

bool readContainer(ObjectReading& reading, std::string_view der, const ObjectPlace& place)
{
    if (const auto container = decodeWhole<Pkcs12Handle, d2i_PKCS12>(der)) {
        readPkcs12(reading, container.get(), place);
        return true;
    }
    if (const auto message = decodeWhole<Pkcs7Handle, d2i_PKCS7>(der)) {
        readPkcs7(reading, message.get(), place);
        return true;
    }
    return false;
}

bool readKey(ObjectReading& reading, std::string_view der, const ObjectPlace& place)
{
    if (decodeWhole<KeyInfoHandle, d2i_PKCS8_PRIV_KEY_INFO>(der)) {
        reading.addKey(decodePlainKey(der), place, false);
        return true;
    }
    if (isPasswordBased(der)) {
        reading.addKey(reading.unlock<KeyHandle>([&](const base::SecretText& passphrase) {
            return decodeEncryptedKey(der, {passphrase, reading.budget, reading.legacy});
        }),
                       place, true);
        return true;
    }
    for (const int type : {EVP_PKEY_RSA, EVP_PKEY_EC}) {
        if (auto key = decodeTraditionalKey(type, der)) {
            reading.addKey(std::move(key), place, false);
            return true;
        }
    }
    return false;
}

bool readSimple(ObjectReading& reading, std::string_view der, const ObjectPlace& place)
{
    if (decodeWhole<X509Handle, d2i_X509>(der)) {
        reading.addCertificate(Certificate::fromDer(der), place);
        return true;
    }
    if (decodeWhole<X509ReqHandle, d2i_X509_REQ>(der)) {
        reading.addRequest(der, place);
        return true;
    }
    if (decodeWhole<CrlHandle, d2i_X509_CRL>(der)) {
        reading.addUnread({.kind = ObjectKind::Crl,
                           .place = place,
                           .problem = ReadProblem::Unsupported,
                           .detail = "a certificate revocation list"});
        return true;
    }
    return false;
}

} // namespace

void readDer(ObjectReading& reading, std::string_view der, const ObjectPlace& place, ObjectKind kind)
{
    const bool recognised =
        readSimple(reading, der, place) || readContainer(reading, der, place) || readKey(reading, der, place);
    ERR_clear_error();
    if (recognised)
        return;
    if (kind == ObjectKind::Certificate) // to say what is wrong with it
        return reading.addCertificate(Certificate::fromDer(der), place);
    reading.addUnread(
        {.kind = kind,
         .place = place,
         .problem = kind == ObjectKind::Unknown ? ReadProblem::NotRecognised : ReadProblem::Damaged,
         .detail = "nothing that is known here, or damaged"});
}

} // namespace session::pki
