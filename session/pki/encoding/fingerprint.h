// The fingerprint of a certificate as somebody typed it: upper or lower case, with colons, spaces or nothing
// between the digits, of any usual digest. Pure, any thread. Source: panos.md 2.4.
#pragma once

#include "session/base/error.h"
#include "session/pki/certificate.h"

#include <string>
#include <string_view>

namespace session::pki {

class Fingerprint
{
public:
    /// MD5, SHA-1, SHA-224, SHA-256, SHA-384 or SHA-512, told by the count of digits.
    /// ErrorCode::InvalidArgument.
    [[nodiscard]] static base::Result<Fingerprint> parse(std::string_view typed);

    [[nodiscard]] bool matches(const Certificate& certificate) const;
    /// The certificate's own fingerprint by the same digest: lower-case hex.
    [[nodiscard]] std::string of(const Certificate& certificate) const;

private:
    Fingerprint(std::string digest, std::string hex) : m_digest(std::move(digest)), m_hex(std::move(hex)) {}
    std::string m_digest; ///< as OpenSSL names it
    std::string m_hex;
};

} // namespace session::pki
