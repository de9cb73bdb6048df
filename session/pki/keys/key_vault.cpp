#include "session/pki/keys/key_vault.h"

#include "session/pki/encoding/encoding.h"
#include "session/pki/keys/aes_gcm.h"
#include "session/pki/keys/random.h"
#include "session/pki/keys/wrapped_key.h"

namespace session::pki {

namespace {

constexpr std::string_view sealMark = "-hf1-";

base::Result<std::string> wrap(const base::SecretText& dataKey, const base::SecretText& passphrase)
{
    if (passphrase.empty())
        return base::failure(base::ErrorCode::InvalidArgument, "the master passphrase is empty");
    auto salt = randomBytes(16);
    auto nonce = randomBytes(gcmNonceSize);
    if (!salt || !nonce)
        return std::unexpected(salt ? nonce.error() : salt.error());
    WrappedKey wrapped{.salt = std::move(*salt), .nonce = std::move(*nonce)};
    const auto key = deriveWrappingKey(wrapped, passphrase);
    if (!key)
        return std::unexpected(key.error());
    auto box =
        gcmEncrypt({.key = *key, .nonce = wrapped.nonce, .context = wrappedKeyContext(wrapped)}, dataKey);
    if (!box)
        return box;
    wrapped.box = std::move(*box);
    return printWrappedKey(wrapped);
}

base::Result<base::SecretText> unwrap(const WrappedKey& wrapped, const base::SecretText& passphrase)
{
    const auto key = deriveWrappingKey(wrapped, passphrase);
    if (!key)
        return std::unexpected(key.error());
    auto dataKey =
        gcmDecrypt({.key = *key, .nonce = wrapped.nonce, .context = wrappedKeyContext(wrapped)}, wrapped.box);
    if (!dataKey && dataKey.error().code == base::ErrorCode::Denied)
        return base::failure(base::ErrorCode::Denied, "wrong master passphrase");
    return dataKey;
}

} // namespace

base::Result<KeyVault> KeyVault::create(const base::SecretText& passphrase)
{
    auto bytes = randomBytes(gcmKeySize);
    if (!bytes)
        return std::unexpected(std::move(bytes.error()));
    KeyVault fresh;
    fresh.m_dataKey = std::make_shared<const base::SecretText>(std::move(*bytes));
    return fresh.withPassphrase(passphrase);
}

base::Result<KeyVault> KeyVault::open(std::string_view wrapped, const base::SecretText& passphrase)
{
    const auto read = readWrappedKey(wrapped);
    if (!read)
        return std::unexpected(read.error());
    auto dataKey = unwrap(*read, passphrase);
    if (!dataKey)
        return std::unexpected(std::move(dataKey.error()));
    KeyVault vault;
    vault.m_dataKey = std::make_shared<const base::SecretText>(std::move(*dataKey));
    vault.m_wrapped = wrapped;
    return vault;
}

base::Result<KeyVault> KeyVault::withPassphrase(const base::SecretText& passphrase) const
{
    auto text = wrap(*m_dataKey, passphrase);
    if (!text)
        return std::unexpected(std::move(text.error()));
    KeyVault vault;
    vault.m_dataKey = m_dataKey;
    vault.m_wrapped = std::move(*text);
    return vault;
}

base::Result<std::string> KeyVault::seal(const base::SecretText& secret, std::string_view context) const
{
    const auto nonce = randomBytes(gcmNonceSize);
    if (!nonce)
        return nonce;
    const auto box = gcmEncrypt({.key = *m_dataKey, .nonce = *nonce, .context = context}, secret);
    if (!box)
        return box;
    return std::string(sealMark) + toBase64(*nonce + *box);
}

base::Result<base::SecretText> KeyVault::unseal(std::string_view box, std::string_view context) const
{
    if (!isSealed(box))
        return base::failure(base::ErrorCode::ParseFailed, "not a sealed secret");
    const auto bytes = fromBase64(box.substr(sealMark.size()));
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->size() < gcmNonceSize + gcmTagSize)
        return base::failure(base::ErrorCode::ParseFailed, "a sealed secret that was cut short");
    const std::string_view view(*bytes);
    return gcmDecrypt({.key = *m_dataKey, .nonce = view.substr(0, gcmNonceSize), .context = context},
                      view.substr(gcmNonceSize));
}

bool KeyVault::isSealed(std::string_view text)
{
    return text.starts_with(sealMark);
}

} // namespace session::pki
