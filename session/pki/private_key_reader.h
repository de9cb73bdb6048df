// Reads a private key out of PEM text, in the forms that people bring: PKCS#8 (encrypted or not) and the
// traditional RSA and EC forms (RFC 1421 encryption or none). Never asks at the terminal. Private to the
// room; any thread. Source: RFC 5958, RFC 8017 A.1.2, RFC 5915.
#pragma once

#include "session/base/error.h"
#include "session/pki/openssl_handles.h"
#include "session/pki/private_key.h"

#include <string_view>

namespace session::pki {

/// The first private key in the text. ErrorCode::Denied for a missing or wrong passphrase, Unsupported for a
/// cipher or key kind that this OpenSSL has not, ParseFailed for anything that is no key.
[[nodiscard]] base::Result<KeyHandle> readPrivateKey(std::string_view pem, const SecretText& passphrase);

} // namespace session::pki
