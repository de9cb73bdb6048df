// What the console of a device makes of a file that was fetched for it: one certificate entry, its key in the
// clear as in every device text. Pure; a costly key derivation takes seconds. Any thread. Rule H6, C-2.
#pragma once

#include "models/config/object_store.h"
#include "session/base/error.h"
#include "session/base/secret_text.h"

#include <string_view>

namespace models::config {

enum class KeyPairFormat { Pem, Pkcs12 };

/// A PEM file with a certificate and no key, further certificates as its chain. ErrorCode::InvalidArgument
/// for anything else.
[[nodiscard]] session::base::Result<CertificateEntry> certificateFrom(std::string_view bytes);

/// The private key, the certificate that it fits and the intermediates that came along. ErrorCode::Denied for
/// a passphrase that is missing or wrong, ErrorCode::Mismatch when the key fits none of the certificates,
/// ErrorCode::InvalidArgument when there is no such thing in it, or it is of the other format.
[[nodiscard]] session::base::Result<CertificateEntry>
keyPairFrom(std::string_view bytes, KeyPairFormat format, const session::base::SecretText& passphrase);

} // namespace models::config
