// What the two sides agreed on before any certificate was judged.
#include "session/trust/checks.h"

namespace session::trust {

Check checkTlsVersion(const Case& one)
{
    const auto version = one.evidence.tlsVersion;
    if (!version)
        return skipped(CheckId::TlsVersion, "no handshake, a chain only");
    const TlsRange& range =
        one.world == TrustWorld::Predefined ? one.policy.predefinedTlsVersions : one.policy.tlsVersions;
    const std::string measured(toText(*version));
    if (range.contains(*version))
        return passed(CheckId::TlsVersion, measured);
    return failed(CheckId::TlsVersion,
                  {.reason = Reason::TlsVersion,
                   .detail = measured + " is not within " + std::string(toText(range.minimum)) + " to " +
                             std::string(toText(range.maximum))});
}

Check checkCipher(const Case& one, const Check& tlsVersion)
{
    if (!one.evidence.tlsVersion)
        return skipped(CheckId::Cipher, "no handshake, a chain only");
    if (one.evidence.cipherAgreed)
        return passed(CheckId::Cipher, "a common cipher suite was found");
    if (tlsVersion.outcome == Outcome::Fail)
        return skipped(CheckId::Cipher, "no common TLS version");
    return failed(CheckId::Cipher, {.reason = Reason::Cipher, .detail = "no cipher suite in common"});
}

Check checkCertificate(const Case& one, const Check& cipher)
{
    if (!one.evidence.chain.empty()) {
        Check check = passed(CheckId::Certificate,
                             one.evidence.chain.size() == 1
                                 ? std::string("sent alone")
                                 : "sent with " + std::to_string(one.evidence.chain.size() - 1) + " more");
        check.certificate = one.evidence.chain.front().subject();
        return check;
    }
    if (one.evidence.tlsVersion && cipher.outcome != Outcome::Pass)
        return skipped(CheckId::Certificate, "the handshake ended before it");
    return failed(CheckId::Certificate,
                  {.reason = Reason::NoCertificate, .detail = "the peer sent no certificate"});
}

} // namespace session::trust
