#include "session/engine/connection.h"

#include "session/base/serial.h"
#include "session/engine/refusal.h"
#include "session/engine/serial_index.h"
#include "session/revocation/pending.h"

#include <exception>

namespace session::engine {

namespace {

/// The role follows the channel: whoever serves one channel serves no other for that.
trust::Verdict notServed(Channel channel)
{
    return trust::refusedByTransport(trust::CheckId::Transport, trust::Reason::Protocol, "A2",
                                     "this server does not serve the channel " +
                                         std::string(toText(channel)));
}

std::chrono::microseconds elapsed(SteadyTime since)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - since);
}

} // namespace

Connection::Connection(ConnectionHost& host, Start start)
    : m_host(host),
      m_id(start.id),
      m_snapshot(std::move(start.snapshot)),
      m_stream(std::move(start.stream)),
      m_place(std::move(start.place)),
      m_startedAt(host.clock().now()),
      m_phaseBegan(std::chrono::steady_clock::now())
{
    m_check.policy = &m_snapshot->source().policy;
    m_check.clock = &host.clock();
    m_check.checker = host.options().revocation;
    m_check.remembering = {&host.paths(), m_snapshot->generationOf(Channel::Management)};
    m_check.certificates = &host.certificates();
    if (const auto& off = m_snapshot->source().predefinedChannels; !off.empty()) {
        m_check.switchedOffPolicy = &m_snapshot->policyOf(*off.begin());
        m_check.switchedOffGeneration = m_snapshot->generationOf(*off.begin());
    }
    attachPeerCheck(m_stream->ssl(), &m_check);
}

Connection::~Connection()
{
    attachPeerCheck(m_stream->ssl(), nullptr);
    if (!m_streamIsOver)
        m_stream->abort();
    endHandshake();
}

void Connection::endHandshake()
{
    if (std::exchange(m_handshakeCounted, false))
        m_host.handshakeOver();
}

void Connection::take(ConnectionInput input)
{
    const ConnectionStep next = step(m_state, input);
    if (m_state != next.next && next.next == ConnectionState::Closed &&
        m_state != ConnectionState::Established)
        refuseFor(input);
    m_state = next.next;
    std::exception_ptr thrown; // the others are due all the same: it would never be forgotten
    for (const ConnectionAction action : next.actions) {
        try {
            perform(action, input);
        } catch (const std::exception&) {
            thrown = std::current_exception();
        }
    }
    if (thrown)
        std::rethrow_exception(thrown);
}

void Connection::perform(ConnectionAction action, ConnectionInput cause)
{
    switch (action) {
    case ConnectionAction::BeginHandshake:
        return beginHandshake();
    case ConnectionAction::CheckRevocation:
        return checkRevocation();
    case ConnectionAction::EndRevocationCheck:
        return endRevocationCheck();
    case ConnectionAction::AwaitHello:
        return awaitHello();
    case ConnectionAction::ClaimSerial:
        m_claimed = true;
        return m_host.claimSerial(*this);
    case ConnectionAction::SendWelcome:
        return sendWelcome();
    case ConnectionAction::SendRefused:
        return sendRefused();
    case ConnectionAction::SendPing:
        return sendMessage(wire::Ping{++m_pingSequence, false});
    case ConnectionAction::SendBye:
        return sendBye(cause);
    case ConnectionAction::HandleMessage:
        return handle(*m_message);
    case ConnectionAction::ReportUp:
        return reportUp();
    case ConnectionAction::ReportRefused:
        return reportRefused();
    case ConnectionAction::ReportDown:
        return reportDown(cause);
    case ConnectionAction::CloseStream:
        m_streamIsOver = true;
        return m_stream->close();
    case ConnectionAction::AbortStream:
        if (!std::exchange(m_streamIsOver, true)) // else it still sees its own alert off
            m_stream->abort();
        return;
    case ConnectionAction::Forget:
        endHandshake(); // it may be a while until it is freed
        m_place.reset();
        return m_host.forget(*this);
    }
}

void Connection::beginHandshake()
{
    setDeadline(m_host.options().limits.handshakeDeadline);
    m_stream->handshake(HandshakeRole::Server, *this);
}

void Connection::checkRevocation()
{
    m_stream->setReading(false);
    if (m_revocationRounds == 0)
        m_phaseBegan = std::chrono::steady_clock::now();
    if (m_revocationRounds++ == 0)
        setDeadline(revocation::patienceOf(*m_pending)); // of all rounds
    m_host.lookUpRevocation(m_id, *std::exchange(m_pending, std::nullopt));
}

