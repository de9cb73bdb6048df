// What the desks of the lifecycle share: the parts it was built from, the configuration, the jobs, the
// compiled snapshot. Private to this room; main thread.
#pragma once

#include "models/lifecycle/commit/locks.h"
#include "models/lifecycle/job_list.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/pair/pair.h"
#include "models/lifecycle/service_urls.h"
#include "models/lifecycle/work_pool.h"
#include "models/lifecycle/workspace.h"

#include <chrono>

namespace models::lifecycle {

struct LifecycleState
{
    LifecycleState(LifecycleParts given, JobList::Changed jobChanged)
        : parts(std::move(given)),
          workspace(parts.store),
          jobs(parts.store, std::move(jobChanged)),
          locks(parts.store)
    {
    }

    LifecycleParts parts;
    Workspace workspace;
    JobList jobs;
    LockKeeper locks;
    session::engine::SnapshotPtr snapshot;                      ///< compiled running
    PreparedChannelsPtr channels;                               ///< of running, null when no commit made them
    std::optional<session::base::TimePoint> disconnectDeadline; ///< of the last wait, passed or not
    WorkPool pool;                                              ///< last: its tasks end before the rest goes

    /// Facts beside the jobs: what a failed write was about stays until a later one works.
    void noteWritten(const session::base::Result<>& written);
    std::string writeProblem;   ///< "" while all is kept
    std::string serviceAddress; ///< of the CRL and OCSP service, "" while it is off

    store::PairStamp pairStamp;
    bool isStandby = false;   ///< the other manager of the pair serves
    PairDesk* pair = nullptr; ///< null: nobody looks after a pair here
    /// What only the manager that serves may do.
    [[nodiscard]] session::base::Result<> checkServing() const
    {
        return isStandby ? session::base::failure(session::base::ErrorCode::Denied,
                                                  "this manager is passive: its HA peer serves")
                         : session::base::Result<>{};
    }

    [[nodiscard]] session::base::Result<> checkEdit() const
    {
        return locks.checkEdit(ownerName(pool.client()));
    }
    [[nodiscard]] session::base::TimePoint now() const { return parts.clock.now(); }
    [[nodiscard]] std::string serviceBase() const
    {
        return lifecycle::serviceBase(workspace.running()->manager, serviceAddress);
    }
    [[nodiscard]] std::chrono::minutes disconnectWait() const
    {
        return snapshot ? snapshot->source().disconnectWait : std::chrono::minutes(0);
    }
};

} // namespace models::lifecycle
