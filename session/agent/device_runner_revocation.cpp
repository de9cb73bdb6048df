// How a device looks up its manager before it says anything to it: as the engine does with devices (T6).
#include "session/agent/device_runner_impl.h"

#include "session/revocation/checker.h"
#include "session/revocation/pending.h"
#include "session/trust/verifier.h"

namespace session::agent {

void DeviceRunner::checkRevocation()
{
    Attempt& attempt = *m_attempt;
    m_stream->setReading(false);
    if (attempt.revocationRounds++ == 0)
        arm(revocation::patienceOf(*attempt.pending), DeviceInput::DeadlinePassed); // of all rounds
    // The answer may come when the shard, and with it this, has gone: then nothing runs in its context.
    const auto receive = [this, number = attempt.number,
                          context = m_shard.sharedContext()](trust::RevocationFacts facts) {
        asio::post(*context, [this, number, facts = std::move(facts)]() mutable {
            if (isChecking(number))
                revocationFound(std::move(facts));
        });
    };
    m_shard.services().options.revocation->lookUp(*std::exchange(attempt.pending, std::nullopt), receive);
}

bool DeviceRunner::isChecking(std::uint64_t attempt) const
{
    return m_state == DeviceState::CheckingRevocation && m_attempt->number == attempt;
}

/// The best path may be another one for what was found, and then its certificates are looked up in their
/// turn.
void DeviceRunner::revocationFound(trust::RevocationFacts facts)
{
    Attempt& attempt = *m_attempt;
    engine::PeerCheck& check = attempt.check;
    revocation::addFacts(check.revocation, std::move(facts));
    check.judgedAt = m_duties.deviceTime();
    trust::Verdict verdict = trust::verify(attempt.policy, check.evidence, check.revocation, check.judgedAt);
    attempt.pending = revocation::pendingQuestion(attempt.policy, check.evidence, verdict, check.revocation);
    if (!attempt.pending)
        return revocationJudged(std::move(verdict));
    if (attempt.revocationRounds < revocation::mostRounds)
        return handle(DeviceInput::RevocationPending);
    endRevocationCheck();
}

/// What is not known by now cannot be retrieved (C17).
void DeviceRunner::endRevocationCheck()
{
    engine::PeerCheck& check = m_attempt->check;
    check.judgedAt = m_duties.deviceTime();
    revocationJudged(revocation::verifyWithoutLookups(m_attempt->policy, check.evidence, check.revocation,
                                                      check.judgedAt));
}

void DeviceRunner::revocationJudged(trust::Verdict verdict)
{
    const bool allowed = verdict.allowed;
    m_attempt->check.verdict = std::move(verdict);
    m_attempt->refusal.reset(); // a deadline that has passed meanwhile is none of the attempt's
    if (allowed)
        return handle(DeviceInput::RevocationChecked);
    refused({*m_attempt->check.verdict, std::nullopt}, DeviceInput::HandshakeFailed);
}

} // namespace session::agent
