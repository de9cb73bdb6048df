// From the algorithm flags of an SSL/TLS service profile to what OpenSSL really offers (B8, B9).
#include "models/config/compile/cipher_list.h"

#include "session/pki/openssl_handles.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include <openssl/err.h>

namespace models::config {

using session::trust::TlsVersion;

namespace {

bool allowsKeyExchange(const SslTlsServiceProfile& profile, const SSL_CIPHER* cipher)
{
    switch (SSL_CIPHER_get_kx_nid(cipher)) {
    case NID_kx_rsa:
        return profile.keyxchgRsa;
    case NID_kx_dhe:
        return profile.keyxchgDhe;
    case NID_kx_ecdhe:
        return profile.keyxchgEcdhe;
    default:
        return false; // PSK, SRP: no switch of ours speaks of them
    }
}

bool allowsEncryption(const SslTlsServiceProfile& profile, const SSL_CIPHER* cipher)
{
    switch (SSL_CIPHER_get_cipher_nid(cipher)) {
    case NID_des_ede3_cbc:
        return profile.enc3des;
    case NID_rc4:
        return profile.encRc4;
    case NID_aes_128_cbc:
        return profile.encAes128Cbc;
    case NID_aes_256_cbc:
        return profile.encAes256Cbc;
    case NID_aes_128_gcm:
        return profile.encAes128Gcm;
    case NID_aes_256_gcm:
        return profile.encAes256Gcm;
    case NID_chacha20_poly1305:
        return profile.encChaCha20Poly1305;
    default:
        return false;
    }
}

bool allowsDigest(const SslTlsServiceProfile& profile, int digest)
{
    switch (digest) {
    case NID_sha1:
        return profile.authSha1;
    case NID_sha256:
        return profile.authSha256;
    case NID_sha384:
        return profile.authSha384;
    default:
        return false;
    }
}

/// Authenticated encryption and the SHA-2 digests came with TLS 1.2.
bool isSpokenUpTo(TlsVersion newest, const SSL_CIPHER* cipher)
{
    return newest >= TlsVersion::Tls12 || std::string_view(SSL_CIPHER_get_version(cipher)) != "TLSv1.2";
}

/// The MAC's digest; a suite with authenticated encryption has none, there it is that of the handshake.
int digestOf(const SSL_CIPHER* cipher)
{
    const int mac = SSL_CIPHER_get_digest_nid(cipher);
    if (mac != NID_undef)
        return mac;
    const EVP_MD* const digest = SSL_CIPHER_get_handshake_digest(cipher);
    return digest ? EVP_MD_get_type(digest) : NID_undef;
}

/// Every suite up to TLS 1.2 that this OpenSSL has and that authenticates the server, in OpenSSL's order.
std::vector<const SSL_CIPHER*> realSuites()
{
    std::vector<const SSL_CIPHER*> suites;
    const session::pki::SslContextHandle context(SSL_CTX_new(TLS_method()));
    if (!context || SSL_CTX_set_cipher_list(context.get(), "ALL:!aNULL:!eNULL:@SECLEVEL=0") != 1) {
        ERR_clear_error();
        return suites;
    }
    const STACK_OF(SSL_CIPHER)* const stack = SSL_CTX_get_ciphers(context.get());
    for (int i = 0; i < sk_SSL_CIPHER_num(stack); ++i) {
        const SSL_CIPHER* const cipher = sk_SSL_CIPHER_value(stack, i);
        if (SSL_CIPHER_get_kx_nid(cipher) != NID_kx_any) // TLS 1.3 suites are not switched here
            suites.push_back(cipher);
    }
    return suites;
}

std::optional<TlsVersion> versionOf(const std::string& name)
{
    if (name == "tls1-0")
        return TlsVersion::Tls10;
    if (name == "tls1-1")
        return TlsVersion::Tls11;
    if (name == "tls1-2")
        return TlsVersion::Tls12;
    if (name == "tls1-3")
        return TlsVersion::Tls13;
    return std::nullopt; // "max"
}

} // namespace

std::string cipherList(const SslTlsServiceProfile& profile)
{
    std::string list;
    const TlsVersion newest = tlsRange(profile, false).maximum;
    for (const SSL_CIPHER* cipher : realSuites())
        if (isSpokenUpTo(newest, cipher) && allowsKeyExchange(profile, cipher) &&
            allowsEncryption(profile, cipher) && allowsDigest(profile, digestOf(cipher)))
            list.append(list.empty() ? "" : ":").append(SSL_CIPHER_get_name(cipher));
    return list;
}

std::string cipherSuites(const SslTlsServiceProfile& profile)
{
    std::string list;
    const auto add = [&list](bool isAllowed, std::string_view name) {
        if (isAllowed)
            list.append(list.empty() ? "" : ":").append(name);
    };
    add(profile.encAes256Gcm && profile.authSha384, "TLS_AES_256_GCM_SHA384");
    add(profile.encChaCha20Poly1305 && profile.authSha256, "TLS_CHACHA20_POLY1305_SHA256");
    add(profile.encAes128Gcm && profile.authSha256, "TLS_AES_128_GCM_SHA256");
    return list;
}

session::trust::TlsRange tlsRange(const SslTlsServiceProfile& profile, bool deviceChannel)
{
    const TlsVersion newest = deviceChannel ? TlsVersion::Tls12 : TlsVersion::Tls13;
    return {.minimum = versionOf(profile.minVersion).value_or(TlsVersion::Tls12),
            .maximum = std::min(versionOf(profile.maxVersion).value_or(newest), newest)};
}

} // namespace models::config
