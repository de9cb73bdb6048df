#include "session/pki/encoding/fingerprint.h"

#include "session/pki/encoding/encoding.h"
#include "session/pki/openssl_handles.h"

#include <array>

#include <openssl/err.h>

namespace session::pki {

namespace {

struct DigestLength
{
    std::size_t digits;
    const char* name;
};
constexpr std::array digests{DigestLength{32, "MD5"},    DigestLength{40, "SHA1"},
                             DigestLength{56, "SHA224"}, DigestLength{64, "SHA256"},
                             DigestLength{96, "SHA384"}, DigestLength{128, "SHA512"}};

/// In lower case; NUL for a character that is no digit.
char digitOf(char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))
        return c;
    return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : '\0';
}

bool isSeparator(char c)
{
    return c == ':' || c == ' ' || c == '-' || c == '\t';
}

} // namespace

base::Result<Fingerprint> Fingerprint::parse(std::string_view typed)
{
    std::string hex;
    for (const char c : typed) {
        if (isSeparator(c))
            continue;
        const char digit = digitOf(c);
        if (digit == '\0')
            return base::failure(base::ErrorCode::InvalidArgument,
                                 "a fingerprint has hexadecimal digits only");
        hex += digit;
    }
    const auto* const fits = std::ranges::find(digests, hex.size(), &DigestLength::digits);
    if (fits == digests.end())
        return base::failure(base::ErrorCode::InvalidArgument,
                             "no digest has a fingerprint of " + std::to_string(hex.size()) + " digits");
    return Fingerprint(fits->name, std::move(hex));
}

bool Fingerprint::matches(const Certificate& certificate) const
{
    return of(certificate) == m_hex;
}

std::string Fingerprint::of(const Certificate& certificate) const
{
    using DigestHandle = std::unique_ptr<EVP_MD, FreeWith<EVP_MD_free>>;
    const DigestHandle digest(EVP_MD_fetch(nullptr, m_digest.c_str(), nullptr));
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int length = 0;
    if (!digest || X509_digest(certificate.handle(), digest.get(), bytes.data(), &length) != 1)
        length = 0;
    ERR_clear_error();
    return toHex({reinterpret_cast<const char*>(bytes.data()), length});
}

} // namespace session::pki
