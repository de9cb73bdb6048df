#include "session/engine/refusal.h"

#include <openssl/ssl.h>
#include <openssl/sslerr.h>

namespace session::engine {

namespace {

using trust::CheckId;
using trust::Reason;

bool isVersionFailure(const HandshakeFacts& facts)
{
    const int sslReason = facts.sslReason;
    // A client that does not want the version chosen says so in a record of another version, which OpenSSL
    // does not open; after agreeing hellos that is what a wrong version means.
    if (sslReason == SSL_R_WRONG_VERSION_NUMBER)
        return !facts.tlsVersion.empty();
    return sslReason == SSL_R_UNSUPPORTED_PROTOCOL || sslReason == SSL_R_VERSION_TOO_LOW ||
           sslReason == SSL_R_VERSION_TOO_HIGH || sslReason == SSL_R_WRONG_SSL_VERSION;
}

trust::Verdict versionRefused(const std::string& detail)
{
    return trust::refusedByTransport(CheckId::TlsVersion, Reason::TlsVersion,
                                     std::string(trust::rowOf(Reason::TlsVersion).rule), detail);
}

} // namespace

trust::Verdict verdictOfReceivedAlert(const AlertFact& alert)
{
    return trust::refusedByTransport(CheckId::PeerAlert, trust::likelyReason({.name = alert.name}), "K4",
                                     "the peer refused us with alert " + alert.name);
}

Judge judgeOf(const std::optional<AlertFact>& alert)
{
    return alert && alert->direction == AlertFact::Direction::Received ? Judge::Peer : Judge::Here;
}

trust::Verdict verdictOfTransport(Reason reason, std::string detail)
{
    return trust::refusedByTransport(CheckId::Transport, reason, std::string(trust::rowOf(reason).rule),
                                     std::move(detail));
}

trust::Verdict verdictOfFailure(const HandshakeFacts& facts, PeerCheck& check, int negotiated)
{
    if (check.verdict && !check.verdict->allowed)
        return *check.verdict;
    if (facts.alert && facts.alert->direction == AlertFact::Direction::Received)
        return verdictOfReceivedAlert(*facts.alert);

    if (facts.sslReason == SSL_R_BAD_SIGNATURE) // of CertificateVerify, RFC 5246 section 7.4.8
        return verdictOfTransport(Reason::Signature,
                                  "the peer did not prove that it has the certificate's key");

    const bool version = isVersionFailure(facts);
    const bool cipher = facts.sslReason == SSL_R_NO_SHARED_CIPHER;
    const bool noCertificate = facts.sslReason == SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE;
    if (!version && !cipher && !noCertificate)
        return verdictOfTransport(Reason::Protocol, facts.error);

    // The verifier says it in its own words, from the evidence that there is.
    if (!version)
        check.evidence.tlsVersion = trust::tlsVersionFromWire(negotiated);
    check.evidence.cipherAgreed = noCertificate; // else it never came to that
    check.judgedAt = check.clock->now() + check.clockOffset;
    trust::Verdict verdict = trust::verify(*check.policy, check.evidence, check.revocation, check.judgedAt);
    const Reason expected = version ? Reason::TlsVersion : cipher ? Reason::Cipher : Reason::NoCertificate;
    if (!verdict.allowed && verdict.reason == expected)
        return verdict;
    return version ? versionRefused(facts.error) : verdictOfTransport(expected, facts.error);
}

} // namespace session::engine
