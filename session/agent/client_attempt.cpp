#include "session/agent/client_attempt_impl.h"

#include "session/base/log.h"
#include "session/revocation/checker.h"
#include "session/revocation/pending.h"
#include "session/trust/verifier.h"

#include <asio/connect.hpp>

namespace session::agent {

ClientAttempt::ClientAttempt(AttemptOwner& owner, AgentShard& shard, std::string typedAddress)
    : m_owner(&owner),
      m_shard(shard),
      m_socket(shard.context()),
      m_resolver(shard.context()),
      m_typedAddress(std::move(typedAddress)),
      m_startedAt(shard.services().clock.now())
{
}

ClientAttempt::~ClientAttempt()
{
    letGo();
}

void ClientAttempt::letGo()
{
    m_owner = nullptr;
    m_isLookingUp = false;
    m_resolver.cancel();
    std::error_code ignored;
    m_socket.close(ignored);
    if (m_stream)
        engine::attachPeerCheck(m_stream->ssl(), nullptr);
    m_stream.reset();
}

void ClientAttempt::tell(DeviceInput input)
{
    asio::post(m_shard.context(), [attempt = shared_from_this(), input] {
        if (attempt->m_owner)
            attempt->m_owner->attemptMoved(input);
    });
}

base::TimePoint ClientAttempt::deviceTime() const
{
    return m_shard.services().clock.now() + m_check.clockOffset;
}

void ClientAttempt::dial()
{
    auto address = base::parseDialledAddress(m_typedAddress);
    if (!address)
        return tell(DeviceInput::Unreachable);
    m_address = *std::move(address);
    const std::string& instead = m_shard.services().options.managerAt;
    const auto place =
        instead.empty() ? base::Result<base::HostPort>(m_address) : base::parseDialledAddress(instead);
    if (!place) // never the manager that it was to be kept from
        return tell(DeviceInput::Unreachable);
    std::error_code notNumeric;
    const auto numeric = asio::ip::make_address(place->host, notNumeric);
    if (!notNumeric)
        return connectTo({asio::ip::tcp::endpoint(numeric, place->port)});
    if (!instead.empty())
        return tell(DeviceInput::Unreachable);
    m_resolver.async_resolve(
        m_address.host, std::to_string(m_address.port),
        [attempt = shared_from_this()](const std::error_code& error, const auto& results) {
            if (!attempt->m_owner)
                return;
            if (error)
                return attempt->m_owner->attemptMoved(DeviceInput::Unreachable);
            std::vector<asio::ip::tcp::endpoint> endpoints;
            for (const auto& entry : results)
                endpoints.push_back(entry.endpoint());
            attempt->connectTo(endpoints);
        });
}

void ClientAttempt::connectTo(const std::vector<asio::ip::tcp::endpoint>& endpoints)
{
    asio::async_connect(
        m_socket, endpoints,
        [attempt = shared_from_this()](const std::error_code& error, const asio::ip::tcp::endpoint&) {
            if (attempt->m_owner)
                attempt->m_owner->attemptMoved(error ? DeviceInput::Unreachable : DeviceInput::Connected);
        });
}

std::shared_ptr<engine::TlsStream> ClientAttempt::begin(Approach approach,
                                                        engine::TlsStreamListener& listener)
{
    m_presentation = std::move(approach.presentation);
    approach.judging.world = m_presentation.world;
    approach.judging.dialledHost = m_address.host;
    m_policy = trust::managerPolicy(approach.judging);
    m_policy.tlsVersions.maximum = trust::newestVersionOn(approach.channel);
    m_check.policy = &m_policy;
    m_check.clock = &m_shard.services().clock;
    m_check.clockOffset = approach.clockOffset;
    m_check.world = m_presentation.world;
    m_check.checker = m_shard.services().options.revocation;
    m_check.asker = std::move(approach.asker);

    const auto& context = m_shard.services().clientContext;
    auto ssl =
        context ? context->newConnection(m_presentation, approach.channel) : std::unexpected(context.error());
    if (!ssl) {
        base::log(base::LogLevel::Error, "dialling " + m_typedAddress + ": " + ssl.error().detail);
        refusal = refusedByProtocol(ssl.error().detail);
        return nullptr;
    }
    engine::attachPeerCheck(ssl->get(), &m_check);
    std::error_code error;
    const int descriptor = m_socket.release(error);
    auto stream = error ? base::failure(base::ErrorCode::Network, error.message())
                        : engine::TlsStream::adopt(m_shard.context(), descriptor, *std::move(ssl),
                                                   {.isRecorded = true});
    if (!stream) {
        refusal = refusedByProtocol(stream.error().detail);
        return nullptr;
    }
    m_stream = *std::move(stream);
    m_peerAddress = m_stream->peerAddress();
    m_begunAt = std::chrono::steady_clock::now();
    m_stream->handshake(engine::HandshakeRole::Client, listener);
    return m_stream;
}

DeviceInput ClientAttempt::handshakeEnded(const engine::HandshakeFacts& facts)
{
    m_handshake = facts;
    const auto now = std::chrono::steady_clock::now();
    m_phases.handshake = std::chrono::duration_cast<std::chrono::microseconds>(now - m_begunAt);
    if (facts.succeeded)
        m_greetedAt = now; // the hello follows, unless a lookup comes between
    if (facts.succeeded && m_check.verdict) {
        if (m_check.checker)
            m_pending =
                revocation::pendingQuestion(m_policy, m_check.evidence, *m_check.verdict, m_check.revocation);
        // The callback leaves the verdict as it was when what is known is good: it is said here.
        if (!m_pending && !m_check.revocation.byFingerprint.empty())
            m_check.verdict = trust::verify(m_policy, m_check.evidence, m_check.revocation, m_check.judgedAt);
        return m_pending ? DeviceInput::RevocationPending : DeviceInput::HandshakeDone;
    }
    const FailedHandshake failed{facts, m_check.verdict, m_presentation.identity.has_value(),
                                 m_presentation.world};
    refusal = refusalOf(failed);
    return DeviceInput::HandshakeFailed;
}

std::chrono::milliseconds ClientAttempt::patience() const
{
    return revocation::patienceOf(*m_pending);
}

void ClientAttempt::lookUp()
{
    ++m_rounds;
    m_isLookingUp = true;
    m_stream->setReading(false);
    // The answer may come when the shard has gone: then nothing runs in its context.
    const auto receive = [attempt = weak_from_this(),
                          context = m_shard.sharedContext()](trust::RevocationFacts facts) {
        asio::post(*context, [attempt, facts = std::move(facts)]() mutable {
            if (const auto still = attempt.lock())
                still->statusFound(std::move(facts));
        });
    };
    m_pending->asker = m_check.asker;
    m_shard.services().options.revocation->lookUp(*std::exchange(m_pending, std::nullopt), receive);
}

/// The best path may be another one for what was found, and then its certificates are looked up in their
/// turn.
void ClientAttempt::statusFound(trust::RevocationFacts facts)
{
    if (!m_owner || !m_isLookingUp)
        return;
    revocation::addFacts(m_check.revocation, std::move(facts));
    m_check.judgedAt = deviceTime();
    trust::Verdict verdict = trust::verify(m_policy, m_check.evidence, m_check.revocation, m_check.judgedAt);
    m_pending = revocation::pendingQuestion(m_policy, m_check.evidence, verdict, m_check.revocation);
    if (!m_pending)
        return statusJudged(std::move(verdict));
    if (m_rounds < revocation::mostRounds)
        return m_owner->attemptMoved(DeviceInput::RevocationPending);
    judgeWithoutLookups();
}

void ClientAttempt::endLookUp()
{
    asio::post(m_shard.context(), [attempt = shared_from_this()] {
        if (attempt->m_owner && attempt->m_isLookingUp)
            attempt->judgeWithoutLookups();
    });
}

/// What is not known by now cannot be retrieved (C17).
void ClientAttempt::judgeWithoutLookups()
{
    m_check.judgedAt = deviceTime();
    statusJudged(
        revocation::verifyWithoutLookups(m_policy, m_check.evidence, m_check.revocation, m_check.judgedAt));
}

void ClientAttempt::statusJudged(trust::Verdict verdict)
{
    m_isLookingUp = false;
    const auto now = std::chrono::steady_clock::now();
    m_phases.revocation =
        std::chrono::duration_cast<std::chrono::microseconds>(now - m_greetedAt.value_or(now));
    m_greetedAt = now;
    const bool allowed = verdict.allowed;
    m_check.verdict = std::move(verdict);
    refusal.reset(); // a deadline that has passed meanwhile is none of the attempt's
    if (!allowed)
        refusal = Refusal{*m_check.verdict, std::nullopt};
    m_owner->attemptMoved(allowed ? DeviceInput::RevocationChecked : DeviceInput::HandshakeFailed);
}

/// Before it dials it has no policy.
revocation::Deadlines ClientAttempt::lookupDeadlines() const
{
    return m_check.policy
               ? revocation::deadlinesOf(trust::profileFor(m_policy, m_check.world).profile.revocation)
               : revocation::Deadlines();
}

engine::AttemptPtr ClientAttempt::describe(trust::Verdict verdict) const
{
    auto described = std::make_shared<engine::Attempt>();
    described->evidence = m_check.evidence;
    described->evidence.world = m_presentation.world;
    described->verdict = std::move(verdict);
    described->tlsVersion = m_handshake.tlsVersion;
    described->cipher = m_handshake.cipher;
    described->resumed = m_handshake.resumed;
    if (m_presentation.identity && !m_handshake.tlsVersion.empty())
        described->ownFingerprint = m_presentation.identity->chain.front().sha256();
    described->phases = m_phases;
    described->phases.verification = std::chrono::duration_cast<std::chrono::microseconds>(m_check.spent);
    if (m_greetedAt)
        described->phases.hello = std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - *m_greetedAt);
    described->peerAddress = m_peerAddress;
    if (m_stream)
        described->trace = m_stream->takeTrace(described->verdict.allowed ? engine::KeptBytes::Hellos
                                                                          : engine::KeptBytes::All);
    described->revocation = m_check.revocation;
    described->lookupDeadlines = lookupDeadlines();
    described->startedAt = m_startedAt;
    described->judgedAt = m_check.judgedAt;
    return described;
}

} // namespace session::agent
