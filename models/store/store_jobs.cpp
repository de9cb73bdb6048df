// Store: jobs.
#include "models/store/store.h"

#include "models/store/columns.h"
#include "models/store/database.h"

#include <map>

namespace models::store {

using session::base::JobId;
using session::base::Result;
using session::base::Serial;

namespace {

Result<> saveDevices(Database& database, const JobRow& job)
{
    for (const JobDeviceRow& device : job.devices) {
        Result<> done = database.run(
            QStringLiteral("INSERT INTO job_devices (job, serial, status, result, detail, digest)"
                           " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (job, serial) DO UPDATE SET"
                           " status = excluded.status, result = excluded.result, detail = excluded.detail,"
                           " digest = excluded.digest"),
            {column(job.id.value), column(device.serial.value), column(device.status), column(device.result),
             column(device.detail), column(device.digest)});
        if (!done)
            return done;
    }
    return {};
}

Result<> saveJob(Database& database, const JobRow& job)
{
    Result<> done = database.run(
        QStringLiteral(
            "INSERT INTO jobs (id, type, status, result, description, detail, enqueued, finished)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET status = excluded.status,"
            " result = excluded.result, detail = excluded.detail, finished = excluded.finished"),
        {column(job.id.value), column(job.type), column(job.status), column(job.result),
         column(job.description), column(job.detail), column(job.enqueued), column(job.finished)});
    return done ? saveDevices(database, job) : done;
}

JobRow jobOf(const QVariantList& row)
{
    return {.id = JobId{row.value(0).toULongLong()},
            .type = textOf(row.value(1)),
            .status = textOf(row.value(2)),
            .result = textOf(row.value(3)),
            .description = textOf(row.value(4)),
            .detail = textOf(row.value(5)),
            .enqueued = timeOf(row.value(6)),
            .finished = optionalTimeOf(row.value(7)),
            .devices = {}};
}

} // namespace

Result<> Store::saveJobs(const std::vector<JobRow>& jobs)
{
    return m_database->transaction([&]() -> Result<> {
        for (const JobRow& job : jobs)
            if (Result<> done = saveJob(*m_database, job); !done)
                return done;
        return m_database->run(QStringLiteral("DELETE FROM jobs WHERE id <= (SELECT MAX(id) FROM jobs) - ?"),
                               {column(std::uint64_t(jobsKept))});
    });
}

Result<std::vector<JobRow>> Store::jobs() const
{
    const auto rows = m_database->rows(QStringLiteral(
        "SELECT id, type, status, result, description, detail, enqueued, finished FROM jobs ORDER BY id"));
    if (!rows)
        return std::unexpected(rows.error());
    const auto deviceRows = m_database->rows(QStringLiteral(
        "SELECT job, serial, status, result, detail, digest FROM job_devices ORDER BY job, serial"));
    if (!deviceRows)
        return std::unexpected(deviceRows.error());

    std::map<JobId, std::vector<JobDeviceRow>> devices;
    for (const QVariantList& row : *deviceRows)
        devices[JobId{row.value(0).toULongLong()}].push_back({.serial = Serial(textOf(row.value(1))),
                                                              .status = textOf(row.value(2)),
                                                              .result = textOf(row.value(3)),
                                                              .detail = textOf(row.value(4)),
                                                              .digest = textOf(row.value(5))});
    std::vector<JobRow> result;
    for (const QVariantList& row : *rows) {
        result.push_back(jobOf(row));
        result.back().devices = std::move(devices[result.back().id]);
    }
    return result;
}

} // namespace models::store
