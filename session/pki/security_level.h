// What is too weak, unless a policy says otherwise: one measure for keys and signatures of every kind. Any
// thread. Source: NIST SP 800-57 part 1, table 2.
#pragma once

namespace session::pki {

/// Bits of security, as Certificate::keySecurityBits() counts them: RSA and DSA of 2048 bits, curves of 224.
constexpr int fewestSecurityBits = 112;

} // namespace session::pki
