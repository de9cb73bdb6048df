// What SCEP, requests for certificates and revocation answers say. English as it is made there; %1 and the
// like stand for names and numbers.
#include "models/text/detail_sentences.h"

#include <QtGlobal>

#include <array>

namespace models::text {

namespace {

constexpr auto enrolmentTable = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("text", "the server announces neither AES nor triple DES"),
    QT_TRANSLATE_NOOP("text", "the server announces neither SHA-256, SHA-512 nor SHA-1"),
    QT_TRANSLATE_NOOP("text", "none of the server's certificates is a CA"),
    QT_TRANSLATE_NOOP("text", "the CA that answered is %1 with the fingerprint %2"),
    QT_TRANSLATE_NOOP("text", "the answer to GetCACert holds no certificate"),
    QT_TRANSLATE_NOOP("text", "the CA %1 is not valid now"),
    QT_TRANSLATE_NOOP("text", "nothing can be encrypted to %1, whose key is not RSA"),
    QT_TRANSLATE_NOOP("text", "the certificate that came has expired"),
    QT_TRANSLATE_NOOP("text", "the certificate that came has the old serial number"),
    QT_TRANSLATE_NOOP("text", "the certificate that came ends no later than the old one"),
    QT_TRANSLATE_NOOP("text", "the certificate that came is a CA's"),
    QT_TRANSLATE_NOOP("text", "the certificate that came is for %1, not for %2"),
    QT_TRANSLATE_NOOP("text", "the certificate that came is for another key"),
    QT_TRANSLATE_NOOP("text", "the certificate that came was issued by %1, not by this CA"),
    QT_TRANSLATE_NOOP("text", "a renewal needs the certificate that is to be renewed"),
    QT_TRANSLATE_NOOP("text", "a revoked certificate can't sign its renewal"),
    QT_TRANSLATE_NOOP("text", "a certificate that is not valid now can't sign its renewal"),
    QT_TRANSLATE_NOOP("text", "a renewal is signed by the RSA key of the old certificate"),
    QT_TRANSLATE_NOOP("text", "the old certificate was issued by %1, not by this CA"),
    QT_TRANSLATE_NOOP("text", "the server answered with a web page"),
    QT_TRANSLATE_NOOP("text", "the server answered with status %1"),
    QT_TRANSLATE_NOOP("text", "the reply is too long"),
    QT_TRANSLATE_NOOP("text", "the reply is no signed message"),
    QT_TRANSLATE_NOOP("text", "the reply has not exactly one signer"),
    QT_TRANSLATE_NOOP("text", "the signature of the reply is broken"),
    QT_TRANSLATE_NOOP("text", "the reply is a message of another type"),
    QT_TRANSLATE_NOOP("text", "the reply names another transaction"),
    QT_TRANSLATE_NOOP("text", "the reply does not repeat the nonce that was sent"),
    QT_TRANSLATE_NOOP("text", "the reply has no status that is known"),
    QT_TRANSLATE_NOOP("text", "the reply is not signed by the CA"),
    QT_TRANSLATE_NOOP("text", "what the reply wraps can't be opened"),
    QT_TRANSLATE_NOOP("text", "the reply is wrapped in %1"),
    QT_TRANSLATE_NOOP("text", "the reply says success and holds no certificate"),
    QT_TRANSLATE_NOOP("text", "nobody waits for the certificate any more"),
    QT_TRANSLATE_NOOP("text", "it does not know the algorithm (badAlg)"),
    QT_TRANSLATE_NOOP("text", "it could not verify the message (badMessageCheck)"),
    QT_TRANSLATE_NOOP("text", "the request is not permitted (badRequest)"),
    QT_TRANSLATE_NOOP("text", "the time of the message is too far from its own (badTime)"),
    QT_TRANSLATE_NOOP("text", "it knows no such certificate (badCertId)"),
    QT_TRANSLATE_NOOP("text", "the CA was not checked, for the profile has no fingerprint"),
    QT_TRANSLATE_NOOP("text", "the server wrapped the certificate in single DES, which is broken"),
    QT_TRANSLATE_NOOP("text", "the server knows no AES, so the request went in triple DES"),
    QT_TRANSLATE_NOOP("text", "SHA-1 was used to sign messages"),
    QT_TRANSLATE_NOOP("text", "the CA left out an alternative name that was asked for"),
    QT_TRANSLATE_NOOP("text", "SCEP needs an RSA key: replies are encrypted to it"),
    QT_TRANSLATE_NOOP("text", "the subject still holds the literal $UDID"),
    QT_TRANSLATE_NOOP("text", "an answer came that nobody waits for"),
    QT_TRANSLATE_NOOP("text", "the server does not announce renewal"),
    QT_TRANSLATE_NOOP("text", "the password page refuses this user"),
    QT_TRANSLATE_NOOP("text", "the password page answered with status %1"),
    QT_TRANSLATE_NOOP("text", "no password was found on the password page"),
    QT_TRANSLATE_NOOP("text", "the CA refused the request"),
    QT_TRANSLATE_NOOP("text", "the request is still pending after %1 polls"),
    QT_TRANSLATE_NOOP("text", "the message can't be signed"),
    QT_TRANSLATE_NOOP("text", "the request can't be encrypted to the CA"),
    QT_TRANSLATE_NOOP("text", "no certificate was enrolled: %1"),
    QT_TRANSLATE_NOOP("text", "no certificate was issued: %1"),
    QT_TRANSLATE_NOOP(
        "text",
        "the SCEP server wants its challenge password again, which is not kept here once it has served; push "
        "the configuration again, or set it again where it was set on the device itself"),
    QT_TRANSLATE_NOOP("text", "there is no SCEP client here"),
    QT_TRANSLATE_NOOP("text", "there is no such certificate location"),
    QT_TRANSLATE_NOOP("text", "there is a certificate %1 without a key that could renew it"),
    QT_TRANSLATE_NOOP("text", "the request does not name %1 as its only common name"),
    QT_TRANSLATE_NOOP("text", "the request's key is too weak: %1"),
    QT_TRANSLATE_NOOP("text", "its template asks for no certificate from here"),
    QT_TRANSLATE_NOOP("text", "the answer holds no certificate"),
    QT_TRANSLATE_NOOP("text", "a newer configuration came before its certificate"),
    QT_TRANSLATE_NOOP("text", "the configuration does not have the digest it names"),
    QT_TRANSLATE_NOOP("text", "software-install needs a version such as 10.1.4 or 8.1.21-h3"),
    QT_TRANSLATE_NOOP("text", "needs 8.0 or later for custom certificates"),
    QT_TRANSLATE_NOOP("text", "the headers are too long"),
    QT_TRANSLATE_NOOP("text", "the body is longer than %1 bytes"),
    QT_TRANSLATE_NOOP("text", "it leads to a private address, which the settings do not allow"),
    QT_TRANSLATE_NOOP("text", "more than %1 redirects"),
    QT_TRANSLATE_NOOP("text", "too many requests wait already"),
    QT_TRANSLATE_NOOP("text", "the transfer could not be started"),
    QT_TRANSLATE_NOOP("text", "a URL without a host"),
    QT_TRANSLATE_NOOP("text", "HTTP status %1"),
    QT_TRANSLATE_NOOP("text", "there is no CRL"),
    QT_TRANSLATE_NOOP("text", "too long for an OCSP response"),
    QT_TRANSLATE_NOOP("text", "not an OCSP response"),
    QT_TRANSLATE_NOOP("text", "not a basic OCSP response"),
    QT_TRANSLATE_NOOP("text", "the responder answers %1, unsigned"),
    QT_TRANSLATE_NOOP("text", "the answer has a critical extension that is not understood"),
    QT_TRANSLATE_NOOP("text", "the answer holds another nonce than was sent"),
    QT_TRANSLATE_NOOP("text", "the answer is about other certificates"),
    QT_TRANSLATE_NOOP("text", "the answer counts for nothing: %1"),
    QT_TRANSLATE_NOOP("text", "the answer's signature is weak"),
    QT_TRANSLATE_NOOP("text", "it was not issued by %1"),
    QT_TRANSLATE_NOOP("text", "it has no extended key usage OCSPSigning"),
    QT_TRANSLATE_NOOP("text", "its key usage allows no signatures"),
    QT_TRANSLATE_NOOP("text", "it is not valid at this time"),
    QT_TRANSLATE_NOOP("text", "its key or digest is weak"),
    QT_TRANSLATE_NOOP("text", "it is signed by nobody who may"),
    QT_TRANSLATE_NOOP("text", "the signature is wrong"),
    QT_TRANSLATE_NOOP("text", "the answer %1"),
    QT_TRANSLATE_NOOP("text", "is from the future, %1"),
    QT_TRANSLATE_NOOP("text", "has lapsed at %1"),
    QT_TRANSLATE_NOOP("text", "is old and names no end, from %1"),
    QT_TRANSLATE_NOOP("text", "the message can't be encoded"),
    QT_TRANSLATE_NOOP("text", "the message can't be built"),
});

} // namespace

std::span<const char* const> enrolmentSentences()
{
    return enrolmentTable;
}

} // namespace models::text
