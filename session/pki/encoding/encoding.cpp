#include "session/pki/encoding/encoding.h"

#include <algorithm>

#include <openssl/evp.h>

namespace session::pki {

namespace {

std::size_t paddingOf(std::string_view text)
{
    return text.ends_with("==") ? 2 : text.ends_with("=") ? 1 : 0;
}

} // namespace

std::string toHex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text.push_back(digits[value >> 4]);
        text.push_back(digits[value & 15]);
    }
    return text;
}

std::string toBase64(std::string_view bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0'); // OpenSSL writes a closing NUL
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), bytesOf(bytes),
                                       static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

base::Result<std::string> fromBase64(std::string_view text)
{
    std::string bytes(text.size() / 4 * 3, '\0');
    const int length = text.empty() ? 0
                                    : EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                                                      bytesOf(text), static_cast<int>(text.size()));
    bytes.resize(length < 0 ? 0 : bytes.size() - std::min(paddingOf(text), bytes.size()));
    // OpenSSL lets white space and bits beyond the end pass: one text for one value is what we want.
    if (length < 0 || toBase64(bytes) != text)
        return base::failure(base::ErrorCode::ParseFailed, "not base64");
    return bytes;
}

} // namespace session::pki
