// All jobs, newest last, bounded, durable: changes are gathered and written in one transaction by flush(),
// before anybody is told. Main thread.
#pragma once

#include "models/lifecycle/job.h"
#include "models/store/store.h"

#include <functional>
#include <set>
#include <vector>

namespace models::lifecycle {

class JobList
{
public:
    using Changed = std::function<void(session::base::JobId)>;

    JobList(store::Store& store, Changed changed) : m_store(store), m_changed(std::move(changed)) {}

    [[nodiscard]] session::base::Result<> load();
    [[nodiscard]] const std::vector<Job>& all() const { return m_jobs; }
    [[nodiscard]] const Job* find(session::base::JobId id) const;

    /// Gives it the next id. It is on the disk when this returns, else an error and nothing is different.
    [[nodiscard]] session::base::Result<session::base::JobId> add(Job job);
    /// To change it; flush() makes the change durable and known. Null when it has given way.
    [[nodiscard]] Job* change(session::base::JobId id);
    [[nodiscard]] Job* changeUnsaved(session::base::JobId id); ///< for this process only
    void flush();

    [[nodiscard]] static store::JobRow toRow(const Job& job);

private:
    store::Store& m_store;
    Changed m_changed;
    std::vector<Job> m_jobs;
    std::set<session::base::JobId> m_dirty;
};

/// Ends the job when every device is finished: OK only when all are.
void settle(Job& job, session::base::TimePoint now);

} // namespace models::lifecycle
