// verdictOn: the lookups behind `handfast verify`.
#include "app/manager/verify_question.h"
#include "session/base/clock.h"
#include "session/http/client.h"
#include "session/revocation/checker.h"
#include "session/revocation/pending.h"

#include <future>
#include <optional>
#include <utility>

namespace app::manager {
namespace {

using namespace session;

/// A checker on a clock that stands at the time of the question.
class Lookups
{
public:
    explicit Lookups(base::TimePoint at) : m_clock(at) {}
    ~Lookups() { m_network.stop(); }
    Lookups(const Lookups&) = delete;
    Lookups& operator=(const Lookups&) = delete;

    [[nodiscard]] trust::RevocationFacts find(revocation::PathQuestion question)
    {
        std::promise<trust::RevocationFacts> promise;
        auto found = promise.get_future();
        m_checker.lookUp(std::move(question),
                         [&promise](trust::RevocationFacts facts) { promise.set_value(std::move(facts)); });
        return found.get();
    }

private:
    base::ManualClock m_clock;
    http::Client m_network;
    revocation::Checker m_checker{m_network, m_clock};
};

} // namespace

trust::Verdict verdictOn(const VerifyQuestion& question)
{
    trust::RevocationFacts facts;
    std::optional<Lookups> lookups;
    for (;;) {
        trust::Verdict verdict = trust::verify(question.policy, question.evidence, facts, question.at);
        auto pending = revocation::pendingQuestion(question.policy, question.evidence, verdict, facts);
        if (!pending)
            return verdict;
        // Ends: each round leaves fewer of the certificates that were given without a fact.
        pending->crlsAtHand = question.crlsAtHand;
        pending->fetchesCrls = question.fetchesCrls;
        if (!lookups)
            lookups.emplace(question.at);
        revocation::addFacts(facts, lookups->find(*std::move(pending)));
    }
}

} // namespace app::manager
