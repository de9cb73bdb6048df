// What a connection says: to the device in messages, to the rest of the house in events.
#include "session/engine/connection.h"

#include "session/base/log.h"
#include "session/engine/peer_chain.h"
#include "session/engine/refusal.h"
#include "session/engine/serial_index.h"

namespace session::engine {

namespace {

using trust::Reason;

constexpr std::size_t mostReportedPeers = 512;

bool isUsable(const wire::ChannelReport& report)
{
    return base::channelFromText(report.channel) && (report.role == "client" || report.role == "server") &&
           !report.peer.empty();
}

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

void Connection::answerHello(const wire::Message& message, OpeningFrame frame)
{
    const std::string payload = wire::encode(message);
    m_stream->noteFrame(frame, payload.size(), HandshakeRole::Server);
    m_stream->send(payload);
}

void Connection::sendWelcome()
{
    const EngineLimits& limits = m_host.options().limits;
    const bool isPeer = channel() == Channel::Ha;
    m_stream->setFrameLimit(isPeer ? wire::limitAfterWelcome : limits.clientFrameBytes);
    const auto now = std::chrono::steady_clock::now();
    const bool saysMuch = isPeer || channel() == Channel::LogForwarding;
    m_rate = saysMuch ? RateLimit(limits.recordsPerSecond, limits.recordBurst, now)
                      : RateLimit(limits.messagesPerSecond, limits.messageBurst, now);
    m_byteRate = saysMuch ? RateLimit(limits.recordBytesPerSecond, limits.recordByteBurst, now)
                          : RateLimit(limits.bytesPerSecond, limits.byteBurst, now);
    if (m_place)
        std::exchange(m_place, nullptr)->sessionIsUp();
    answerHello(wire::Welcome{wire::protocolVersion, m_host.clock().now().time_since_epoch().count(),
                              m_host.options().heartbeat.count(), m_host.options().serial.value,
                              leafThatSuffices()},
                OpeningFrame::Welcome);
    setDeadline(m_host.options().heartbeat);
}

/// Whoever presented more than its own certificate, and need not have.
std::string Connection::leafThatSuffices() const
{
    const std::vector<pki::Certificate>& path = m_attempt->verdict.path;
    const trust::PeerEvidence& evidence = m_attempt->evidence;
    if (evidence.chain.size() < 2 || path.size() < 2)
        return {};
    const auto& held =
        trust::profileFor(m_snapshot->source().policy, evidence.world).profile.anchors.certificates();
    const bool holdsAll = std::all_of(path.begin() + 1, path.end(), [&](const pki::Certificate& above) {
        return std::ranges::find(held, above) != held.end();
    });
    // What it sends besides may be needed elsewhere, as by a CRL that another one signs.
    const bool sendsNoOther =
        std::all_of(evidence.chain.begin() + 1, evidence.chain.end(), [&](const pki::Certificate& sent) {
            return std::ranges::find(held, sent) != held.end();
        });
    return holdsAll && sendsNoOther ? path.front().sha256() : std::string();
}

void Connection::sendRefused()
{
    const trust::Check* failure = m_attempt->verdict.firstFailure();
    if (m_attempt->verdict.reason && failure)
        answerHello(wire::Refused{std::string(trust::rowOf(*m_attempt->verdict.reason).name), failure->rule,
                                  failure->detail, 0},
                    OpeningFrame::Refused);
}

void Connection::sendBye(ConnectionInput cause)
{
    // The other manager of a pair is one, and would take a long silence for a loss (panos 4.6).
    const bool isOneOfMany = channel() != base::Channel::Ha &&
                             (cause == ConnectionInput::DisconnectDue || cause == ConnectionInput::Stopped);
    const auto delay = isOneOfMany ? m_host.reconnectDelay() : std::chrono::milliseconds(0);
    sendMessage(wire::Bye{std::string(toText(downReason(cause))), delay.count()});
}

void Connection::reportUp()
{
    m_upSince = m_host.clock().now();
    m_lastHeard = std::chrono::steady_clock::now();
    // What was judged lives on in the attempt; the working copy is not needed any more.
    m_check.evidence = {};
    m_check.revocation = {};
    m_check.verdict.reset();
    if (!m_host.options().keepsPeerChains)
        dropPeerChain(m_stream->ssl());
    planJudgement(m_attempt->verdict.path);
    m_attempt->trace = m_stream->takeTrace(KeptBytes::Hellos);
    m_host.emit(channel(), SessionUp{m_serial, m_id, m_attempt, *m_hello, m_snapshot->version()});
    m_hello->passedChecks = {}; // whoever wants it has it
}

void Connection::reportDown(ConnectionInput cause)
{
    m_host.emit(channel(), SessionDown{m_serial, m_id, downReason(cause), m_records});
}

void Connection::reportRefused()
{
    m_attempt->trace = m_stream->takeTrace(KeptBytes::All);
    m_host.emit(channel(), SessionRefused{.serial = likelySerial(),
                                          .attempt = m_attempt,
                                          .alert = m_handshake.alert,
                                          .policy = m_snapshot->version(),
                                          .judge = judgeOf(m_handshake.alert)});
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
        return "no handshake within " + milliseconds(m_host.options().limits.handshakeDeadline);
    default:
        return "no hello within " + milliseconds(m_host.options().limits.helloDeadline);
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

bool Connection::isFromDevice(const wire::Message& message) const
{
    if (std::holds_alternative<wire::Ping>(message))
        return true;
    if (channel() == Channel::LogForwarding)
        return std::holds_alternative<wire::LogRecord>(message);
    if (channel() == Channel::Ha)
        return std::holds_alternative<wire::PeerText>(message);
    if (channel() != Channel::Management)
        return false;
    const auto* report = std::get_if<wire::ChannelReport>(&message);
    return report
               ? isUsable(*report)
               : std::holds_alternative<wire::Csr>(message) || std::holds_alternative<wire::Result>(message);
}

/// A device tells of no more peers than a manager has room for.
bool Connection::takeReport(const wire::ChannelReport& report)
{
    const std::string of = report.channel + ' ' + report.role + ' ' + report.peer;
    if (report.state == "gone")
        return m_reported.erase(of) > 0;
    if (m_reported.contains(of))
        return true;
    return m_reported.size() < mostReportedPeers && m_reported.insert(of).second;
}

void Connection::handle(const wire::Message& message)
{
    if (const auto* ping = std::get_if<wire::Ping>(&message)) {
        if (!ping->answer)
            sendMessage(wire::Ping{ping->sequence, true});
    } else if (const auto* csr = std::get_if<wire::Csr>(&message)) {
        m_host.emit(channel(), CertificateRequested{m_serial, *csr});
    } else if (const auto* result = std::get_if<wire::Result>(&message)) {
        m_host.emit(channel(), DeviceAnswered{m_serial, *result});
    } else if (const auto* record = std::get_if<wire::LogRecord>(&message)) {
        ++m_records;
        sendMessage(wire::LogAck{record->counter});
    } else if (const auto* text = std::get_if<wire::PeerText>(&message)) {
        m_host.emit(channel(), PeerSpoke{m_serial, *text});
    } else if (const auto* report = std::get_if<wire::ChannelReport>(&message)) {
        if (takeReport(*report))
            m_host.emit(channel(), ChannelReported{m_serial, *report});
    }
}

} // namespace session::engine
