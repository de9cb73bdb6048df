#include "session/pki/private_key_reader.h"

#include "session/pki/openssl_error.h"
#include "session/pki/pem_blocks.h"
#include "session/pki/pem_parts.h"

#include <algorithm>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace session::pki {

namespace {

using Pkcs8Handle = std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeWith<PKCS8_PRIV_KEY_INFO_free>>;
using EncryptedKeyHandle = std::unique_ptr<X509_SIG, FreeWith<X509_SIG_free>>;

int givePassphrase(char* buffer, int size, int /*writing*/, void* passphrase)
{
    const std::string& text = static_cast<const SecretText*>(passphrase)->reveal();
    if (text.empty() || text.size() > static_cast<std::size_t>(size))
        return -1;
    std::ranges::copy(text, buffer);
    return static_cast<int>(text.size());
}

std::unexpected<base::Error> passphraseMissing()
{
    return base::failure(base::ErrorCode::Denied, "the key is encrypted and needs a passphrase");
}

/// OpenSSL refuses a cipher it does not have in the same call in which it finds a passphrase to be wrong.
bool lacksCipher()
{
    const unsigned long error = ERR_peek_error();
    const int reason = ERR_GET_REASON(error);
    return reason == EVP_R_UNKNOWN_PBE_ALGORITHM || reason == EVP_R_UNKNOWN_CIPHER ||
           reason == EVP_R_UNSUPPORTED_CIPHER || reason == EVP_R_UNSUPPORTED_PRF ||
           reason == EVP_R_UNSUPPORTED_KEY_DERIVATION_FUNCTION || reason == ERR_R_UNSUPPORTED;
}

std::unexpected<base::Error> decryptionFailure()
{
    if (lacksCipher())
        return openSslFailure("the key's encryption is not available", base::ErrorCode::Unsupported);
    return openSslFailure("wrong passphrase, or the encrypted key is damaged", base::ErrorCode::Denied);
}

/// The whole block and nothing but: bytes left over mean that it is something else.
template <class Handle, auto Decode>
Handle decodeWhole(const PemParts& block)
{
    const unsigned char* at = block.data;
    Handle object(Decode(nullptr, &at, block.length));
    if (at != block.data + block.length)
        object.reset();
    return object;
}

base::Result<KeyHandle> keyOf(const Pkcs8Handle& info)
{
    KeyHandle key(EVP_PKCS82PKEY(info.get()));
    if (!key)
        return openSslFailure("the key in the PKCS#8 block can't be used", base::ErrorCode::ParseFailed);
    return key;
}

base::Result<KeyHandle> readPlain(const PemParts& block)
{
    const Pkcs8Handle info = decodeWhole<Pkcs8Handle, d2i_PKCS8_PRIV_KEY_INFO>(block);
    if (!info)
        return openSslFailure("not a PKCS#8 key", base::ErrorCode::ParseFailed);
    return keyOf(info);
}

base::Result<KeyHandle> readEncrypted(const PemParts& block, const SecretText& passphrase)
{
    const EncryptedKeyHandle encrypted = decodeWhole<EncryptedKeyHandle, d2i_X509_SIG>(block);
    if (!encrypted)
        return openSslFailure("not an encrypted PKCS#8 key", base::ErrorCode::ParseFailed);
    if (passphrase.empty())
        return passphraseMissing();
    const std::string& text = passphrase.reveal();
    const Pkcs8Handle info(PKCS8_decrypt(encrypted.get(), text.data(), static_cast<int>(text.size())));
    if (!info)
        return decryptionFailure();
    return keyOf(info);
}

base::Result<KeyHandle> readTraditional(int type, PemParts& block, const SecretText& passphrase)
{
    EVP_CIPHER_INFO cipher{};
    if (PEM_get_EVP_CIPHER_INFO(block.header, &cipher) != 1)
        return openSslFailure("the key's encryption is not available", base::ErrorCode::Unsupported);
    if (cipher.cipher && passphrase.empty())
        return passphraseMissing();
    SecretText words = passphrase;
    if (PEM_do_header(&cipher, block.data, &block.length, givePassphrase, &words) != 1)
        return decryptionFailure();
    const unsigned char* at = block.data;
    KeyHandle key(d2i_PrivateKey(type, nullptr, &at, block.length));
    if (key && at == block.data + block.length)
        return key;
    // One wrong passphrase in 256 decrypts to something that is padded rightly.
    return openSslFailure("not a key",
                          cipher.cipher ? base::ErrorCode::Denied : base::ErrorCode::ParseFailed);
}

bool isPrivateKeyBlock(const PemBlock& block)
{
    return block.label.ends_with("PRIVATE KEY");
}

base::Result<KeyHandle> readBlock(const PemBlock& pem, const SecretText& passphrase)
{
    PemParts block;
    if (auto read = block.read(pem, "the private key block"); !read)
        return std::unexpected(std::move(read.error()));
    if (pem.label == "PRIVATE KEY")
        return readPlain(block);
    if (pem.label == "ENCRYPTED PRIVATE KEY")
        return readEncrypted(block, passphrase);
    if (pem.label == "RSA PRIVATE KEY")
        return readTraditional(EVP_PKEY_RSA, block, passphrase);
    if (pem.label == "EC PRIVATE KEY")
        return readTraditional(EVP_PKEY_EC, block, passphrase);
    return base::failure(base::ErrorCode::Unsupported,
                         "this kind of private key is not supported: " + std::string(pem.label));
}

} // namespace

base::Result<KeyHandle> readPrivateKey(std::string_view pem, const SecretText& passphrase)
{
    const auto blocks = findPemBlocks(pem);
    const auto first = std::ranges::find_if(blocks, isPrivateKeyBlock);
    if (first == blocks.end())
        return base::failure(base::ErrorCode::ParseFailed, "no private key in the text");
    return readBlock(*first, passphrase);
}

} // namespace session::pki
