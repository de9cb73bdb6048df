// The stored form of a vault's data key: scrypt parameters, salt, nonce and box as one line of text, and the
// key that scrypt makes from them and a passphrase. Private to the room; any thread. Source: RFC 7914.
#pragma once

#include "session/base/error.h"
#include "session/pki/keys/private_key.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace session::pki {

struct ScryptCost
{
    std::uint64_t n = 1U << 17; ///< memory and time: 128 * n * r bytes, here 128 MiB
    std::uint64_t r = 8;
    std::uint64_t p = 1;
};

struct WrappedKey
{
    ScryptCost cost = {};
    std::string salt = {};
    std::string nonce = {};
    std::string box = {};
};

/// "hf1$scrypt$<n>$<r>$<p>$<salt>$<nonce>$<box>$<check>": base64, and a checksum that tells damage from a
/// wrong passphrase.
[[nodiscard]] std::string printWrappedKey(const WrappedKey& wrapped);
/// What the box is bound to: everything before it.
[[nodiscard]] std::string wrappedKeyContext(const WrappedKey& wrapped);
/// ErrorCode::ParseFailed for damage, and for costs that nobody of good will demands (more than 512 MiB).
[[nodiscard]] base::Result<WrappedKey> readWrappedKey(std::string_view text);
/// 32 bytes. Takes about half a second and 128 MiB at the standard cost.
[[nodiscard]] base::Result<base::SecretText> deriveWrappingKey(const WrappedKey& wrapped,
                                                               const base::SecretText& passphrase);

} // namespace session::pki
