#include "session/agent/device_runner_impl.h"

#include "session/agent/enrolment.h"
#include "session/base/log.h"
#include "session/revocation/pending.h"
#include "session/trust/manager_policy.h"

namespace session::agent {

using std::chrono::milliseconds;

void DeviceRunner::beginHandshake()
{
    arm(m_shard.services().options.connectDeadline, DeviceInput::DeadlinePassed);
    Attempt& attempt = *m_attempt;
    attempt.presentation = presentationOf(m_duties.facts(), m_duties.settings());
    attempt.policy =
        trust::managerPolicy({.world = attempt.presentation.world,
                              .factory = m_shard.anchors().anchorsOf(m_duties.facts().factoryCas),
                              .profile = m_duties.settings().serverPolicy,
                              .checkServerIdentity = m_duties.settings().checkServerIdentity,
                              .dialledHost = attempt.address.host});
    attempt.check.policy = &attempt.policy;
    attempt.check.clock = &m_shard.services().clock;
    attempt.check.clockOffset = m_duties.facts().clockOffset;
    attempt.check.world = attempt.presentation.world;
    attempt.check.checker = m_shard.services().options.revocation;

    const auto& context = m_shard.services().clientContext;
    auto ssl = context ? context->newConnection(attempt.presentation) : std::unexpected(context.error());
    if (!ssl) {
        base::log(base::LogLevel::Error,
                  "device " + m_duties.facts().serial.value + ": " + ssl.error().detail);
        attempt.refusal = refusedByProtocol(ssl.error().detail);
        return handleLater(DeviceInput::HandshakeFailed);
    }
    engine::attachPeerCheck(ssl->get(), &attempt.check);
    std::error_code error;
    const int descriptor = m_dialling->socket.release(error);
    m_dialling.reset();
    auto stream = error ? base::failure(base::ErrorCode::Network, error.message())
                        : engine::TlsStream::adopt(m_shard.context(), descriptor, *std::move(ssl));
    if (!stream) {
        attempt.refusal = refusedByProtocol(stream.error().detail);
        return handleLater(DeviceInput::HandshakeFailed);
    }
    m_stream = *std::move(stream);
    attempt.peerAddress = m_stream->peerAddress();
    m_stream->handshake(engine::HandshakeRole::Client, *this);
}

void DeviceRunner::handshakeEnded(const engine::HandshakeFacts& facts)
{
    Attempt& attempt = *m_attempt;
    attempt.handshake = facts;
    if (facts.succeeded && attempt.check.verdict) {
        if (attempt.check.checker)
            attempt.pending = revocation::pendingQuestion(attempt.policy, attempt.check.evidence,
                                                          *attempt.check.verdict, attempt.check.revocation);
        // The callback leaves the verdict as it was when what is known is good: it is said here.
        if (!attempt.pending && !attempt.check.revocation.byFingerprint.empty())
            attempt.check.verdict = trust::verify(attempt.policy, attempt.check.evidence,
                                                  attempt.check.revocation, attempt.check.judgedAt);
        return handle(attempt.pending ? DeviceInput::RevocationPending : DeviceInput::HandshakeDone);
    }
    const FailedHandshake failed{facts, attempt.check.verdict, attempt.presentation.identity.has_value(),
                                 attempt.presentation.world};
    refused(refusalOf(failed), DeviceInput::HandshakeFailed);
}

void DeviceRunner::sendHello()
{
    arm(m_shard.services().options.welcomeDeadline, DeviceInput::DeadlinePassed);
    m_stream->setReading(true);
    send(m_duties.hello(m_attempt->typedAddress));
}

void DeviceRunner::frameArrived(std::string payload)
{
    m_lastHeard = std::chrono::steady_clock::now();
    const auto message = wire::decode(payload);
    if (!message)
        return refused(refusedByProtocol(message.error().detail), DeviceInput::ProtocolBroken);
    if (m_state == DeviceState::AwaitingWelcome)
        welcomeArrived(*message);
    else
        messageArrived(*message);
}

void DeviceRunner::closed(const engine::ClosedFacts& facts)
{
    if (m_state == DeviceState::AwaitingWelcome || m_state == DeviceState::CheckingRevocation)
        return refused(refusalOf(facts),
                       facts.alert ? DeviceInput::HandshakeFailed : DeviceInput::PeerClosed);
    const bool broken = facts.cause == engine::CloseCause::BadFrame;
    handle(broken ? DeviceInput::ProtocolBroken : DeviceInput::PeerClosed,
           broken ? "protocol" : "closed-by-peer");
}

void DeviceRunner::welcomeArrived(const wire::Message& message)
{
    if (const auto* welcome = std::get_if<wire::Welcome>(&message);
        welcome && welcome->version == wire::protocolVersion) {
        m_heartbeat = milliseconds(welcome->heartbeatMs);
        m_stream->setFrameLimit(wire::limitAfterWelcome);
        return handle(DeviceInput::Welcomed);
    }
    if (const auto* refusal = std::get_if<wire::Refused>(&message)) {
        m_suggestedDelay = milliseconds(refusal->retryAfterMs);
        return refused(refusalOf(*refusal), DeviceInput::RefusedByManager);
    }
    if (const auto* bye = std::get_if<wire::Bye>(&message))
        return byeArrived(*bye);
    refused(refusedByProtocol("something else came in the place of a welcome"), DeviceInput::ProtocolBroken);
}

void DeviceRunner::messageArrived(const wire::Message& message)
{
    if (const auto* ping = std::get_if<wire::Ping>(&message)) {
        if (!ping->answer)
            send(wire::Ping{ping->sequence, true});
        return;
    }
    if (const auto* config = std::get_if<wire::Config>(&message))
        return react(m_duties.take(*config));
    if (const auto* operation = std::get_if<wire::Operation>(&message))
        return react(m_duties.take(*operation));
    if (const auto* issued = std::get_if<wire::Issued>(&message))
        return react(m_duties.take(*issued));
    if (const auto* bye = std::get_if<wire::Bye>(&message))
        return byeArrived(*bye);
    handle(DeviceInput::ProtocolBroken, "protocol");
}

void DeviceRunner::byeArrived(const wire::Bye& bye)
{
    m_suggestedDelay = milliseconds(bye.reconnectAfterMs);
    handle(DeviceInput::ByeReceived, bye.reason.empty() ? "closed-by-peer" : bye.reason);
}

/// Late keys may come when the session is gone: then nothing is sent, and the next session asks again.
void DeviceRunner::react(Reaction reaction)
{
    for (const wire::Message& answer : reaction.answers)
        send(answer);
    if (reaction.keyWanted)
        makeKey(*std::move(reaction.keyWanted));
    if (reaction.enrolmentWanted)
        enrol(*std::move(reaction.enrolmentWanted));
    if (reaction.reboot)
        handle(DeviceInput::RebootWanted, "rebooting");
    armCertificateTimer();
}

void DeviceRunner::makeKey(DeviceSettings::IssueRequest request)
{
    asio::post(m_shard.keyMakers(), [this, request = std::move(request)] {
        m_shard.post(
            [this, key = makePendingKey(request)]() mutable { react(m_duties.keyMade(std::move(key))); });
    });
}

void DeviceRunner::enrol(EnrolmentWish wish)
{
    const auto done = [this, number = wish.number](enrollment::Outcome outcome) {
        m_shard.post([this, number, outcome = std::move(outcome)]() mutable {
            react(m_duties.enrolled(number, std::move(outcome)));
        });
    };
    if (enrollment::Enroller* const enroller = m_shard.services().enroller)
        enroller->enrol(std::move(wish.order), done);
    else
        done(enrollment::refuse(enrollment::Problem::Unreachable, "there is no SCEP client here"));
}

/// A device that is off or cut off asks nobody. The hour is for clocks that are set meanwhile.
void DeviceRunner::armCertificateTimer()
{
    constexpr milliseconds longest = std::chrono::hours(1);
    m_certificateTimer.cancel();
    const bool isAway = m_state == DeviceState::Idle || m_state == DeviceState::Rebooting ||
                        m_state == DeviceState::CutOff || m_state == DeviceState::Stopped;
    const auto at = isAway ? std::nullopt : m_duties.nextCertificateCheck();
    if (!at)
        return;
    m_certificateTimer.expires_after(std::clamp(*at - m_duties.deviceTime(), milliseconds(0), longest));
    m_certificateTimer.async_wait([this](const std::error_code& error) {
        if (!error)
            react(m_duties.certificateDue());
    });
}

void DeviceRunner::send(const wire::Message& message)
{
    if (m_stream)
        m_stream->send(wire::encode(message));
}

void DeviceRunner::refused(Refusal refusal, DeviceInput input)
{
    if (m_attempt)
        m_attempt->refusal = std::move(refusal);
    handle(input, "protocol");
}

void DeviceRunner::emitUp()
{
    m_connection = base::ConnectionId{++m_shard.services().lastConnection};
    m_lastHeard = std::chrono::steady_clock::now();
    engine::SessionUp fact;
    fact.serial = m_duties.facts().serial;
    fact.connection = m_connection;
    fact.attempt = describeAttempt(*m_attempt->check.verdict);
    fact.hello = m_duties.hello(m_attempt->typedAddress);
    engine::attachPeerCheck(m_stream->ssl(), nullptr);
    m_attempt.reset();
    emitFact(std::move(fact));
    watchHeartbeat();
    react(m_duties.sessionCameUp());
}

void DeviceRunner::emitRefused()
{
    if (!m_attempt)
        return;
    Refusal refusal = m_attempt->refusal.value_or(refusedByProtocol("the connection ended"));
    engine::SessionRefused fact;
    fact.serial = m_duties.facts().serial;
    fact.attempt = describeAttempt(std::move(refusal.verdict));
    fact.alert = std::move(refusal.alert);
    emitFact(std::move(fact));
}

void DeviceRunner::emitDown(const std::string& reason)
{
    m_duties.sessionWentDown();
    emitFact(engine::SessionDown{m_duties.facts().serial, m_connection, reason});
}

void DeviceRunner::emitFact(engine::Fact fact)
{
    m_shard.services().sink.accept(
        {m_shard.services().clock.now(), engine::Channel::Management, std::move(fact)});
}

engine::AttemptPtr DeviceRunner::describeAttempt(trust::Verdict verdict) const
{
    auto described = std::make_shared<engine::Attempt>();
    described->evidence = m_attempt->check.evidence;
    described->evidence.world = m_attempt->presentation.world;
    described->verdict = std::move(verdict);
    described->tlsVersion = m_attempt->handshake.tlsVersion;
    described->cipher = m_attempt->handshake.cipher;
    described->resumed = m_attempt->handshake.resumed;
    described->peerAddress = m_attempt->peerAddress;
    described->startedAt = m_attempt->startedAt;
    described->judgedAt = m_attempt->check.judgedAt;
    return described;
}

} // namespace session::agent
