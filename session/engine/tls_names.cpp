#include "session/engine/tls_names.h"

#include "session/pki/openssl_handles.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <span>
#include <string_view>

namespace session::engine {

namespace {

struct Named
{
    unsigned number;
    std::string_view name;
};

constexpr std::array versions{Named{0x0300, "SSL 3.0"}, Named{0x0301, "TLS 1.0"}, Named{0x0302, "TLS 1.1"},
                              Named{0x0303, "TLS 1.2"}, Named{0x0304, "TLS 1.3"}};

constexpr std::array extensions{
    Named{0, "server_name"},
    Named{1, "max_fragment_length"},
    Named{5, "status_request"},
    Named{10, "supported_groups"},
    Named{11, "ec_point_formats"},
    Named{13, "signature_algorithms"},
    Named{16, "application_layer_protocol_negotiation"},
    Named{18, "signed_certificate_timestamp"},
    Named{21, "padding"},
    Named{22, "encrypt_then_mac"},
    Named{23, "extended_master_secret"},
    Named{35, "session_ticket"},
    Named{41, "pre_shared_key"},
    Named{42, "early_data"},
    Named{43, "supported_versions"},
    Named{44, "cookie"},
    Named{45, "psk_key_exchange_modes"},
    Named{47, "certificate_authorities"},
    Named{49, "post_handshake_auth"},
    Named{50, "signature_algorithms_cert"},
    Named{51, "key_share"},
    Named{0xFF01, "renegotiation_info"},
};

constexpr std::array groups{
    Named{23, "secp256r1"},  Named{24, "secp384r1"},  Named{25, "secp521r1"},  Named{29, "x25519"},
    Named{30, "x448"},       Named{256, "ffdhe2048"}, Named{257, "ffdhe3072"}, Named{258, "ffdhe4096"},
    Named{259, "ffdhe6144"}, Named{260, "ffdhe8192"},
};

constexpr std::array schemes{
    Named{0x0201, "rsa_pkcs1_sha1"},
    Named{0x0202, "dsa_sha1"},
    Named{0x0203, "ecdsa_sha1"},
    Named{0x0301, "rsa_pkcs1_sha224"},
    Named{0x0302, "dsa_sha224"},
    Named{0x0303, "ecdsa_sha224"},
    Named{0x0401, "rsa_pkcs1_sha256"},
    Named{0x0402, "dsa_sha256"},
    Named{0x0403, "ecdsa_secp256r1_sha256"},
    Named{0x0501, "rsa_pkcs1_sha384"},
    Named{0x0502, "dsa_sha384"},
    Named{0x0503, "ecdsa_secp384r1_sha384"},
    Named{0x0601, "rsa_pkcs1_sha512"},
    Named{0x0602, "dsa_sha512"},
    Named{0x0603, "ecdsa_secp521r1_sha512"},
    Named{0x0804, "rsa_pss_rsae_sha256"},
    Named{0x0805, "rsa_pss_rsae_sha384"},
    Named{0x0806, "rsa_pss_rsae_sha512"},
    Named{0x0807, "ed25519"},
    Named{0x0808, "ed448"},
    Named{0x0809, "rsa_pss_pss_sha256"},
    Named{0x080A, "rsa_pss_pss_sha384"},
    Named{0x080B, "rsa_pss_pss_sha512"},
};

std::string nameIn(std::span<const Named> names, unsigned number)
{
    const auto found = std::ranges::find(names, number, &Named::number);
    if (found != names.end())
        return std::string(found->name);
    return isGrease(number) ? "GREASE" : hexNumber(number);
}

} // namespace

bool isGrease(unsigned number)
{
    return (number & 0x0F0F) == 0x0A0A && (number >> 8) == (number & 0xFF);
}

std::string hexNumber(unsigned number)
{
    char text[16];
    std::snprintf(text, sizeof text, "0x%04x", number);
    return text;
}

std::string versionName(unsigned number)
{
    return nameIn(versions, number);
}

std::string extensionName(unsigned number)
{
    return nameIn(extensions, number);
}

std::string groupName(unsigned number)
{
    return nameIn(groups, number);
}

std::string schemeName(unsigned number)
{
    return nameIn(schemes, number);
}

std::string cipherName(unsigned number)
{
    if (number == 0x00FF)
        return "TLS_EMPTY_RENEGOTIATION_INFO_SCSV";
    if (number == 0x5600)
        return "TLS_FALLBACK_SCSV";
    if (isGrease(number))
        return "GREASE";
    // The method's table is all that is asked, and that is the same for every connection.
    static const pki::SslContextHandle context(SSL_CTX_new(TLS_method()));
    thread_local const pki::SslHandle ssl(context ? SSL_new(context.get()) : nullptr);
    const std::array<unsigned char, 2> bytes{static_cast<unsigned char>(number >> 8),
                                             static_cast<unsigned char>(number & 0xFF)};
    const SSL_CIPHER* cipher = ssl ? SSL_CIPHER_find(ssl.get(), bytes.data()) : nullptr;
    return cipher ? SSL_CIPHER_get_name(cipher) : hexNumber(number);
}

} // namespace session::engine
