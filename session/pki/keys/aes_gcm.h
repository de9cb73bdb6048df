// Authenticated encryption of one short message: AES-256-GCM (NIST SP 800-38D). Private to the room; any
// thread.
#pragma once

#include "session/base/error.h"
#include "session/pki/keys/private_key.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace session::pki {

constexpr std::size_t gcmKeySize = 32;   ///< bytes
constexpr std::size_t gcmNonceSize = 12; ///< bytes; never twice under one key
constexpr std::size_t gcmTagSize = 16;   ///< bytes, at the end of the ciphertext

struct GcmKeying
{
    const base::SecretText& key; ///< gcmKeySize
    std::string_view nonce;      ///< gcmNonceSize
    std::string_view context;    ///< authenticated, not encrypted
};

/// Ciphertext and tag.
[[nodiscard]] base::Result<std::string> gcmEncrypt(const GcmKeying& keying, const base::SecretText& plain);
/// ErrorCode::Denied if key, nonce, context and box do not belong together.
[[nodiscard]] base::Result<base::SecretText> gcmDecrypt(const GcmKeying& keying, std::string_view box);

} // namespace session::pki
