#include "session/agent/client_context.h"

#include "session/engine/client_hello.h"
#include "session/engine/snapshot.h"
#include "session/engine/verify_callback.h"
#include "session/pki/handshake_library.h"
#include "session/pki/openssl_error.h"

namespace session::agent {

namespace {

/// RFC 7301 section 3.1: a length before each name.
std::string alpnName(const std::string& name)
{
    return char(name.size()) + name;
}

/// B3; the oldest is the context's.
bool allowVersions(SSL* ssl, base::Channel channel)
{
    return SSL_set_max_proto_version(ssl, int(trust::newestVersionOn(channel))) == 1;
}

/// The channel goes with it, so that a server of several knows which one it refuses; a manager has but one.
bool offer(SSL* ssl, trust::TrustWorld world, base::Channel channel)
{
    std::string list = alpnName(
        std::string(world == trust::TrustWorld::Custom ? engine::customAlpn : engine::predefinedAlpn));
    if (channel != base::Channel::Management)
        list += alpnName(std::string(engine::channelAlpnPrefix).append(toText(channel)));
    return SSL_set_alpn_protos(ssl, reinterpret_cast<const unsigned char*>(list.data()),
                               unsigned(list.size())) == 0;
}

bool present(SSL* ssl, const pki::Identity& identity)
{
    if (identity.chain.empty() || SSL_use_certificate(ssl, identity.chain.front().handle()) != 1 ||
        SSL_use_PrivateKey(ssl, identity.key.handle()) != 1)
        return false;
    for (std::size_t i = 1; i < identity.chain.size(); ++i) {
        if (SSL_add1_chain_cert(ssl, identity.chain[i].handle()) != 1)
            return false;
    }
    return true;
}

} // namespace

base::Result<ClientContext> ClientContext::make()
{
    pki::SslContextHandle context(SSL_CTX_new_ex(pki::handshakeLibrary(), nullptr, TLS_client_method()));
    if (!context || SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION) != 1 ||
        SSL_CTX_set_max_proto_version(context.get(), TLS1_2_VERSION) != 1)
        return pki::openSslFailure("can't make a client context");
    // A device shows the certificate that it has: weak keys are refused by who judges it, as both sides do
    // (C-2).
    SSL_CTX_set_security_level(context.get(), 1);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS | SSL_MODE_NO_AUTO_CHAIN);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    engine::installPeerCheck(context.get());
    return ClientContext(std::move(context));
}

base::Result<pki::SslHandle> ClientContext::newConnection(const Presentation& presentation,
                                                          base::Channel channel) const
{
    pki::SslHandle ssl(SSL_new(m_context.get()));
    if (!ssl || !allowVersions(ssl.get(), channel) || !offer(ssl.get(), presentation.world, channel) ||
        (presentation.identity && !present(ssl.get(), *presentation.identity)))
        return pki::openSslFailure("can't prepare a connection");
    return ssl;
}

} // namespace session::agent
