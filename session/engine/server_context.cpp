#include "session/engine/server_context.h"

#include "session/engine/verify_callback.h"
#include "session/pki/handshake_library.h"
#include "session/pki/openssl_error.h"

namespace session::engine {

namespace {

using base::ErrorCode;
using trust::TlsVersion;

void applyCommonSettings(SSL_CTX* context)
{
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION |
                                     SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_dh_auto(context, 1); // without parameters it offers no DHE suite, whatever the list says (B8)
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_NO_AUTO_CHAIN);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    // With client certificates OpenSSL wants a session id context even where nothing is cached.
    static constexpr unsigned char channel[] = "handfast";
    SSL_CTX_set_session_id_context(context, channel, sizeof channel - 1);
    installPeerCheck(context);
}

base::Result<> applyVersions(SSL_CTX* context, const trust::TlsRange& range, TlsVersion newest)
{
    if (range.minimum > range.maximum || range.maximum > newest)
        return base::failure(ErrorCode::InvalidArgument,
                             "TLS versions " + std::string(trust::toText(range.minimum)) + " to " +
                                 std::string(trust::toText(range.maximum)) +
                                 " cannot be used on this channel");
    if (range.minimum < TlsVersion::Tls12)
        SSL_CTX_set_security_level(context, 0); // OpenSSL 3 has TLS 1.0 and 1.1 only there
    if (SSL_CTX_set_min_proto_version(context, int(range.minimum)) != 1 ||
        SSL_CTX_set_max_proto_version(context, int(range.maximum)) != 1)
        return pki::openSslFailure("TLS version range");
    return {};
}

base::Result<> applyIdentity(SSL_CTX* context, const pki::Identity& identity)
{
    if (identity.chain.empty())
        return base::failure(ErrorCode::InvalidArgument, "an identity without certificate");
    if (!identity.key.matches(identity.chain.front()))
        return base::failure(ErrorCode::Mismatch,
                             "the private key does not belong to " + identity.chain.front().subject());
    if (SSL_CTX_use_certificate(context, identity.chain.front().handle()) != 1 ||
        SSL_CTX_use_PrivateKey(context, identity.key.handle()) != 1)
        return pki::openSslFailure("certificate " + identity.chain.front().subject());
    for (std::size_t i = 1; i < identity.chain.size(); ++i) {
        if (SSL_CTX_add1_chain_cert(context, identity.chain[i].handle()) != 1)
            return pki::openSslFailure("certificate " + identity.chain[i].subject());
    }
    return {};
}

base::Result<> applyClientAuthorities(SSL_CTX* context, const std::vector<pki::Certificate>& authorities)
{
    for (const pki::Certificate& authority : authorities) {
        if (SSL_CTX_add_client_CA(context, authority.handle()) != 1)
            return pki::openSslFailure("client CA name " + authority.subject());
    }
    return {};
}

} // namespace

base::Result<pki::SslContextHandle> makeServerContext(const ServerContextSpec& spec)
{
    pki::SslContextHandle context(SSL_CTX_new_ex(pki::handshakeLibrary(), nullptr, TLS_server_method()));
    if (!context)
        return pki::openSslFailure("TLS context");
    applyCommonSettings(context.get());
    if (auto done = applyVersions(context.get(), spec.versions, spec.newestVersion); !done)
        return std::unexpected(done.error());
    if (SSL_CTX_set_cipher_list(context.get(), spec.cipherList.c_str()) != 1)
        return pki::openSslFailure("cipher list \"" + spec.cipherList + "\"", ErrorCode::InvalidArgument);
    if (!spec.suites.empty() && SSL_CTX_set_ciphersuites(context.get(), spec.suites.c_str()) != 1)
        return pki::openSslFailure("cipher suites \"" + spec.suites + "\"", ErrorCode::InvalidArgument);
    if (auto done = applyIdentity(context.get(), spec.identity); !done)
        return std::unexpected(done.error());
    if (auto done = applyClientAuthorities(context.get(), spec.clientAuthorities); !done)
        return std::unexpected(done.error());
    return context;
}

} // namespace session::engine
