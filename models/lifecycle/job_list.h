// All jobs, newest last, bounded, durable: changes are gathered and written in one transaction by flush(),
// before anybody is told. What could not be written stays untold and is tried again, by the next flush() and
// by a timer; problem() says why. Main thread.
#pragma once

#include "models/lifecycle/job.h"
#include "models/store/store.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace models::lifecycle {

class JobList
{
public:
    using Changed = std::function<void(session::base::JobId)>;

    static constexpr std::chrono::seconds retryInterval{2};

    JobList(store::Store& store, Changed changed);

    [[nodiscard]] session::base::Result<> load();
    [[nodiscard]] const std::vector<Job>& all() const { return m_jobs; }
    [[nodiscard]] const Job* find(session::base::JobId id) const;

    /// Gives it the next id. It is on the disk when this returns, else an error and nothing is different.
    [[nodiscard]] session::base::Result<session::base::JobId> add(Job job);
    /// To change it; flush() makes the change durable and known. Null when it has given way.
    [[nodiscard]] Job* change(session::base::JobId id);
    [[nodiscard]] Job* changeUnsaved(session::base::JobId id); ///< for this process only
    void flush();
    /// Why changes of jobs are not on the disk yet, "" when all are.
    [[nodiscard]] const std::string& problem() const { return m_problem; }

    [[nodiscard]] static store::JobRow toRow(const Job& job);

private:
    [[nodiscard]] store::JobRow changedRow(const Job& job) const;

    store::Store& m_store;
    Changed m_changed;
    std::vector<Job> m_jobs;
    std::set<session::base::JobId> m_dirty;
    /// What the disk has of the devices of jobs that go on: of thousands only the changed ones are written.
    std::map<session::base::JobId, std::vector<DeviceJob>> m_stored;
    std::string m_problem;
    QTimer m_retry;
};

/// Ends the job when every device is finished: OK only when all are.
void settle(Job& job, session::base::TimePoint now);

} // namespace models::lifecycle
