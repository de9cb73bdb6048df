// Decodes private keys from their DER forms: PKCS#8, encrypted or not, and the traditional RSA and EC
// structures. Private to the room; any thread. Errors: ErrorCode::Denied for a missing or wrong passphrase,
// Unsupported for a cipher or kind of key that this OpenSSL has not, Timeout for a key derivation that would
// take too long, ParseFailed for anything that is no key. Source: RFC 5958, RFC 8017 A.1.2, RFC 5915, RFC
// 8018.
#pragma once

#include "session/base/error.h"
#include "session/pki/keys/legacy_provider.h"
#include "session/pki/keys/private_key.h"
#include "session/pki/openssl_handles.h"
#include "session/pki/work_budget.h"

#include <string_view>

namespace session::pki {

using KeyInfoHandle = std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeWith<PKCS8_PRIV_KEY_INFO_free>>;
using EncryptedKeyHandle = std::unique_ptr<X509_SIG, FreeWith<X509_SIG_free>>;

/// What it takes to open something that is encrypted.
struct Unlocking
{
    const base::SecretText& passphrase;
    WorkBudget& budget;
    LegacyProvider& legacy;
};

/// The whole of the bytes and nothing but: bytes left over mean that it is something else.
template <class Handle, auto Decode>
[[nodiscard]] Handle decodeWhole(std::string_view der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const auto* const end = at + der.size();
    Handle object(Decode(nullptr, &at, static_cast<long>(der.size())));
    if (at != end)
        object.reset();
    return object;
}

[[nodiscard]] base::Result<KeyHandle> keyOf(const PKCS8_PRIV_KEY_INFO* info);
[[nodiscard]] base::Result<KeyHandle> decodePlainKey(std::string_view pkcs8);
[[nodiscard]] base::Result<KeyHandle> decodeEncryptedKey(std::string_view pkcs8, const Unlocking& unlocking);
[[nodiscard]] base::Result<KeyHandle> decryptKey(const X509_SIG* encrypted, const Unlocking& unlocking);
/// EVP_PKEY_RSA or EVP_PKEY_EC.
[[nodiscard]] base::Result<KeyHandle> decodeTraditionalKey(int type, std::string_view der);

[[nodiscard]] std::unexpected<base::Error> passphraseMissing();
[[nodiscard]] std::unexpected<base::Error> tooCostly();
/// True if the last decryption failed for want of a cipher: OpenSSL tells that in the same call in which it
/// finds a passphrase to be wrong.
[[nodiscard]] bool lacksCipher();
/// Drains the error queue after a decryption that failed.
[[nodiscard]] std::unexpected<base::Error> decryptionFailure();

} // namespace session::pki
