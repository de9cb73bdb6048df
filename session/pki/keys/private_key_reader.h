// Reads a private key out of PEM text, in the forms that people bring: PKCS#8 (encrypted or not) and the
// traditional RSA and EC forms (RFC 1421 encryption or none). Never asks at the terminal. Private to the
// room; any thread. Errors as in private_key_der.h.
#pragma once

#include "session/base/error.h"
#include "session/pki/encoding/pem_blocks.h"
#include "session/pki/keys/private_key_der.h"
#include "session/pki/openssl_handles.h"

#include <string_view>

namespace session::pki {

/// The first private key in the text.
[[nodiscard]] base::Result<KeyHandle> readPrivateKey(std::string_view pem,
                                                     const base::SecretText& passphrase);

/// "PRIVATE KEY", "RSA PRIVATE KEY", ...
[[nodiscard]] bool isPrivateKeyBlock(const PemBlock& block);
/// True if it can't be read without a passphrase.
[[nodiscard]] bool isEncryptedKey(const PemBlock& block, const PemContent& content);
[[nodiscard]] base::Result<KeyHandle> readPrivateKeyBlock(const PemBlock& block, PemContent& content,
                                                          const Unlocking& unlocking);

} // namespace session::pki
