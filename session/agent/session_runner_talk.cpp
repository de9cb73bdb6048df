// What a session says: to the server in messages, to the rest of the house in events.
#include "session/agent/session_runner_impl.h"
#include "session/base/cut_text.h"
#include "session/engine/peer_chain.h"

namespace session::agent {

using std::chrono::milliseconds;

void SessionRunner::beginHandshake()
{
    arm(m_shard.services().options.connectDeadline, DeviceInput::DeadlinePassed);
    Approach wanted = approach();
    leaveOutWhatIsHeld(wanted.presentation);
    m_stream = m_attempt->begin(std::move(wanted), *this);
    if (!m_stream)
        handleLater(DeviceInput::HandshakeFailed);
}

void SessionRunner::leaveOutWhatIsHeld(Presentation& presentation)
{
    m_leftOut = 0;
    if (!presentation.identity || m_leafSuffices.empty() || m_leafSufficesAt != m_serverAddress)
        return;
    auto& chain = presentation.identity->chain;
    if (!chain.empty() && chain.front().sha256() == m_leafSuffices)
        m_leftOut = chain.size() - 1;
    if (m_leftOut > 0)
        chain.resize(1, chain.front());
}

void SessionRunner::handshakeEnded(const engine::HandshakeFacts& facts)
{
    handle(m_attempt->handshakeEnded(facts));
}

void SessionRunner::sendHello()
{
    arm(m_shard.services().options.welcomeDeadline, DeviceInput::DeadlinePassed);
    m_stream->setReading(true);
    wire::Hello said = hello(m_serverAddress);
    said.certificatesLeftOut = m_leftOut;
    tellJudgement(said);
    const std::string payload = wire::encode(said);
    m_stream->noteFrame(engine::OpeningFrame::Hello, payload.size(), engine::HandshakeRole::Client);
    m_stream->send(payload);
}

/// K4: of this side's own findings the server otherwise learns an alert at most.
void SessionRunner::tellJudgement(wire::Hello& hello) const
{
    for (const trust::Check& check : m_attempt->verdict().checks) {
        if (check.outcome != trust::Outcome::Pass)
            continue;
        hello.passedChecks += hello.passedChecks.empty() ? "" : " ";
        hello.passedChecks += trust::toText(check.id);
    }
    if (!m_finding || m_finding->address != m_serverAddress)
        return;
    hello.foundReason = m_finding->reason;
    hello.foundRule = m_finding->rule;
    hello.foundDetail = m_finding->detail;
    hello.foundAt = m_finding->at;
}

void SessionRunner::keepFinding(const Refusal& refusal)
{
    const trust::Check* failure = refusal.verdict.firstFailure();
    if (refusal.judge != engine::Judge::Here || !failure || !failure->reason ||
        failure->id == trust::CheckId::Transport)
        return; // of an older one it is still to be told
    m_finding = Finding{.address = m_serverAddress,
                        .reason = std::string(trust::rowOf(*failure->reason).name),
                        .rule = failure->rule,
                        .detail = std::string(base::cutText(failure->detail, wire::longestReason)),
                        .at = m_attempt->deviceTime().time_since_epoch().count()};
}

void SessionRunner::frameArrived(std::string payload)
{
    m_lastHeard = std::chrono::steady_clock::now();
    const auto message = wire::decode(payload);
    if (message && m_state == DeviceState::AwaitingWelcome)
        noteAnswer(*message, payload.size());
    if (!message)
        return endWith(refusedByProtocol(message.error().detail), DeviceInput::ProtocolBroken);
    if (m_state == DeviceState::AwaitingWelcome)
        welcomeArrived(*message);
    else
        messageArrived(*message);
}

void SessionRunner::noteAnswer(const wire::Message& message, std::size_t bytes)
{
    if (std::holds_alternative<wire::Welcome>(message))
        m_stream->noteFrame(engine::OpeningFrame::Welcome, bytes, engine::HandshakeRole::Server);
    else if (std::holds_alternative<wire::Refused>(message))
        m_stream->noteFrame(engine::OpeningFrame::Refused, bytes, engine::HandshakeRole::Server);
}

void SessionRunner::closed(const engine::ClosedFacts& facts)
{
    if (m_state == DeviceState::AwaitingWelcome || m_state == DeviceState::CheckingRevocation)
        return endWith(refusalOf(facts),
                       facts.alert ? DeviceInput::HandshakeFailed : DeviceInput::PeerClosed);
    const bool broken = facts.cause == engine::CloseCause::BadFrame;
    handle(broken ? DeviceInput::ProtocolBroken : DeviceInput::PeerClosed,
           broken ? DownReason::Protocol : DownReason::ClosedByPeer);
}

void SessionRunner::welcomeArrived(const wire::Message& message)
{
    if (const auto* welcome = std::get_if<wire::Welcome>(&message);
        welcome && welcome->version == wire::protocolVersion) {
        m_heartbeat = milliseconds(welcome->heartbeatMs);
        m_serverSerial = welcome->serial;
        if (!welcome->leafSuffices.empty()) { // "" from one that saw the leaf alone: it stays so
            m_leafSuffices = welcome->leafSuffices;
            m_leafSufficesAt = m_serverAddress;
        }
        m_stream->setFrameLimit(wire::limitAfterWelcome);
        return handle(DeviceInput::Welcomed);
    }
    if (const auto* refusal = std::get_if<wire::Refused>(&message)) {
        m_suggestedDelay = milliseconds(refusal->retryAfterMs);
        return endWith(refusalOf(*refusal), DeviceInput::RefusedByManager);
    }
    if (const auto* bye = std::get_if<wire::Bye>(&message))
        return byeArrived(*bye);
    endWith(refusedByProtocol("something else came in the place of a welcome"), DeviceInput::ProtocolBroken);
}

void SessionRunner::messageArrived(const wire::Message& message)
{
    if (const auto* ping = std::get_if<wire::Ping>(&message)) {
        if (!ping->answer)
            send(wire::Ping{ping->sequence, true});
    } else if (const auto* bye = std::get_if<wire::Bye>(&message)) {
        byeArrived(*bye);
    } else if (!take(message)) {
        handle(DeviceInput::ProtocolBroken);
    }
}

void SessionRunner::byeArrived(const wire::Bye& bye)
{
    m_suggestedDelay = milliseconds(bye.reconnectAfterMs);
    handle(DeviceInput::ByeReceived, engine::downReasonFrom(bye.reason).value_or(DownReason::ClosedByPeer));
}

void SessionRunner::send(const wire::Message& message)
{
    if (m_stream)
        m_stream->send(wire::encode(message));
}

void SessionRunner::endWith(Refusal refusal, DeviceInput input)
{
    if (m_attempt)
        m_attempt->refusal = std::move(refusal);
    handle(input);
}

void SessionRunner::emitUp()
{
    m_connection = base::ConnectionId{++m_shard.services().lastConnection};
    m_lastHeard = std::chrono::steady_clock::now();
    engine::SessionUp fact;
    fact.serial = serial();
    fact.connection = m_connection;
    fact.attempt = m_attempt->describe(m_attempt->verdict());
    fact.hello = hello(m_serverAddress);
    m_attempt->letGo();
    m_attempt.reset();
    m_finding.reset();
    engine::dropPeerChain(m_stream->ssl());
    const engine::SessionUp said = fact;
    emitFact(std::move(fact));
    watchHeartbeat();
    cameUp(said);
}

void SessionRunner::emitRefused()
{
    if (!m_attempt)
        return;
    m_leafSuffices.clear();
    Refusal refusal = m_attempt->refusal.value_or(refusedByProtocol("the connection ended"));
    keepFinding(refusal);
    engine::SessionRefused fact;
    fact.serial = serial();
    fact.attempt = m_attempt->describe(std::move(refusal.verdict));
    fact.alert = std::move(refusal.alert);
    fact.dialled = m_serverAddress;
    fact.judge = refusal.judge;
    const engine::AttemptPtr described = fact.attempt;
    emitFact(std::move(fact));
    refused(described->verdict);
}

void SessionRunner::emitDown(DownReason reason)
{
    wentDown(reason);
    emitFact(engine::SessionDown{serial(), m_connection, reason});
}

void SessionRunner::emitFact(engine::Fact fact)
{
    m_shard.services().sink.accept({m_shard.services().clock.now(), m_channel, std::move(fact)});
}

} // namespace session::agent
