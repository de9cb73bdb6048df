#include "session/pki/encoding.h"

#include <algorithm>

#include <openssl/evp.h>

namespace session::pki {

namespace {

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

bool isBase64Digit(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

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
    const std::size_t padding = paddingOf(text);
    const auto digits = text.substr(0, text.size() - padding);
    if (text.size() % 4 != 0 || !std::ranges::all_of(digits, isBase64Digit))
        return base::failure(base::ErrorCode::ParseFailed, "not base64");
    std::string bytes(text.size() / 4 * 3, '\0');
    if (!text.empty() && EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()), bytesOf(text),
                                         static_cast<int>(text.size())) < 0)
        return base::failure(base::ErrorCode::ParseFailed, "not base64");
    bytes.resize(bytes.size() - padding);
    return bytes;
}

} // namespace session::pki