/// The best path may be another one for what was found, and then its certificates are looked up in their
/// turn.
void Connection::revocationFound(trust::RevocationFacts facts)
{
    if (m_state == ConnectionState::Established)
        return judgeByLateFacts(std::move(facts));
    if (m_state != ConnectionState::CheckingRevocation)
        return;
    revocation::addFacts(m_check.revocation, std::move(facts));
    trust::Verdict verdict = verifyNow();
    m_pending = revocation::pendingQuestion(*m_check.policy, m_check.evidence, verdict, m_check.revocation);
    if (!m_pending)
        return revocationJudged(std::move(verdict));
    if (m_revocationRounds < revocation::mostRounds)
        return take(ConnectionInput::RevocationPending);
    endRevocationCheck();
}

/// What is not known by now cannot be retrieved (C17).
void Connection::endRevocationCheck()
{
    m_pending.reset();
    m_check.judgedAt = m_host.clock().now();
    revocationJudged(revocation::verifyWithoutLookups(*m_check.policy, m_check.evidence, m_check.revocation,
                                                      m_check.judgedAt));
}

void Connection::revocationJudged(trust::Verdict verdict)
{
    const bool allowed = verdict.allowed;
    m_phases.revocation = elapsed(m_phaseBegan);
    judged(std::move(verdict));
    take(allowed ? ConnectionInput::RevocationChecked : ConnectionInput::RevocationRefused);
}

void Connection::awaitHello()
{
    setDeadline(m_host.options().limits.helloDeadline);
    m_phaseBegan = std::chrono::steady_clock::now();
    m_stream->setReading(true);
}

void Connection::setDeadline(std::chrono::milliseconds after)
{
    m_due = std::chrono::steady_clock::now() + after;
    m_host.wakeAt(m_id, m_due);
}

/// What a session says beyond its share waits in the kernel's buffers, and then at its sender.
void Connection::countMessage(std::size_t bytes)
{
    const SteadyTime now = std::chrono::steady_clock::now();
    const auto pause = std::max(m_rate.count(now), m_byteRate.count(now, double(bytes)));
    if (pause == std::chrono::milliseconds::zero() || m_state != ConnectionState::Established)
        return;
    m_stream->setReading(false);
    m_readsAt = now + pause;
    m_host.wakeAt(m_id, *m_readsAt);
}

void Connection::readOn(SteadyTime now)
{
    if (!m_readsAt || now < *m_readsAt || m_state != ConnectionState::Established)
        return;
    m_readsAt.reset();
    m_lastHeard = now; // it may have said more than was read
    m_stream->setReading(true);
}

void Connection::wake(SteadyTime now)
{
    readOn(now);
    if (now < m_due || m_state == ConnectionState::Closed)
        return;
    if (m_state != ConnectionState::Established)
        return take(ConnectionInput::DeadlinePassed);
    const auto heartbeat = m_host.options().heartbeat;
    if (now - m_lastHeard >= 3 * heartbeat)
        return take(ConnectionInput::HeartbeatLost);
    if (m_stream->stalledFor(now) >= m_host.options().limits.stalledWriter)
        return take(ConnectionInput::SlowReader);
    setDeadline(heartbeat);
    take(ConnectionInput::HeartbeatDue);
}

void Connection::handshakeEnded(const HandshakeFacts& facts)
{
    m_handshake = facts;
    m_phases.handshake = elapsed(m_phaseBegan);
    endHandshake();
    if (facts.succeeded && !facts.resumed && m_check.verdict && m_check.verdict->allowed) {
        if (m_check.checker)
            m_pending = revocation::pendingQuestion(*m_check.policy, m_check.evidence, *m_check.verdict,
                                                    m_check.revocation);
        return take(m_pending ? ConnectionInput::RevocationPending : ConnectionInput::HandshakeSucceeded);
    }
    if (facts.succeeded) { // a session that nobody judged: OpenSSL was to rule that out (K2)
        m_problem = "the handshake ended without a judgement";
        m_stream->abort();
    }
    m_streamIsOver = true;
    take(ConnectionInput::HandshakeFailed);
}

void Connection::closed(const ClosedFacts& facts)
{
    m_streamIsOver = true;
    m_problem = facts.detail;
    m_handshake.alert = facts.alert;
    take(facts.cause == CloseCause::BadFrame     ? ConnectionInput::ProtocolError
         : facts.cause == CloseCause::SlowReader ? ConnectionInput::SlowReader
                                                 : ConnectionInput::StreamClosed);
}

void Connection::frameArrived(std::string payload)
{
    m_lastHeard = std::chrono::steady_clock::now();
    auto message = wire::decode(payload);
    if (!message) {
        m_problem = message.error().detail;
        return take(ConnectionInput::ProtocolError);
    }
    if (auto* hello = std::get_if<wire::Hello>(&*message);
        hello && m_state == ConnectionState::AwaitingHello) {
        m_stream->noteFrame(OpeningFrame::Hello, payload.size(), HandshakeRole::Client);
        return greet(std::move(*hello));
    }
    if (std::holds_alternative<wire::Bye>(*message))
        return take(ConnectionInput::PeerSaidBye);
    m_problem = "a message that has no place here";
    m_message = &*message;
    if (m_state == ConnectionState::Established)
        countMessage(payload.size());
    take(isFromDevice(*m_message) ? ConnectionInput::MessageArrived : ConnectionInput::ProtocolError);
    m_message = nullptr;
}

