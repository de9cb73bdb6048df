// The client side's OpenSSL context, one for a whole fleet: what differs between devices (certificate, ALPN)
// is set on each connection's SSL from objects that are decoded already. Any thread.
#pragma once

#include "session/agent/presentation.h"
#include "session/base/channel.h"
#include "session/pki/openssl_handles.h"

namespace session::agent {

class ClientContext
{
public:
    /// TLS 1.2 only (T8), but on GlobalProtect, no tickets and no cache (T4, K2), peers judged by the
    /// verifier (T5).
    [[nodiscard]] static base::Result<ClientContext> make();

    /// Ready to be given to a TlsStream.
    [[nodiscard]] base::Result<pki::SslHandle> newConnection(const Presentation& presentation,
                                                             base::Channel channel) const;

private:
    explicit ClientContext(pki::SslContextHandle context) : m_context(std::move(context)) {}
    pki::SslContextHandle m_context;
};

} // namespace session::agent
