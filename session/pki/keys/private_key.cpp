#include "session/pki/keys/private_key.h"

#include "session/pki/issuing/signing.h"
#include "session/pki/keys/private_key_reader.h"
#include "session/pki/openssl_error.h"
#include "session/pki/openssl_handles.h"

#include <algorithm>
#include <array>
#include <vector>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace session::pki {

namespace {

using DigestContextHandle = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;

/// PBKDF2 rounds with HMAC-SHA-256; OWASP's figure of 2023.
constexpr int passphraseRounds = 600'000;

EVP_PKEY* generateKey(KeyType type)
{
    switch (type) {
    case KeyType::Rsa2048:
        return EVP_RSA_gen(2048);
    case KeyType::Rsa3072:
        return EVP_RSA_gen(3072);
    case KeyType::Rsa4096:
        return EVP_RSA_gen(4096);
    case KeyType::EcP256:
        return EVP_EC_gen("P-256");
    case KeyType::EcP384:
        return EVP_EC_gen("P-384");
    case KeyType::EcP521:
        return EVP_EC_gen("P-521");
    }
    return nullptr;
}

bool verifiesItsOwn(EVP_PKEY* key)
{
    constexpr std::array<unsigned char, 9> text{'h', 'a', 'n', 'd', 'f', 'a', 's', 't', '\n'};
    const EVP_MD* const digest = digestFor(key, Digest::Sha256);
    const DigestContextHandle context(EVP_MD_CTX_new());
    std::vector<unsigned char> signature(static_cast<std::size_t>(std::max(EVP_PKEY_get_size(key), 0)));
    std::size_t length = signature.size();
    return context && EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key) == 1 &&
           EVP_DigestSign(context.get(), signature.data(), &length, text.data(), text.size()) == 1 &&
           EVP_MD_CTX_reset(context.get()) == 1 &&
           EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), signature.data(), length, text.data(), text.size()) == 1;
}

std::string textOf(BIO* bio)
{
    char* text = nullptr;
    const long length = BIO_get_mem_data(bio, &text);
    return {text, static_cast<std::size_t>(length)};
}

} // namespace

base::Result<PrivateKey> PrivateKey::generate(KeyType type)
{
    ERR_clear_error();
    EVP_PKEY* const key = generateKey(type);
    if (!key)
        return openSslFailure("no key could be generated");
    return PrivateKey(std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free));
}

base::Result<PrivateKey> PrivateKey::fromPem(std::string_view pem, const base::SecretText& passphrase)
{
    ERR_clear_error();
    auto key = readPrivateKey(pem, passphrase);
    ERR_clear_error();
    if (!key)
        return std::unexpected(std::move(key.error()));
    return PrivateKey(std::shared_ptr<EVP_PKEY>(key->release(), EVP_PKEY_free));
}

PrivateKey PrivateKey::fromHandle(EVP_PKEY* key)
{
    EVP_PKEY_up_ref(key);
    return PrivateKey(std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free));
}

EVP_PKEY* PrivateKey::handle() const
{
    return m_key.get();
}

base::SecretText PrivateKey::pem() const
{
    // OpenSSL clears a memory BIO when it grows or goes.
    const BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), handle(), nullptr, nullptr, 0, nullptr, nullptr);
    return base::SecretText(textOf(bio.get()));
}

base::Result<std::string> PrivateKey::encryptedPem(const base::SecretText& passphrase) const
{
    if (passphrase.empty())
        return base::failure(base::ErrorCode::InvalidArgument, "an encrypted key needs a passphrase");
    ERR_clear_error();
    const KeyInfoHandle plain(EVP_PKEY2PKCS8(handle()));
    if (!plain)
        return openSslFailure("the key can't be written");
    const std::string& words = passphrase.reveal();
    const EncryptedKeyHandle encrypted(PKCS8_encrypt(-1, EVP_aes_256_cbc(), words.data(),
                                                     static_cast<int>(words.size()), nullptr, 0,
                                                     passphraseRounds, plain.get()));
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!encrypted || !bio || PEM_write_bio_PKCS8(bio.get(), encrypted.get()) != 1)
        return openSslFailure("the key can't be encrypted");
    return textOf(bio.get());
}

bool PrivateKey::matches(const Certificate& certificate) const
{
    const EVP_PKEY* const other = X509_get0_pubkey(certificate.handle());
    const bool equal = other && EVP_PKEY_eq(other, handle()) == 1;
    ERR_clear_error();
    return equal;
}

bool PrivateKey::isConsistent() const
{
    const bool agrees = verifiesItsOwn(handle());
    ERR_clear_error();
    return agrees;
}

std::string PrivateKey::algorithm() const
{
    const char* name = EVP_PKEY_get0_type_name(handle());
    return name ? name : "";
}

int PrivateKey::bits() const
{
    return EVP_PKEY_get_bits(handle());
}

base::Result<Identity> makeIdentity(std::vector<Certificate> chain, PrivateKey key)
{
    if (chain.empty())
        return base::failure(base::ErrorCode::InvalidArgument, "an identity needs a certificate");
    if (!key.matches(chain.front()))
        return base::failure(base::ErrorCode::Mismatch,
                             "the private key does not belong to the certificate " + chain.front().subject());
    return Identity{std::move(chain), std::move(key)};
}

} // namespace session::pki
