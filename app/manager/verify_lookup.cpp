// verdictOn: the lookups behind `handfast verify`.
#include "app/manager/verify_question.h"
#include "session/base/clock.h"
#include "session/http/client.h"
#include "session/revocation/verification.h"

#include <future>

namespace app::manager {

using namespace session;

trust::Verdict verdictOn(const VerifyQuestion& question)
{
    const base::ManualClock clock(question.at); // stands at the time of the question
    http::Client network;
    revocation::Checker checker(network, clock);
    std::promise<trust::Verdict> promise;
    auto verdict = promise.get_future();
    revocation::verify(checker,
                       {.policy = question.policy,
                        .evidence = question.evidence,
                        .crlsAtHand = question.crlsAtHand,
                        .fetchesCrls = question.fetchesCrls,
                        .at = question.at},
                       [&promise](trust::Verdict judged) { promise.set_value(std::move(judged)); });
    trust::Verdict result = verdict.get();
    network.stop(); // before the checker goes
    return result;
}

} // namespace app::manager
