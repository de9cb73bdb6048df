#include "session/pki/keys/private_key_der.h"

#include "session/pki/openssl_error.h"

#include <openssl/err.h>
#include <openssl/pkcs12.h>

namespace session::pki {

namespace {

/// What certificates of TLS peers can hold.
bool isKnownKind(const EVP_PKEY* key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
    case EVP_PKEY_EC:
    case EVP_PKEY_ED25519:
    case EVP_PKEY_ED448:
        return true;
    default:
        return false;
    }
}

base::Result<KeyHandle> knownKind(KeyHandle key)
{
    if (!isKnownKind(key.get()))
        return base::failure(base::ErrorCode::Unsupported,
                             "a private key of a kind that TLS does not use here");
    return key;
}

} // namespace

bool lacksCipher()
{
    const unsigned long error = ERR_peek_error();
    const int reason = ERR_GET_REASON(error);
    return reason == EVP_R_UNKNOWN_PBE_ALGORITHM || reason == EVP_R_UNKNOWN_CIPHER ||
           reason == EVP_R_UNSUPPORTED_CIPHER || reason == EVP_R_UNSUPPORTED_PRF ||
           reason == EVP_R_UNSUPPORTED_KEY_DERIVATION_FUNCTION || reason == ERR_R_UNSUPPORTED ||
           (ERR_GET_LIB(error) == ERR_LIB_PKCS12 && reason == PKCS12_R_UNKNOWN_DIGEST_ALGORITHM);
}

std::unexpected<base::Error> passphraseMissing()
{
    return base::failure(base::ErrorCode::Denied, "the key is encrypted and needs a passphrase");
}

std::unexpected<base::Error> tooCostly()
{
    return base::failure(base::ErrorCode::Timeout, "it asks for too costly a key derivation");
}

std::unexpected<base::Error> decryptionFailure()
{
    if (lacksCipher())
        return openSslFailure("the encryption is not available", base::ErrorCode::Unsupported);
    return openSslFailure("wrong passphrase, or the encrypted part is damaged", base::ErrorCode::Denied);
}

base::Result<KeyHandle> keyOf(const PKCS8_PRIV_KEY_INFO* info)
{
    KeyHandle key(EVP_PKCS82PKEY(info));
    if (!key)
        return openSslFailure("the key in the PKCS#8 structure can't be used", base::ErrorCode::ParseFailed);
    return knownKind(std::move(key));
}

base::Result<KeyHandle> decodePlainKey(std::string_view pkcs8)
{
    const auto info = decodeWhole<KeyInfoHandle, d2i_PKCS8_PRIV_KEY_INFO>(pkcs8);
    if (!info)
        return openSslFailure("not a PKCS#8 key", base::ErrorCode::ParseFailed);
    return keyOf(info.get());
}

base::Result<KeyHandle> decodeEncryptedKey(std::string_view pkcs8, const Unlocking& unlocking)
{
    const auto encrypted = decodeWhole<EncryptedKeyHandle, d2i_X509_SIG>(pkcs8);
    if (!encrypted)
        return openSslFailure("not an encrypted PKCS#8 key", base::ErrorCode::ParseFailed);
    if (unlocking.passphrase.empty())
        return passphraseMissing();
    return decryptKey(encrypted.get(), unlocking);
}

base::Result<KeyHandle> decryptKey(const X509_SIG* encrypted, const Unlocking& unlocking)
{
    const X509_ALGOR* algorithm = nullptr;
    X509_SIG_get0(encrypted, &algorithm, nullptr);
    if (!unlocking.budget.spend(roundsOf(algorithm)))
        return tooCostly();
    const std::string& text = unlocking.passphrase.reveal();
    const auto open = [&](OSSL_LIB_CTX* context) {
        ERR_clear_error();
        return KeyInfoHandle(
            PKCS8_decrypt_ex(encrypted, text.data(), static_cast<int>(text.size()), context, nullptr));
    };
    KeyInfoHandle info = open(nullptr);
    if (!info && lacksCipher())
        info = open(unlocking.legacy.context());
    if (!info)
        return decryptionFailure();
    return keyOf(info.get());
}

base::Result<KeyHandle> decodeTraditionalKey(int type, std::string_view der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const auto* const end = at + der.size();
    KeyHandle key(d2i_PrivateKey(type, nullptr, &at, static_cast<long>(der.size())));
    if (!key || at != end)
        return openSslFailure("not a key", base::ErrorCode::ParseFailed);
    return key;
}

} // namespace session::pki
