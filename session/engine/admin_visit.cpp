#include "session/engine/admin_visit_impl.h"

#include "session/base/guarded.h"
#include "session/engine/refusal.h"
#include "session/http/response_head.h"
#include "session/revocation/checker.h"
#include "session/revocation/pending.h"
#include "session/trust/identity.h"

#include <asio/post.hpp>

#include <openssl/ssl.h>

namespace session::engine {

namespace {

constexpr std::string_view endOfHead = "\r\n\r\n";

std::string refusedResponse(const trust::Verdict& verdict)
{
    const trust::Check* failure = verdict.firstFailure();
    const std::string body =
        (failure ? failure->rule + ": " + failure->detail : std::string("refused")) + "\n";
    return http::toText({.status = 403, .length = body.size()}) + body;
}

} // namespace

AdminVisit::AdminVisit(AdminVisitHost& host, base::ConnectionId id, SnapshotPtr snapshot,
                       std::shared_ptr<TlsStream> stream)
    : m_host(host),
      m_id(id),
      m_snapshot(std::move(snapshot)),
      m_stream(std::move(stream)),
      m_timer(*host.context()),
      m_startedAt(host.clock().now()),
      m_begunAt(std::chrono::steady_clock::now())
{
    m_check.policy = &m_snapshot->policyOf(Channel::AdminWeb);
    m_check.clock = &host.clock();
    m_check.checker = host.options().revocation;
    attachPeerCheck(m_stream->ssl(), &m_check);
}

AdminVisit::~AdminVisit()
{
    attachPeerCheck(m_stream->ssl(), nullptr);
    if (!m_isOver)
        m_stream->abort();
}

/// Whatever a task of one visit throws, the others go on, and it does not stay half done.
template <class Task>
void AdminVisit::safely(const Task& task)
{
    bool isDone = false;
    base::guarded("admin-web", [&] {
        task();
        isDone = true;
    });
    if (isDone || m_isOver)
        return;
    m_stream->abort();
    base::guarded("admin-web", [this] { end(); });
    base::guarded("admin-web", [this] {
        if (m_isUp)
            m_host.tell(SessionDown{base::Serial(), m_id, DownReason::Stopped});
    });
}

void AdminVisit::begin()
{
    arm(m_host.options().deadline);
    m_stream->handshake(HandshakeRole::Server, *this);
}

void AdminVisit::arm(std::chrono::milliseconds after)
{
    m_timer.expires_after(after);
    m_timer.async_wait([visit = weak_from_this()](const std::error_code& error) {
        const auto still = visit.lock();
        if (!error && still && !still->m_isOver)
            still->safely([&] { still->deadlinePassed(); });
    });
}

void AdminVisit::deadlinePassed()
{
    if (m_isLookingUp) { // what is not known by now cannot be retrieved (C17)
        m_check.judgedAt = m_host.clock().now();
        return statusJudged(revocation::verifyWithoutLookups(*m_check.policy, m_check.evidence,
                                                             m_check.revocation, m_check.judgedAt));
    }
    if (m_isUp)
        m_host.tell(SessionDown{base::Serial(), m_id, DownReason::Stopped}); // nobody has answered
    else
        refuse(verdictOfTransport(trust::Reason::Timeout, "no request in time"));
    m_stream->abort();
    end();
}

void AdminVisit::policyChanged()
{
    if (m_isOver || m_isUp)
        return;
    safely([this] {
        refuse(verdictOfTransport(trust::Reason::Protocol, "the policy has changed meanwhile"));
        m_stream->abort();
        end();
    });
}

void AdminVisit::handshakeEnded(const HandshakeFacts& facts)
{
    safely([&] { judgeHandshake(facts); });
}

void AdminVisit::judgeHandshake(const HandshakeFacts& facts)
{
    m_handshake = facts;
    m_phases.handshake =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_begunAt);
    if (facts.succeeded && !facts.resumed && m_check.verdict && m_check.verdict->allowed) {
        if (m_check.checker)
            m_pending = revocation::pendingQuestion(*m_check.policy, m_check.evidence, *m_check.verdict,
                                                    m_check.revocation);
        if (m_pending)
            lookUp();
        return;
    }
    m_check.judgedAt = m_host.clock().now();
    if (facts.succeeded) { // a session that nobody judged: OpenSSL was to rule that out (K2)
        m_stream->abort();
        refuse(verdictOfTransport(trust::Reason::Protocol, "the handshake ended without a judgement"));
    } else {
        refuse(verdictOfFailure(facts, m_check, SSL_version(m_stream->ssl())));
    }
    end();
}

void AdminVisit::lookUp()
{
    m_stream->setReading(false);
    if (m_rounds++ == 0)
        arm(revocation::patienceOf(*m_pending)); // of all rounds
    m_isLookingUp = true;
    const auto receive = [visit = weak_from_this(),
                          context = m_host.context()](trust::RevocationFacts facts) {
        asio::post(*context, [visit, facts = std::move(facts)]() mutable {
            if (const auto still = visit.lock())
                still->safely([&] { still->statusFound(std::move(facts)); });
        });
    };
    m_host.options().revocation->lookUp(*std::exchange(m_pending, std::nullopt), receive);
}

