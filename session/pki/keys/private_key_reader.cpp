#include "session/pki/keys/private_key_reader.h"

#include "session/pki/openssl_error.h"

#include <algorithm>
#include <array>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace session::pki {

namespace {

using CipherHandle = std::unique_ptr<EVP_CIPHER, FreeWith<EVP_CIPHER_free>>;

constexpr std::string_view encryptedLabel = "ENCRYPTED PRIVATE KEY";

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

int traditionalType(std::string_view label)
{
    if (label == "RSA PRIVATE KEY")
        return EVP_PKEY_RSA;
    return label == "EC PRIVATE KEY" ? EVP_PKEY_EC : EVP_PKEY_NONE;
}

struct CipherKey
{
    std::array<unsigned char, EVP_MAX_KEY_LENGTH> bytes{};
    CipherKey() = default;
    CipherKey(const CipherKey&) = delete;
    CipherKey& operator=(const CipherKey&) = delete;
    ~CipherKey() { OPENSSL_cleanse(bytes.data(), bytes.size()); }
};

CipherHandle fetch(const char* name, LegacyProvider& legacy)
{
    ERR_clear_error();
    CipherHandle cipher(EVP_CIPHER_fetch(nullptr, name, nullptr));
    if (!cipher)
        cipher.reset(EVP_CIPHER_fetch(legacy.context(), name, nullptr));
    return cipher;
}

/// What PEM_do_header() does, with the ciphers of the legacy provider too.
base::Result<base::SecretText> decryptTraditional(const EVP_CIPHER_INFO& info, std::string_view box,
                                                  const Unlocking& unlocking)
{
    const CipherHandle cipher = fetch(EVP_CIPHER_get0_name(info.cipher), unlocking.legacy);
    if (!cipher)
        return openSslFailure("the key's encryption is not available", base::ErrorCode::Unsupported);
    CipherKey key;
    const std::string_view words = unlocking.passphrase.reveal();
    const CipherContextHandle context(EVP_CIPHER_CTX_new());
    std::string plain(box.size() + EVP_MAX_BLOCK_LENGTH, '\0');
    auto* const out = reinterpret_cast<unsigned char*>(plain.data());
    int written = 0;
    int rest = 0;
    const bool opened =
        context &&
        EVP_BytesToKey(cipher.get(), EVP_md5(), info.iv, bytesOf(words), static_cast<int>(words.size()), 1,
                       key.bytes.data(), nullptr) > 0 &&
        EVP_DecryptInit_ex2(context.get(), cipher.get(), key.bytes.data(), info.iv, nullptr) == 1 &&
        EVP_DecryptUpdate(context.get(), out, &written, bytesOf(box), static_cast<int>(box.size())) == 1 &&
        EVP_DecryptFinal_ex(context.get(), out + written, &rest) == 1;
    base::SecretText secret(std::move(plain));
    if (!opened)
        return openSslFailure("wrong passphrase, or the encrypted key is damaged", base::ErrorCode::Denied);
    return secret.first(static_cast<std::size_t>(written) + static_cast<std::size_t>(rest));
}

base::Result<KeyHandle> readTraditional(int type, PemContent& content, const Unlocking& unlocking)
{
    if (!content.isEncrypted())
        return decodeTraditionalKey(type, content.bytes());
    EVP_CIPHER_INFO info{};
    if (PEM_get_EVP_CIPHER_INFO(content.header(), &info) != 1)
        return openSslFailure("the key's encryption is not available", base::ErrorCode::Unsupported);
    if (!info.cipher)
        return decodeTraditionalKey(type, content.bytes());
    if (unlocking.passphrase.empty())
        return passphraseMissing();
    const auto der = decryptTraditional(info, content.bytes(), unlocking);
    if (!der)
        return std::unexpected(der.error());
    auto key = decodeTraditionalKey(type, der->reveal());
    // One wrong passphrase in 256 decrypts to something that is padded rightly.
    if (!key)
        key.error().code = base::ErrorCode::Denied;
    return key;
}

} // namespace

bool isPrivateKeyBlock(const PemBlock& block)
{
    return block.label.ends_with("PRIVATE KEY");
}

bool isEncryptedKey(const PemBlock& block, const PemContent& content)
{
    return block.label == encryptedLabel || content.isEncrypted();
}

base::Result<KeyHandle> readPrivateKeyBlock(const PemBlock& block, PemContent& content,
                                            const Unlocking& unlocking)
{
    if (block.label == "PRIVATE KEY")
        return decodePlainKey(content.bytes());
    if (block.label == encryptedLabel)
        return decodeEncryptedKey(content.bytes(), unlocking);
    if (const int type = traditionalType(block.label); type != EVP_PKEY_NONE)
        return readTraditional(type, content, unlocking);
    return base::failure(base::ErrorCode::Unsupported,
                         "this kind of private key is not supported: " + std::string(block.label));
}

base::Result<KeyHandle> readPrivateKey(std::string_view pem, const base::SecretText& passphrase)
{
    const auto blocks = findPemBlocks(pem);
    const auto first = std::ranges::find_if(blocks, isPrivateKeyBlock);
    if (first == blocks.end())
        return base::failure(base::ErrorCode::ParseFailed, "no private key in the text");
    auto content = PemContent::decode(*first);
    if (!content)
        return std::unexpected(std::move(content.error()));
    WorkBudget budget;
    LegacyProvider legacy;
    return readPrivateKeyBlock(*first, *content, {passphrase, budget, legacy});
}

} // namespace session::pki
