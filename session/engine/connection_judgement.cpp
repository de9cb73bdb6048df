// A session that is up is judged again (K1): when the policy is another one, when a certificate of its path
// ends, when bad news of revocation have come, and now and then, since news come to who asks.
#include "session/engine/connection.h"

#include "session/revocation/pending.h"
#include "session/revocation/verification.h"

namespace session::engine {

void Connection::judgeAnew(SnapshotPtr by)
{
    if (m_state != ConnectionState::Established)
        return;
    m_judgedBy = std::move(by);
    const trust::Policy& policy = m_judgedBy->policyOf(channel());
    const trust::PeerEvidence& evidence = m_attempt->evidence;
    const revocation::Checker* checker = m_host.options().revocation;
    m_check.judgedAt = m_host.clock().now();
    const trust::Remembering remembering{&m_host.paths(), m_judgedBy->generationOf(channel())};
    if (!checker) {
        m_check.revocation = {};
        return judgedAnew(trust::verify(policy, evidence, {}, m_check.judgedAt, remembering));
    }
    auto known = revocation::verifyByWhatIsKnown(*checker, policy, evidence, m_check.judgedAt, remembering);
    m_check.revocation = std::move(known.facts);
    const bool isAsked = known.pending.has_value();
    if (isAsked)
        m_host.lookUpRevocation(m_id, *std::move(known.pending));
    if (isAsked && m_doom == trust::Reason::Revoked && known.verdict.allowed)
        return planJudgement(known.verdict.path); // what was known has run out: it counts until there is news
    judgedAnew(std::move(known.verdict));
}

bool Connection::restsOn(const std::unordered_set<std::string>& certificates) const
{
    const auto isOne = [&](const pki::Certificate& certificate) {
        return certificates.contains(certificate.sha256());
    };
    return m_attempt &&
           (std::ranges::any_of(m_attempt->evidence.chain, isOne) ||
            std::ranges::any_of(m_attempt->verdict.path, isOne) || std::ranges::any_of(m_otherPath, isOne));
}

/// A status that can't be had ends no session: else a responder that rests would end all of them.
void Connection::judgeByLateFacts(trust::RevocationFacts facts)
{
    if (!m_judgedBy)
        return;
    const auto unanswered = std::erase_if(facts.byFingerprint, [](const auto& entry) {
        return entry.second.status == trust::RevocationStatus::Unavailable;
    });
    if (unanswered > 0 && m_doom == trust::Reason::Revoked)
        return; // no news
    revocation::addFacts(m_check.revocation, std::move(facts));
    m_check.judgedAt = m_host.clock().now();
    judgedAnew(trust::verify(m_judgedBy->policyOf(channel()), m_attempt->evidence, m_check.revocation,
                             m_check.judgedAt, {&m_host.paths(), m_judgedBy->generationOf(channel())}));
}

void Connection::judgedAnew(trust::Verdict verdict)
{
    const std::optional<trust::Reason> doom = verdict.allowed ? std::nullopt : verdict.reason;
    planJudgement(verdict.path);
    const bool endsNow = doom && m_judgedBy->source().doomedSessions == DoomedSessions::Now;
    if (std::exchange(m_doom, doom) == doom && !endsNow)
        return;
    if (!doom && std::exchange(m_waitsForDoom, false))
        m_policyDisconnect.reset();
    if (doom && !endsNow && !m_policyDisconnect) {
        m_policyDisconnect = m_host.runningWait();
        m_waitsForDoom = true;
    }
    auto attempt = std::make_shared<Attempt>(*m_attempt);
    attempt->verdict = std::move(verdict);
    attempt->judgedAt = m_check.judgedAt;
    m_host.emit(channel(), SessionJudgedAnew{.serial = m_serial,
                                             .connection = m_id,
                                             .attempt = std::move(attempt),
                                             .policy = m_judgedBy->version(),
                                             .endsAt = !doom     ? std::nullopt
                                                       : endsNow ? std::optional(m_check.judgedAt)
                                                                 : disconnectAt()});
    if (endsNow)
        take(ConnectionInput::NoLongerAllowed);
}

/// When the first certificate of the path ends, at the latest after the limit.
void Connection::planJudgement(const std::vector<pki::Certificate>& path)
{
    m_otherPath = path == m_attempt->verdict.path ? std::vector<pki::Certificate>() : path;
    const base::TimePoint now = m_host.clock().now();
    base::TimePoint next = now + m_host.options().limits.judgedAnewAfter;
    for (const pki::Certificate& certificate : path) {
        const base::TimePoint after = certificate.notAfter() + std::chrono::milliseconds(1);
        if (after > now)
            next = std::min(next, after);
    }
    m_judgeAt = next;
    m_host.judgeAt(m_id, next);
}

} // namespace session::engine
