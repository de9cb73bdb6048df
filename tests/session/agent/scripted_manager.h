// A manager that does only what the test tells it to: takes devices one after the other, reads the hello, and
// hands the connection to the test's script. Blocking, on a thread of its own; loopback, any free port.
#pragma once

#include "session/pki/keys/private_key.h"
#include "session/pki/openssl_handles.h"
#include "session/wire/frame.h"
#include "session/wire/messages.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <thread>

namespace fleet_tests {

/// One device at the door. Ends when the script returns.
class ScriptedSession
{
public:
    ScriptedSession(SSL_CTX* context, int descriptor);
    ~ScriptedSession();
    ScriptedSession(const ScriptedSession&) = delete;
    ScriptedSession& operator=(const ScriptedSession&) = delete;

    [[nodiscard]] bool handshake();
    void send(const session::wire::Message& message) { sendRaw(session::wire::encode(message)); }
    void sendRaw(const std::string& payload);
    /// The next message; nullopt once the device has gone.
    [[nodiscard]] std::optional<session::wire::Message> receive();

private:
    int m_descriptor;
    session::pki::SslHandle m_ssl;
    session::wire::FrameReader m_reader;
};

class ScriptedManager
{
public:
    /// Called for each device whose hello came; `visit` counts from 0.
    using Script = std::function<void(ScriptedSession& session, int visit)>;

    ScriptedManager(const session::pki::Identity& identity, Script script);
    ~ScriptedManager();
    ScriptedManager(const ScriptedManager&) = delete;
    ScriptedManager& operator=(const ScriptedManager&) = delete;

    [[nodiscard]] const std::string& address() const { return m_address; }

private:
    void serve();

    session::pki::SslContextHandle m_context;
    Script m_script;
    int m_listener = -1;
    std::string m_address;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace fleet_tests
