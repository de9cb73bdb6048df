#include "session/pki/keys/wrapped_key.h"

#include "session/pki/encoding/digest.h"
#include "session/pki/encoding/encoding.h"
#include "session/pki/keys/aes_gcm.h"
#include "session/pki/openssl_error.h"

#include <bit>
#include <charconv>
#include <vector>

#include <openssl/err.h>
#include <openssl/evp.h>

namespace session::pki {

namespace {

constexpr std::size_t saltSize = 16;
constexpr std::uint64_t mebibyte = 1U << 20;

/// A stored text comes from a disk that others may write to: it must not order gigabytes or hours.
bool isBearable(const ScryptCost& cost)
{
    constexpr std::uint64_t largestN = 1U << 22;
    constexpr std::uint64_t largestR = 32;
    constexpr std::uint64_t largestP = 4;
    return cost.n > 1 && cost.n <= largestN && std::has_single_bit(cost.n) && cost.r >= 1 &&
           cost.r <= largestR && cost.p >= 1 && cost.p <= largestP && 128 * cost.n * cost.r <= 512 * mebibyte;
}

std::uint64_t memoryFor(const ScryptCost& cost)
{
    return 128 * cost.r * (cost.n + cost.p + 2) + mebibyte;
}

std::string checksum(std::string_view text)
{
    return sha256Hex(text).substr(0, 8);
}

std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    for (std::size_t at = 0; (at = text.find('$', from)) != std::string_view::npos; from = at + 1)
        parts.push_back(text.substr(from, at - from));
    parts.push_back(text.substr(from));
    return parts;
}

/// 0, which is never bearable, for anything that is no plain number.
std::uint64_t numberOf(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

std::unexpected<base::Error> damaged()
{
    return base::failure(base::ErrorCode::ParseFailed, "the wrapped data key is damaged");
}

} // namespace

std::string wrappedKeyContext(const WrappedKey& wrapped)
{
    return "hf1$scrypt$" + std::to_string(wrapped.cost.n) + "$" + std::to_string(wrapped.cost.r) + "$" +
           std::to_string(wrapped.cost.p) + "$" + toBase64(wrapped.salt) + "$" + toBase64(wrapped.nonce);
}

std::string printWrappedKey(const WrappedKey& wrapped)
{
    const std::string text = wrappedKeyContext(wrapped) + "$" + toBase64(wrapped.box);
    return text + "$" + checksum(text);
}

base::Result<WrappedKey> readWrappedKey(std::string_view text)
{
    const auto parts = split(text);
    if (parts.size() != 9 || parts[0] != "hf1" || parts[1] != "scrypt")
        return base::failure(base::ErrorCode::ParseFailed, "not a wrapped data key of a known version");
    const auto salt = fromBase64(parts[5]);
    const auto nonce = fromBase64(parts[6]);
    const auto box = fromBase64(parts[7]);
    if (!salt || !nonce || !box)
        return damaged();
    WrappedKey wrapped{
        .cost = {.n = numberOf(parts[2]), .r = numberOf(parts[3]), .p = numberOf(parts[4])},
        .salt = *salt,
        .nonce = *nonce,
        .box = *box,
    };
    if (salt->size() != saltSize || nonce->size() != gcmNonceSize || box->size() != gcmKeySize + gcmTagSize ||
        printWrappedKey(wrapped) != text)
        return damaged();
    if (!isBearable(wrapped.cost))
        return base::failure(base::ErrorCode::ParseFailed,
                             "the wrapped data key asks for too costly a derivation");
    return wrapped;
}

base::Result<base::SecretText> deriveWrappingKey(const WrappedKey& wrapped,
                                                 const base::SecretText& passphrase)
{
    ERR_clear_error();
    const std::string& words = passphrase.reveal();
    const ScryptCost& cost = wrapped.cost;
    std::string key(gcmKeySize, '\0');
    const int derived = EVP_PBE_scrypt(words.data(), words.size(),
                                       reinterpret_cast<const unsigned char*>(wrapped.salt.data()),
                                       wrapped.salt.size(), cost.n, cost.r, cost.p, memoryFor(cost),
                                       reinterpret_cast<unsigned char*>(key.data()), key.size());
    if (derived != 1)
        return openSslFailure("scrypt failed");
    return base::SecretText(std::move(key));
}

} // namespace session::pki
