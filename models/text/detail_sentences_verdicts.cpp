// What the verifier and its lookups say. English as it is made there; %1 and the like stand for names and
// numbers.
#include "models/text/detail_sentences.h"

#include <QtGlobal>

#include <array>

namespace models::text {

namespace {

constexpr auto verdictTable = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("text", "no certificate"),
    QT_TRANSLATE_NOOP("text", "a factory certificate does not count as a custom one"),
    QT_TRANSLATE_NOOP("text", "any issuer is admitted: certificate profile None"),
    QT_TRANSLATE_NOOP("text", "no path to a trusted root"),
    QT_TRANSLATE_NOOP("text", "a factory certificate, and only custom certificates are allowed"),
    QT_TRANSLATE_NOOP("text", "no handshake, a chain only"),
    QT_TRANSLATE_NOOP("text", "%1 is not within %2 to %3"),
    QT_TRANSLATE_NOOP("text", "a common cipher suite was found"),
    QT_TRANSLATE_NOOP("text", "no common TLS version"),
    QT_TRANSLATE_NOOP("text", "no cipher suite in common"),
    QT_TRANSLATE_NOOP("text", "sent alone"),
    QT_TRANSLATE_NOOP("text", "sent with %1 more"),
    QT_TRANSLATE_NOOP("text", "the handshake ended before it"),
    QT_TRANSLATE_NOOP("text", "the peer sent no certificate"),
    QT_TRANSLATE_NOOP("text", "no minimum is set"),
    QT_TRANSLATE_NOOP("text", "no path to judge"),
    QT_TRANSLATE_NOOP("text", "all keys and signatures have %1 bits or more"),
    QT_TRANSLATE_NOOP("text", "not claimed yet: it comes with the hello"),
    QT_TRANSLATE_NOOP("text", "claims %1, the certificate holds %2"),
    QT_TRANSLATE_NOOP(
        "text",
        "claims %1, which stands in the CN, but the profile's username field is not Subject common-name"),
    QT_TRANSLATE_NOOP("text", "the user name is to stand in the %1, the certificate holds %2"),
    QT_TRANSLATE_NOOP("text", "the peer is a client"),
    QT_TRANSLATE_NOOP("text", "the peer is a server"),
    QT_TRANSLATE_NOOP("text", "factory certificates name no address"),
    QT_TRANSLATE_NOOP("text", "check server identity is off"),
    QT_TRANSLATE_NOOP("text", "dialled %1, the certificate holds %2"),
    QT_TRANSLATE_NOOP("text", "a CA above it may not have certificates name %1, which stands in the %2"),
    QT_TRANSLATE_NOOP("text", "check authorization list is off"),
    QT_TRANSLATE_NOOP("text", "factory certificates are authorized by serial"),
    QT_TRANSLATE_NOOP("text", "none of %1 entries fits %2"),
    QT_TRANSLATE_NOOP("text", "the list is empty and checked: nobody is authorized"),
    QT_TRANSLATE_NOOP("text", "not asked on this channel"),
    QT_TRANSLATE_NOOP("text", "%1 is no managed device"),
    QT_TRANSLATE_NOOP("text", "authorization by serial is off"),
    QT_TRANSLATE_NOOP("text", "any use is admitted"),
    QT_TRANSLATE_NOOP("text", "%1, %2 is needed"),
    QT_TRANSLATE_NOOP("text", "its key usage does not allow %1"),
    QT_TRANSLATE_NOOP("text", "as a CA it may not issue for %1"),
    QT_TRANSLATE_NOOP("text", "no extended key usage: good for both sides"),
    QT_TRANSLATE_NOOP("text", "the responder does not know it"),
    QT_TRANSLATE_NOOP("text", "the responder does not know it%1"),
    QT_TRANSLATE_NOOP("text", "no status could be retrieved%1"),
    QT_TRANSLATE_NOOP("text", "no revocation check"),
    QT_TRANSLATE_NOOP("text", "not looked up"),
    QT_TRANSLATE_NOOP("text", "only a trusted root"),
    QT_TRANSLATE_NOOP("text", "valid from %1 to %2"),
    QT_TRANSLATE_NOOP("text", "valid from %1 to %2, judged at %3"),
    QT_TRANSLATE_NOOP("text", "valid from %1 to %2, expired and admitted: block expired is off"),
    QT_TRANSLATE_NOOP("text", "the path expires at %1"),
    QT_TRANSLATE_NOOP("text", "the CRL has lapsed"),
    QT_TRANSLATE_NOOP("text", "%1: its next was due at %2"),
    QT_TRANSLATE_NOOP("text", "the signature of the CRL is wrong"),
    QT_TRANSLATE_NOOP("text", "the CRL covers other certificates of this issuer"),
    QT_TRANSLATE_NOOP("text", "the CRL has a critical extension that is not understood"),
    QT_TRANSLATE_NOOP("text", "no CRL of %1 is at hand"),
    QT_TRANSLATE_NOOP("text", "%1 intermediate CAs, at most %2 are admitted"),
    QT_TRANSLATE_NOOP("text", "the profile holds no CA"),
    QT_TRANSLATE_NOOP("text", "none of the CAs of its issuer's name has signed it"),
    QT_TRANSLATE_NOOP("text", "the profile holds an intermediate CA but not the root above it"),
    QT_TRANSLATE_NOOP("text", "it is self-signed and no CA of the profile"),
    QT_TRANSLATE_NOOP("text", "its issuer, %1, was not sent and is no CA of the profile"),
    QT_TRANSLATE_NOOP("text", "no CA of the profile has issued it"),
    QT_TRANSLATE_NOOP("text", "the device refuses the manager: %1"),
    QT_TRANSLATE_NOOP("text", "the manager refuses the device: %1"),
    QT_TRANSLATE_NOOP("text", "the peer refused us with alert %1"),
    QT_TRANSLATE_NOOP("text", "the client refuses the server: %1"),
    QT_TRANSLATE_NOOP("text", "the server refuses the client: %1"),
    QT_TRANSLATE_NOOP("text", "it is no longer set to connect there"),
    QT_TRANSLATE_NOOP("text", "its server serves nobody there any more"),
    QT_TRANSLATE_NOOP("text", "which of its servers will take it is not known"),
    QT_TRANSLATE_NOOP("text", "what its server runs is not known"),
    QT_TRANSLATE_NOOP("text", "its certificate has not been seen"),
    QT_TRANSLATE_NOOP("text", "would be refused at its next reconnect: %1"),
    QT_TRANSLATE_NOOP("text", "OCSP %1: no answer within %2"),
    QT_TRANSLATE_NOOP("text", "OCSP: neither the certificate nor the profile names a responder"),
    QT_TRANSLATE_NOOP("text", "CRL: no time was left for it"),
    QT_TRANSLATE_NOOP("text", "CRL: none of its issuer is at hand"),
    QT_TRANSLATE_NOOP("text", "CRL: not there within %1"),
    QT_TRANSLATE_NOOP("text", "CRL: the certificate names no distribution point"),
    QT_TRANSLATE_NOOP("text", "its issuer is not known"),
});

} // namespace

std::span<const char* const> verdictSentences()
{
    return verdictTable;
}

} // namespace models::text
