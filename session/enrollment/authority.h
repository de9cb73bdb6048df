// Which of a SCEP server's certificates (GetCACert) is the CA, which is to be encrypted to, and whose
// signature counts. Pure, any thread. Source: RFC 8894 sections 2.2, 3.2.2 and 4.2; testing.md, "SCEP".
#pragma once

#include "session/base/clock.h"
#include "session/enrollment/outcome.h"
#include "session/pki/certificate.h"

#include <string>
#include <string_view>
#include <vector>

namespace session::enrollment {

struct Authority
{
    pki::Certificate issuer;    ///< the CA that issues
    pki::Certificate recipient; ///< requests are encrypted to it: a registration authority, or the issuer
    /// CAs and registration authorities that the fingerprint vouches for: may sign replies. Valid now. A
    /// certificate for TLS clients is a device's and never among them.
    std::vector<pki::Certificate> trusted;
    bool isChecked = false; ///< there was a fingerprint
};

struct AuthorityInput
{
    std::string_view body; ///< of the GetCACert answer: one certificate, or PKCS#7 with several
    std::string fingerprint;
    base::TimePoint now;
};
/// Problem::NotScep, NoAuthority, FingerprintMismatch, InvalidOrder (a fingerprint that is none).
[[nodiscard]] Attempted<Authority> readAuthority(const AuthorityInput& input);

/// By name, key identifier and signature.
[[nodiscard]] bool isIssuedBy(const pki::Certificate& certificate, const pki::Certificate& issuer);

/// From `leaf` up to one of `anchors`, which ends the path and may be the leaf itself; each next one is taken
/// from `candidates` or `anchors`. Empty if there is no such path.
[[nodiscard]] std::vector<pki::Certificate> pathTo(const pki::Certificate& leaf,
                                                   const std::vector<pki::Certificate>& candidates,
                                                   const std::vector<pki::Certificate>& anchors);

} // namespace session::enrollment
