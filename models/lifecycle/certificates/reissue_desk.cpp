#include "models/lifecycle/certificates/reissue_desk.h"

#include "models/config/object_stores.h"

#include "models/lifecycle/certificates/certificate_children.h"
#include "models/lifecycle/certificates/certificate_edits.h"

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::JobId;
using base::Result;

Result<JobId> ReissueDesk::start(const ReissueOrder& order)
{
    const config::Configuration& candidate = *m_state.workspace.candidate();
    const auto children = childrenOf(candidate, order.authority);
    if (!children)
        return std::unexpected(children.error());
    if (children->empty())
        return failure(ErrorCode::NotFound,
                       "there is no certificate here that " + order.authority + " has signed");
    Job job{.id = {},
            .type = JobType::Reissue,
            .status = JobStatus::Active,
            .result = JobResult::Pending,
            .description = "re-issue what " + order.authority + " has signed",
            .detail = {},
            .enqueued = m_state.now(),
            .finished = {},
            .devices = {},
            .steps = int(children->size())};
    const auto id = m_state.jobs.add(std::move(job));
    if (!id)
        return id;
    const auto authorities = std::make_shared<const config::ObjectStore>(candidate.panorama);
    auto active = std::make_shared<Active>(Active{.id = *id, .left = {}, .made = {}});
    for (const CertificateChild& child : *children)
        active->left.push_back(
            {.order = {.location = child.location,
                       .name = child.name,
                       .signedBy = order.signedBy.empty() ? order.authority : order.signedBy,
                       .withNewKey = order.withNewKeys && !child.certificate.isCertificateAuthority(),
                       .days = order.days},
             .entry = config::findStore(candidate, child.location)->certificates.at(child.name),
             .authorities = authorities,
             .vault = m_state.parts.vault,
             .now = m_state.now(),
             .serviceBase = m_state.serviceBase()});
    std::ranges::reverse(active->left);
    m_active.push_back(active);
    next(active);
    return id;
}

void ReissueDesk::cancel(JobId job)
{
    const auto found = std::ranges::find(m_active, job, [](const auto& active) { return active->id; });
    if (found != m_active.end())
        (*found)->isCancelled = true;
}

void ReissueDesk::next(const std::shared_ptr<Active>& active)
{
    if (active->left.empty())
        return finish(active, keepRenewed(m_owner, active->made));
    RenewalWork work = std::move(active->left.back());
    active->left.pop_back();
    m_state.pool.run([work = std::move(work)] { return renewed(work); },
                     [this, active](const Result<Renewed>& made) {
                         if (active->isCancelled)
                             return finish(active,
                                           failure(ErrorCode::Cancelled, "cancelled; nothing was changed"));
                         if (!made)
                             return finish(active, std::unexpected(made.error()));
                         active->made.push_back(*made);
                         if (Job* job = m_state.jobs.change(active->id))
                             ++job->stepsDone;
                         m_state.jobs.flush();
                         next(active);
                     });
}

void ReissueDesk::finish(const std::shared_ptr<Active>& active, const Result<>& result)
{
    if (Job* job = m_state.jobs.change(active->id)) {
        job->status = JobStatus::Finished;
        job->result = result ? JobResult::Ok : JobResult::Failed;
        job->finished = m_state.now();
        job->detail = result
                          ? std::to_string(active->made.size()) + " certificates re-issued in the candidate"
                          : result.error().detail;
    }
    std::erase(m_active, active);
    m_state.jobs.flush();
}

} // namespace models::lifecycle
