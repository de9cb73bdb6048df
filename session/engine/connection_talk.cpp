// What a connection says: to the device in messages, to the rest of the house in events.
#include "session/engine/connection.h"

#include "session/base/log.h"
#include "session/engine/refusal.h"
#include "session/engine/serial_index.h"

namespace session::engine {

namespace {

using trust::Reason;

std::string milliseconds(std::chrono::milliseconds duration)
{
    return std::to_string(duration.count()) + " ms";
}

} // namespace

void Connection::sendEncoded(std::string_view payload)
{
    if (m_state == ConnectionState::Established)
        m_stream->send(payload);
}

void Connection::sendMessage(const wire::Message& message)
{
    m_stream->send(wire::encode(message));
}

void Connection::sendWelcome()
{
    m_stream->setFrameLimit(wire::limitAfterWelcome);
    sendMessage(wire::Welcome{wire::protocolVersion, m_host.clock().now().time_since_epoch().count(),
                              m_host.options().heartbeat.count()});
    setDeadline(m_host.options().heartbeat);
}

void Connection::sendRefused()
{
    const trust::Check* failure = m_attempt->verdict.firstFailure();
    if (m_attempt->verdict.reason && failure)
        sendMessage(wire::Refused{std::string(trust::rowOf(*m_attempt->verdict.reason).name), failure->rule,
                                  failure->detail, 0});
}

void Connection::sendBye(ConnectionInput cause)
{
    const auto delay =
        cause == ConnectionInput::DisconnectDue ? m_host.reconnectDelay() : std::chrono::milliseconds(0);
    sendMessage(wire::Bye{std::string(downReason(cause)), delay.count()});
}

void Connection::reportUp()
{
    m_upSince = m_host.clock().now();
    m_lastHeard = std::chrono::steady_clock::now();
    // What was judged lives on in the attempt; the working copy is not needed any more.
    m_check.evidence = {};
    m_check.revocation = {};
    m_check.verdict.reset();
    m_host.emit(SessionUp{m_serial, m_id, m_attempt, *m_hello, m_snapshot->version()});
}

void Connection::reportDown(ConnectionInput cause)
{
    m_host.emit(SessionDown{m_serial, m_id, std::string(downReason(cause))});
}

void Connection::reportRefused()
{
    m_host.emit(SessionRefused{likelySerial(), m_attempt, m_handshake.alert, m_snapshot->version()});
}

std::optional<base::Serial> Connection::likelySerial() const
{
    if (m_hello)
        return m_serial;
    if (m_check.evidence.chain.empty())
        return std::nullopt;
    return m_snapshot->serials().serialNamedBy(m_check.evidence.chain.front());
}

std::string Connection::whatIsLate() const
{
    switch (m_state) {
    case ConnectionState::Handshaking:
        return "no handshake within " + milliseconds(m_host.options().handshakeDeadline);
    default:
        return "no hello within " + milliseconds(m_host.options().helloDeadline);
    }
}

void Connection::refuseFor(ConnectionInput cause)
{
    if (m_attempt && !m_attempt->verdict.allowed)
        return; // the verifier has spoken
    m_check.judgedAt = m_host.clock().now();
    trust::Verdict end = verdictOfEnd(cause);
    const std::optional<trust::Verdict> soFar = m_attempt ? m_attempt->verdict : m_check.verdict;
    judged(soFar && soFar->allowed ? trust::refusedAfter(*soFar, end) : std::move(end));
}

trust::Verdict Connection::verdictOfEnd(ConnectionInput cause)
{
    switch (cause) {
    case ConnectionInput::HandshakeFailed:
        if (m_handshake.succeeded)
            return verdictOfTransport(Reason::Protocol, m_problem);
        return verdictOfFailure(m_handshake, m_check, SSL_version(m_stream->ssl()));
    case ConnectionInput::DeadlinePassed:
        return verdictOfTransport(Reason::Timeout, whatIsLate());
    case ConnectionInput::Replaced:
        return verdictOfTransport(Reason::Protocol, "a newer connection claims the same serial");
    case ConnectionInput::StreamClosed:
        if (m_handshake.alert && m_handshake.alert->direction == AlertFact::Direction::Received)
            return verdictOfReceivedAlert(*m_handshake.alert);
        if (!m_problem.empty())
            return verdictOfTransport(Reason::Protocol, m_problem);
        [[fallthrough]];
    case ConnectionInput::PeerSaidBye:
        return verdictOfTransport(Reason::Protocol,
                                  "the peer ended the connection before the session was up");
    default:
        return verdictOfTransport(Reason::Protocol, m_problem);
    }
}

void Connection::handle(const wire::Message& message)
{
    if (const auto* ping = std::get_if<wire::Ping>(&message)) {
        if (!ping->answer)
            sendMessage(wire::Ping{ping->sequence, true});
    } else if (const auto* csr = std::get_if<wire::Csr>(&message)) {
        m_host.emit(CertificateRequested{m_serial, *csr});
    } else if (const auto* result = std::get_if<wire::Result>(&message)) {
        m_host.emit(DeviceAnswered{m_serial, *result});
    }
}

} // namespace session::engine
