// What files, keys, revocation lists and connections say. English as it is made there; %1 and the like stand
// for names and numbers.
#include "models/text/detail_sentences.h"

#include <QtGlobal>

#include <array>

namespace models::text {

namespace {

constexpr auto transportTable = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("text", "the passphrase file %1 can't be read: %2"),
    QT_TRANSLATE_NOOP("text", "the passphrase file %1 is empty"),
    QT_TRANSLATE_NOOP("text", "the passphrase file can't be removed: %1"),
    QT_TRANSLATE_NOOP("text", "%1 is not a directory"),
    QT_TRANSLATE_NOOP("text", "there is no store"),
    QT_TRANSLATE_NOOP("text", "no certificate with serial number %1 was issued here"),
    QT_TRANSLATE_NOOP("text", "the data was written by a newer version of Handfast"),
    QT_TRANSLATE_NOOP("text", "the data is of an older version: open it with this one first"),
    QT_TRANSLATE_NOOP("text", "wrong passphrase, or the encrypted key is damaged"),
    QT_TRANSLATE_NOOP("text", "wrong passphrase, or the encrypted part is damaged"),
    QT_TRANSLATE_NOOP("text", "the key is encrypted and needs a passphrase"),
    QT_TRANSLATE_NOOP("text", "a private key of a kind that TLS does not use here"),
    QT_TRANSLATE_NOOP("text", "the key's encryption is not available"),
    QT_TRANSLATE_NOOP("text", "not a certificate request"),
    QT_TRANSLATE_NOOP("text", "the request is not signed by the key that it holds"),
    QT_TRANSLATE_NOOP("text", "a challenge password has at most 255 characters"),
    QT_TRANSLATE_NOOP("text", "an alternative name or URL is empty or not printable ASCII"),
    QT_TRANSLATE_NOOP("text", "the value of subject attribute %1 is not well formed"),
    QT_TRANSLATE_NOOP("text", "subject attribute %1 is empty or holds a NUL"),
    QT_TRANSLATE_NOOP("text", "subject attribute %1 can't have this value"),
    QT_TRANSLATE_NOOP("text", "a revocation list above 10 MiB"),
    QT_TRANSLATE_NOOP("text", "not a revocation list"),
    QT_TRANSLATE_NOOP("text", "bytes after the end of the revocation list"),
    QT_TRANSLATE_NOOP("text", "this CA may not sign revocation lists: %1"),
    QT_TRANSLATE_NOOP("text", "cannot listen on %1: %2"),
    QT_TRANSLATE_NOOP("text", "no request in time"),
    QT_TRANSLATE_NOOP("text", "the handshake ended without a judgement"),
    QT_TRANSLATE_NOOP("text", "the peer left without a request"),
    QT_TRANSLATE_NOOP("text", "this server does not serve the channel %1"),
    QT_TRANSLATE_NOOP("text", "a message that has no place here"),
    QT_TRANSLATE_NOOP("text", "a serial that is none"),
    QT_TRANSLATE_NOOP("text", "an unknown channel"),
    QT_TRANSLATE_NOOP("text", "no handshake within %1"),
    QT_TRANSLATE_NOOP("text", "no hello within %1"),
    QT_TRANSLATE_NOOP("text", "a newer connection claims the same serial"),
    QT_TRANSLATE_NOOP("text", "the peer ended the connection before the session was up"),
    QT_TRANSLATE_NOOP("text", "the peer refused us with alert %1"),
    QT_TRANSLATE_NOOP("text", "the peer did not prove that it has the certificate's key"),
    QT_TRANSLATE_NOOP("text", "the manager sent the alert %1"),
    QT_TRANSLATE_NOOP("text", "the connection ended during the handshake: %1"),
    QT_TRANSLATE_NOOP("text", "the connection ended before a welcome: %1"),
    QT_TRANSLATE_NOOP("text", "nothing came within the deadline"),
    QT_TRANSLATE_NOOP("text", "something else came in the place of a welcome"),
    QT_TRANSLATE_NOOP("text", "the connection ended"),
    QT_TRANSLATE_NOOP("text", "%1 certificates to %2"),
    QT_TRANSLATE_NOOP("text", "%1 security bits, %2 are needed"),
    QT_TRANSLATE_NOOP("text", "no name"),
    QT_TRANSLATE_NOOP("text", "revoked at %1"),
    QT_TRANSLATE_NOOP("text", "unknown, admitted"),
    QT_TRANSLATE_NOOP("text", "unavailable, admitted"),
    QT_TRANSLATE_NOOP("text", "dates are not judged: %1"),
    QT_TRANSLATE_NOOP("text", "the CRL is from the future"),
    QT_TRANSLATE_NOOP("text", "the key that signed the CRL may not sign CRLs"),
    QT_TRANSLATE_NOOP("text", "the signer of the CRL has no good path to the same root"),
    QT_TRANSLATE_NOOP("text", "only a delta CRL of %1 is at hand, its base is missing"),
    QT_TRANSLATE_NOOP("text", "the CRLs of %1 at hand are of another key of that name or leave out reasons"),
    QT_TRANSLATE_NOOP("text", "no path to %1, which could revoke it"),
    QT_TRANSLATE_NOOP("text", "it sent %1 certificates; at most %2 are looked at"),
    QT_TRANSLATE_NOOP("text", "no certificate policy that is demanded holds over the whole path"),
    QT_TRANSLATE_NOOP("text", "it has an extension twice"),
    QT_TRANSLATE_NOOP("text", "OpenSSL could not judge the path"),
});

} // namespace

std::span<const char* const> transportSentences()
{
    return transportTable;
}

} // namespace models::text
