#include "models/lifecycle/certificates/evaluation.h"

#include "models/config/compile/certificate_policy.h"
#include "models/config/compile/identity_chain.h"
#include "models/lifecycle/certificates/certificate_edits.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "session/revocation/verification.h"

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using engine::Attempt;

namespace {

Result<trust::Policy> policyOf(const config::ObjectStore& store, const EvaluationOrder& order)
{
    if (order.chain.empty())
        return failure(ErrorCode::InvalidArgument, "there is no certificate to judge");
    if (!store.certificateProfiles.contains(order.profile))
        return failure(ErrorCode::NotFound, "there is no certificate profile " + order.profile);
    auto profile = config::resolveProfile(store, order.profile);
    if (!profile)
        return std::unexpected(profile.error());
    trust::Policy policy;
    policy.peer = order.peer;
    policy.custom = std::move(*profile);
    return policy;
}

} // namespace

void evaluate(Lifecycle& lifecycle, EvaluationOrder order, std::function<void(const Result<Attempt>&)> done)
{
    const auto store = storeAt(lifecycle.candidate(), order.store);
    auto policy = store ? policyOf(**store, order) : std::unexpected(store.error());
    if (!policy)
        return done(std::unexpected(policy.error()));
    Attempt attempt;
    attempt.judgedAt = lifecycle.clock().now();
    attempt.evidence.chain = std::move(order.chain);
    // From the pool's thread or the network's, which both have stopped before the lifecycle goes.
    auto receive = [owner = &lifecycle, attempt, done = std::move(done)](trust::Verdict verdict) mutable {
        attempt.verdict = std::move(verdict);
        QMetaObject::invokeMethod(
            owner, [attempt = std::move(attempt), done = std::move(done)] { done(attempt); },
            Qt::QueuedConnection);
    };
    lifecycle.workPool().run([checker = lifecycle.revocation(), policy = std::move(*policy),
                              evidence = attempt.evidence, at = attempt.judgedAt,
                              receive = std::move(receive)]() mutable {
        if (checker)
            revocation::verify(*checker, {.policy = policy, .evidence = evidence, .at = at}, receive);
        else
            receive(trust::verify(policy, evidence, {}, at));
    });
}

Result<std::vector<pki::Certificate>> chainOf(const Lifecycle& lifecycle, const config::StoreName& location,
                                              const std::string& name)
{
    const auto store = storeAt(lifecycle.candidate(), location);
    return store ? config::presentedChain(**store, name) : std::unexpected(store.error());
}

} // namespace models::lifecycle
