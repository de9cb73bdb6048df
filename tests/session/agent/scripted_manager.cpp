#include "tests/session/agent/scripted_manager.h"

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fleet_tests {

using namespace session;

ScriptedSession::ScriptedSession(SSL_CTX* context, int descriptor)
    : m_descriptor(descriptor),
      m_ssl(SSL_new(context))
{
    SSL_set_fd(m_ssl.get(), descriptor);
}

ScriptedSession::~ScriptedSession()
{
    SSL_shutdown(m_ssl.get());
    ::close(m_descriptor);
}

bool ScriptedSession::handshake()
{
    return SSL_accept(m_ssl.get()) == 1;
}

void ScriptedSession::sendRaw(const std::string& payload)
{
    const std::string bytes = wire::frame(payload);
    SSL_write(m_ssl.get(), bytes.data(), int(bytes.size()));
}

std::optional<wire::Message> ScriptedSession::receive()
{
    for (;;) {
        const auto payload = m_reader.next();
        if (!payload)
            return std::nullopt;
        if (*payload)
            return wire::decode(**payload).value();
        char buffer[4096];
        const int count = SSL_read(m_ssl.get(), buffer, sizeof buffer);
        if (count <= 0)
            return std::nullopt;
        m_reader.append({buffer, std::size_t(count)});
    }
}

ScriptedManager::ScriptedManager(const pki::Identity& identity, Script script)
    : m_context(SSL_CTX_new(TLS_server_method())),
      m_script(std::move(script))
{
    SSL_CTX_set_max_proto_version(m_context.get(), TLS1_2_VERSION);
    SSL_CTX_use_certificate(m_context.get(), identity.chain.front().handle());
    SSL_CTX_use_PrivateKey(m_context.get(), identity.key.handle());
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (::bind(m_listener, any, length) != 0 || ::listen(m_listener, 8) != 0 ||
        ::getsockname(m_listener, any, &length) != 0)
        qFatal("no free port on loopback");
    m_address = "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
    m_thread = std::thread([this] { serve(); });
}

ScriptedManager::~ScriptedManager()
{
    m_stopping = true;
    ::shutdown(m_listener, SHUT_RDWR); // wakes accept()
    m_thread.join();
    ::close(m_listener);
}

void ScriptedManager::serve()
{
    for (int visit = 0; !m_stopping;) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        ScriptedSession session(m_context.get(), descriptor);
        if (!session.handshake())
            continue;
        const auto hello = session.receive();
        if (hello && std::holds_alternative<wire::Hello>(*hello))
            m_script(session, visit++);
    }
}

} // namespace fleet_tests
