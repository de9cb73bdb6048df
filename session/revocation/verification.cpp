#include "session/revocation/verification.h"

#include "session/revocation/pending.h"

namespace session::revocation {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// Keeps itself alive from one answer to the next.
class Rounds : public std::enable_shared_from_this<Rounds>
{
public:
    using Receive = std::function<void(trust::Verdict, trust::RevocationFacts)>;
    Rounds(Checker& checker, Verification question, Receive receive)
        : m_checker(checker),
          m_question(std::move(question)),
          m_receive(std::move(receive)),
          m_started(SteadyClock::now())
    {
    }

    void next()
    {
        trust::Verdict verdict =
            trust::verify(m_question.policy, m_question.evidence, m_facts, m_question.at);
        auto pending = pendingQuestion(m_question.policy, m_question.evidence, verdict, m_facts);
        if (!pending)
            return m_receive(std::move(verdict), std::move(m_facts));
        if (m_round++ == mostRounds ||
            SteadyClock::now() - m_started > deadlinesOf(pending->profile.revocation).total)
            return end();
        pending->crlsAtHand = m_question.crlsAtHand;
        pending->fetchesCrls = m_question.fetchesCrls;
        m_checker.lookUp(*std::move(pending), [self = shared_from_this()](trust::RevocationFacts found) {
            addFacts(self->m_facts, std::move(found));
            self->next();
        });
    }

private:
    void end()
    {
        trust::Verdict verdict =
            verifyWithoutLookups(m_question.policy, m_question.evidence, m_facts, m_question.at);
        m_receive(std::move(verdict), std::move(m_facts));
    }

    Checker& m_checker;
    Verification m_question;
    Receive m_receive;
    SteadyClock::time_point m_started;
    trust::RevocationFacts m_facts;
    int m_round = 0;
};

} // namespace

void verify(Checker& checker, Verification question, std::function<void(trust::Verdict)> receive)
{
    std::make_shared<Rounds>(
        checker, std::move(question),
        [receive = std::move(receive)](trust::Verdict verdict, const trust::RevocationFacts&) {
            receive(std::move(verdict));
        })
        ->next();
}

void findOut(Checker& checker, Verification question, std::function<void(trust::RevocationFacts)> receive)
{
    std::make_shared<Rounds>(
        checker, std::move(question),
        [receive = std::move(receive)](const trust::Verdict&, trust::RevocationFacts facts) {
            receive(std::move(facts));
        })
        ->next();
}

KnownJudgement verifyByWhatIsKnown(const Checker& checker, const trust::Policy& policy,
                                   const trust::PeerEvidence& evidence, base::TimePoint at,
                                   const trust::Remembering& remembering)
{
    KnownJudgement known;
    for (int round = 0;; ++round) {
        known.verdict = trust::verify(policy, evidence, known.facts, at, remembering);
        known.pending = pendingQuestion(policy, evidence, known.verdict, known.facts);
        if (!known.pending || round == mostRounds)
            return known;
        const std::size_t before = known.facts.byFingerprint.size();
        addFacts(known.facts, checker.known(*known.pending, at));
        if (known.facts.byFingerprint.size() == before)
            return known;
    }
}

trust::RevocationFacts knownFacts(const Checker& checker, const trust::Policy& policy,
                                  const trust::PeerEvidence& evidence, base::TimePoint at)
{
    return verifyByWhatIsKnown(checker, policy, evidence, at).facts;
}

} // namespace session::revocation