void Connection::greet(wire::Hello hello)
{
    m_problem = hello.version != wire::protocolVersion ? "protocol version " + std::to_string(hello.version)
                                                       : "a serial that is none";
    if (hello.version != wire::protocolVersion || !base::isSerial(hello.serial))
        return take(ConnectionInput::ProtocolError);
    const auto channel = hello.channel.empty() ? Channel::Management : base::channelFromText(hello.channel);
    m_problem = "an unknown channel";
    if (!channel)
        return take(ConnectionInput::ProtocolError);
    m_channel = *channel;
    m_serial = base::Serial(hello.serial);
    m_helloAt = m_host.clock().now();
    m_phases.hello = elapsed(m_phaseBegan);
    m_hello = std::move(hello);
    if (!m_host.options().channels.contains(*channel)) { // A2
        judged(trust::refusedAfter(*m_check.verdict, notServed(*channel)));
        return take(ConnectionInput::HelloRefused);
    }
    m_check.policy = &m_snapshot->policyOf(*channel);
    m_check.remembering.generation = m_snapshot->generationOf(*channel);
    m_check.evidence.claimedSerial = m_serial;
    m_check.evidence.hostId = m_hello->hostId;
    judged(verifyNow());
    take(m_attempt->verdict.allowed ? ConnectionInput::HelloAccepted : ConnectionInput::HelloRefused);
}

Channel Connection::channel() const
{
    const auto& served = m_host.options().channels;
    if (m_channel)
        return *m_channel;
    // Before the hello it is a label, and only of what is served here.
    return m_check.channel && served.contains(*m_check.channel) ? *m_check.channel : *served.begin();
}

trust::Verdict Connection::verifyNow()
{
    const SteadyTime begun = std::chrono::steady_clock::now();
    m_check.judgedAt = m_host.clock().now();
    trust::Verdict verdict = trust::verify(*m_check.policy, m_check.evidence, m_check.revocation,
                                           m_check.judgedAt, m_check.remembering);
    m_check.spent += std::chrono::steady_clock::now() - begun;
    return verdict;
}

void Connection::judged(trust::Verdict verdict)
{
    m_phases.verification = std::chrono::duration_cast<std::chrono::microseconds>(m_check.spent);
    auto attempt = std::make_shared<Attempt>();
    attempt->evidence = m_check.evidence;
    attempt->verdict = std::move(verdict);
    attempt->tlsVersion = m_handshake.tlsVersion;
    attempt->cipher = m_handshake.cipher;
    attempt->peerAddress = m_stream->peerAddress();
    attempt->ownFingerprint = presentedFingerprint();
    attempt->phases = m_phases;
    attempt->resumed = m_handshake.resumed;
    attempt->startedAt = m_startedAt;
    attempt->judgedAt = m_check.judgedAt;
    attempt->revocation = m_check.revocation;
    attempt->lookupDeadlines =
        revocation::deadlinesOf(trust::profileFor(*m_check.policy, m_check.world).profile.revocation);
    if (m_hello) {
        attempt->clockOffset = base::TimePoint(std::chrono::milliseconds(m_hello->clock)) - m_helloAt;
        attempt->passedThere = m_hello->passedChecks;
    }
    m_attempt = std::move(attempt);
}

/// Where the hellos agree, ours follows.
std::string Connection::presentedFingerprint() const
{
    if (m_handshake.tlsVersion.empty())
        return {};
    const SnapshotSource& source = m_snapshot->source();
    const bool custom = m_check.world == trust::TrustWorld::Custom && source.customIdentity;
    return (custom ? *source.customIdentity : source.predefinedIdentity).chain.front().sha256();
}

std::optional<base::TimePoint> Connection::disconnectAt() const
{
    if (m_policyDisconnect && m_ownDisconnect)
        return std::min(*m_policyDisconnect, *m_ownDisconnect);
    return m_policyDisconnect ? m_policyDisconnect : m_ownDisconnect;
}

SessionFacts Connection::facts() const
{
    return {.serial = m_serial,
            .channel = channel(),
            .connection = m_id,
            .attempt = m_attempt,
            .hello = *m_hello,
            .policy = m_snapshot->version(),
            .since = m_upSince,
            .disconnectAt = disconnectAt(),
            .records = m_records,
            .doomed = m_doom};
}

} // namespace session::engine
