#include "models/lifecycle/job_list.h"

#include "session/base/log.h"

#include <algorithm>
#include <array>

namespace models::lifecycle {

using namespace session::base;

namespace {

constexpr std::array allTypes{JobType::Commit, JobType::CommitAll, JobType::Operation, JobType::Reissue};
constexpr std::array allStatuses{JobStatus::Pending, JobStatus::Active, JobStatus::Finished};
constexpr std::array allResults{JobResult::Pending, JobResult::Ok, JobResult::Failed};

template <class Values>
typename Values::value_type fromText(const Values& values, const std::string& text)
{
    const auto found = std::ranges::find_if(values, [&](auto value) { return toText(value) == text; });
    return found == values.end() ? values.back() : *found;
}

store::JobDeviceRow deviceRow(const DeviceJob& device)
{
    return {.serial = device.serial,
            .status = std::string(toText(device.status)),
            .result = std::string(toText(device.result)),
            .detail = device.detail,
            .digest = device.digest};
}

/// Without its devices.
store::JobRow headOf(const Job& job)
{
    return {.id = job.id,
            .type = std::string(toText(job.type)),
            .status = std::string(toText(job.status)),
            .result = std::string(toText(job.result)),
            .description = job.description,
            .detail = job.detail,
            .enqueued = job.enqueued,
            .finished = job.finished,
            .devices = {}};
}

Job fromRow(const store::JobRow& row)
{
    Job job{.id = row.id,
            .type = fromText(allTypes, row.type),
            .status = fromText(allStatuses, row.status),
            .result = fromText(allResults, row.result),
            .description = row.description,
            .detail = row.detail,
            .enqueued = row.enqueued,
            .finished = row.finished,
            .devices = {}};
    for (const store::JobDeviceRow& device : row.devices) {
        job.devices.push_back({.serial = device.serial,
                               .status = fromText(allStatuses, device.status),
                               .result = fromText(allResults, device.result),
                               .detail = device.detail,
                               .digest = device.digest});
        if (job.type == JobType::CommitAll && job.devices.back().result == JobResult::Failed)
            job.devices.back().unprovenSince = row.finished.value_or(row.enqueued);
    }
    return job;
}

} // namespace

JobList::JobList(store::Store& store, Changed changed) : m_store(store), m_changed(std::move(changed))
{
    m_retry.setSingleShot(true);
    QObject::connect(&m_retry, &QTimer::timeout, &m_retry, [this] { flush(); });
}

store::JobRow JobList::toRow(const Job& job)
{
    store::JobRow row = headOf(job);
    for (const DeviceJob& device : job.devices)
        row.devices.push_back(deviceRow(device));
    return row;
}

store::JobRow JobList::changedRow(const Job& job) const
{
    const auto stored = m_stored.find(job.id);
    if (stored == m_stored.end())
        return toRow(job);
    store::JobRow row = headOf(job);
    for (std::size_t i = 0; i < job.devices.size(); ++i)
        if (job.devices[i] != stored->second[i])
            row.devices.push_back(deviceRow(job.devices[i]));
    return row;
}

Result<> JobList::load()
{
    const auto rows = m_store.jobs();
    if (!rows)
        return std::unexpected(rows.error());
    m_jobs.clear();
    for (const store::JobRow& row : *rows)
        m_jobs.push_back(fromRow(row));
    return {};
}

const Job* JobList::find(JobId id) const
{
    const auto found = std::ranges::lower_bound(m_jobs, id, {}, &Job::id);
    return found == m_jobs.end() || found->id != id ? nullptr : &*found;
}

Result<JobId> JobList::add(Job job)
{
    job.id = JobId{m_jobs.empty() ? 1 : m_jobs.back().id.value + 1};
    if (const auto stored = m_store.saveJobs({toRow(job)}); !stored)
        return std::unexpected(stored.error());
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() > store::Store::jobsKept) {
        m_stored.erase(m_jobs.front().id);
        m_jobs.erase(m_jobs.begin());
    }
    m_changed(m_jobs.back().id);
    return m_jobs.back().id;
}

Job* JobList::change(JobId id)
{
    m_dirty.insert(id);
    return changeUnsaved(id);
}

Job* JobList::changeUnsaved(JobId id)
{
    return const_cast<Job*>(std::as_const(*this).find(id));
}

void JobList::flush()
{
    std::vector<store::JobRow> rows;
    for (const JobId id : m_dirty)
        if (const Job* job = find(id))
            rows.push_back(changedRow(*job));
    if (const auto stored = rows.empty() ? Result<>() : m_store.saveJobs(rows); !stored) {
        if (m_problem.empty()) // once, not at each try
            log(LogLevel::Error, "the state of a job could not be stored: " + stored.error().detail);
        m_problem = stored.error().detail;
        return m_retry.start(retryInterval);
    }
    m_problem.clear();
    m_retry.stop();
    m_dirty.clear(); // before anybody is told: they may change jobs again
    for (const store::JobRow& row : rows) {
        const Job* job = find(row.id);
        if (job && job->status != JobStatus::Finished)
            m_stored[row.id] = job->devices;
        else
            m_stored.erase(row.id);
    }
    for (const store::JobRow& row : rows)
        m_changed(row.id);
}

void settle(Job& job, TimePoint now)
{
    if (job.status == JobStatus::Finished || std::ranges::any_of(job.devices, [](const DeviceJob& device) {
            return device.status != JobStatus::Finished;
        }))
        return;
    const auto failed = std::ranges::count(job.devices, JobResult::Failed, &DeviceJob::result);
    job.status = JobStatus::Finished;
    job.result = failed == 0 ? JobResult::Ok : JobResult::Failed;
    job.finished = now;
    if (failed != 0 && job.detail.empty())
        job.detail = std::to_string(failed) + " of " + std::to_string(job.devices.size()) + " devices failed";
}

} // namespace models::lifecycle
