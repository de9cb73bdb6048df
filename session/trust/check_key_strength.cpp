// Keys and signature digests over the path (C-2), in security bits (NIST SP 800-57 part 1, table 2).
#include "session/trust/checks.h"

namespace session::trust {
namespace {

Check weak(const pki::Certificate& certificate, std::string field, std::string detail)
{
    return failed(CheckId::KeyStrength, {.reason = Reason::WeakKey,
                                         .certificate = certificate.subject(),
                                         .field = std::move(field),
                                         .detail = std::move(detail)});
}

std::string bits(int number)
{
    return number < 0 ? std::string("unknown") : std::to_string(number);
}

} // namespace

Check checkKeyStrength(const Case& one, const std::vector<pki::Certificate>& path)
{
    const int minimum = one.policy.minimumSecurityBits;
    if (minimum <= 0)
        return skipped(CheckId::KeyStrength, "no minimum is set");
    if (path.empty())
        return skipped(CheckId::KeyStrength, "no path to judge");
    const std::string wanted = " security bits, " + std::to_string(minimum) + " are needed";
    for (const pki::Certificate& certificate : path) {
        if (certificate.keySecurityBits() < minimum) {
            return weak(certificate, "subjectPublicKeyInfo",
                        certificate.keyAlgorithm() + " " + std::to_string(certificate.keyBits()) + " has " +
                            bits(certificate.keySecurityBits()) + wanted);
        }
        // A root is trusted for being in the list, not for its signature by itself.
        const bool root = &certificate == &path.back() && certificate.isSelfSigned();
        if (!root && certificate.signatureSecurityBits() < minimum) {
            return weak(
                certificate, "signatureAlgorithm",
                (certificate.signatureDigest().empty() ? "the signature" : certificate.signatureDigest()) +
                    " has " + bits(certificate.signatureSecurityBits()) + wanted);
        }
    }
    return passed(CheckId::KeyStrength,
                  "all keys and signatures have " + std::to_string(minimum) + " bits or more");
}

} // namespace session::trust