/// The best path may be another one for what was found, and then its certificates are looked up in their
/// turn.
void AdminVisit::statusFound(trust::RevocationFacts facts)
{
    if (m_isOver || !m_isLookingUp)
        return;
    revocation::addFacts(m_check.revocation, std::move(facts));
    m_check.judgedAt = m_host.clock().now();
    trust::Verdict verdict =
        trust::verify(*m_check.policy, m_check.evidence, m_check.revocation, m_check.judgedAt);
    m_pending = revocation::pendingQuestion(*m_check.policy, m_check.evidence, verdict, m_check.revocation);
    if (!m_pending)
        return statusJudged(std::move(verdict));
    if (m_rounds < revocation::mostRounds)
        return lookUp();
    m_pending.reset();
    statusJudged(revocation::verifyWithoutLookups(*m_check.policy, m_check.evidence, m_check.revocation,
                                                  m_check.judgedAt));
}

/// Behind the handshake there is no alert any more: a refusal is an answer.
void AdminVisit::statusJudged(trust::Verdict verdict)
{
    m_isLookingUp = false;
    const bool allowed = verdict.allowed;
    m_check.verdict = std::move(verdict);
    if (allowed) {
        arm(m_host.options().deadline);
        return m_stream->setReading(true);
    }
    m_stream->send(refusedResponse(*m_check.verdict));
    m_stream->close();
    refuse(*m_check.verdict);
    end();
}

void AdminVisit::frameArrived(std::string payload)
{
    if (!m_isUp) // one request a connection
        safely([&] { hear(payload); });
}

void AdminVisit::hear(const std::string& payload)
{
    m_head += payload;
    const std::size_t end = m_head.find(endOfHead);
    if (end == std::string::npos && m_head.size() <= largestAdminHead)
        return;
    if (end == std::string::npos || end > largestAdminHead) {
        m_stream->abort();
        refuse(verdictOfTransport(trust::Reason::Protocol, "a request that is too long"));
        return this->end();
    }
    m_head.resize(end);
    m_isUp = true;
    arm(m_host.options().deadline); // for the answer
    m_host.tell(SessionUp{base::Serial(), m_id, describe(*m_check.verdict), {}, m_snapshot->version()});
    m_host.ask(m_id, {m_head, administrator()});
}

void AdminVisit::answer(const std::string& bytes)
{
    if (m_isOver || !m_isUp)
        return;
    safely([&] {
        m_stream->send(bytes);
        m_stream->close();
        m_host.tell(SessionDown{base::Serial(), m_id, DownReason::Answered});
        end();
    });
}

void AdminVisit::closed(const ClosedFacts& facts)
{
    if (!m_isOver)
        safely([&] { noteEnd(facts); });
}

void AdminVisit::noteEnd(const ClosedFacts& facts)
{
    m_handshake.alert = facts.alert;
    if (m_isUp)
        m_host.tell(SessionDown{base::Serial(), m_id, DownReason::ClosedByPeer});
    else if (facts.alert && facts.alert->direction == AlertFact::Direction::Received)
        refuse(verdictOfReceivedAlert(*facts.alert));
    else
        refuse(verdictOfTransport(trust::Reason::Protocol, "the peer left without a request"));
    end();
}

void AdminVisit::refuse(trust::Verdict verdict)
{
    // What the verifier found stands before it.
    if (m_check.verdict && m_check.verdict->allowed)
        verdict = trust::refusedAfter(*m_check.verdict, verdict);
    m_host.tell(SessionRefused{.serial = std::nullopt,
                               .attempt = describe(std::move(verdict)),
                               .alert = m_handshake.alert,
                               .policy = m_snapshot->version(),
                               .judge = judgeOf(m_handshake.alert)});
}

void AdminVisit::end()
{
    m_isOver = true;
    m_timer.cancel();
    m_host.over(m_id);
}

AttemptPtr AdminVisit::describe(trust::Verdict verdict) const
{
    auto attempt = std::make_shared<Attempt>();
    attempt->evidence = m_check.evidence;
    attempt->verdict = std::move(verdict);
    attempt->tlsVersion = m_handshake.tlsVersion;
    attempt->cipher = m_handshake.cipher;
    attempt->peerAddress = m_stream->peerAddress();
    const auto& own = m_snapshot->source().customIdentity;
    if (own && !m_handshake.tlsVersion.empty())
        attempt->ownFingerprint = own->chain.front().sha256();
    attempt->phases = m_phases;
    attempt->phases.verification = std::chrono::duration_cast<std::chrono::microseconds>(m_check.spent);
    attempt->resumed = m_handshake.resumed;
    attempt->startedAt = m_startedAt;
    attempt->judgedAt = m_check.judgedAt;
    return attempt;
}

std::string AdminVisit::administrator() const
{
    const pki::Certificate& leaf = m_check.evidence.chain.front();
    const auto& custom = m_check.policy->custom;
    return trust::usernameIn(leaf, custom ? custom->usernameField : trust::UsernameField::None);
}

} // namespace session::engine
