// Private keys: made, read, written, matched. Copies share one key object; memory is cleared by OpenSSL when
// the last copy goes. Text forms are returned in base::SecretText, which wipes itself. Any thread.
#pragma once

#include "session/base/error.h"
#include "session/base/secret_text.h"
#include "session/pki/certificate.h"

#include <memory>
#include <string>
#include <string_view>

using EVP_PKEY = struct evp_pkey_st;

namespace session::pki {

enum class KeyType { Rsa2048, Rsa3072, Rsa4096, EcP256, EcP384, EcP521 };

class PrivateKey
{
public:
    [[nodiscard]] static base::Result<PrivateKey> generate(KeyType type);
    /// PKCS#8 (encrypted or not) or traditional PEM. A missing or wrong passphrase is ErrorCode::Denied.
    [[nodiscard]] static base::Result<PrivateKey> fromPem(std::string_view pem,
                                                          const base::SecretText& passphrase = {});
    /// Takes a reference of its own on `key`; never null.
    [[nodiscard]] static PrivateKey fromHandle(EVP_PKEY* key);

    [[nodiscard]] EVP_PKEY* handle() const;
    [[nodiscard]] base::SecretText pem() const; ///< unencrypted PKCS#8
    [[nodiscard]] base::Result<std::string>
    encryptedPem(const base::SecretText& passphrase) const;           ///< PKCS#8, AES-256
    [[nodiscard]] bool matches(const Certificate& certificate) const; ///< by the public half
    /// Signs a trial text with it and verifies the signature: false for a private half that does not belong
    /// to its public one.
    [[nodiscard]] bool isConsistent() const;
    [[nodiscard]] std::string algorithm() const; ///< "RSA", "EC", ...
    [[nodiscard]] int bits() const;

private:
    explicit PrivateKey(std::shared_ptr<EVP_PKEY> key) : m_key(std::move(key)) {}
    std::shared_ptr<EVP_PKEY> m_key;
};

/// What a side presents in a handshake: leaf first, then intermediates (no root), and the leaf's key.
struct Identity
{
    std::vector<Certificate> chain;
    PrivateKey key;
};

/// An Identity whose key fits its leaf, else ErrorCode::Mismatch (B2).
[[nodiscard]] base::Result<Identity> makeIdentity(std::vector<Certificate> chain, PrivateKey key);

} // namespace session::pki
