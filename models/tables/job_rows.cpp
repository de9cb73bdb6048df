#include "models/tables/job_rows.h"

#include "models/tables/words.h"
#include "models/text/description_wording.h"
#include "models/text/detail_wording.h"
#include "models/text/times.h"

#include <ranges>

namespace models::tables {

using lifecycle::DeviceJob;
using lifecycle::Job;
using lifecycle::JobResult;
using lifecycle::JobStatus;
using lifecycle::JobType;

namespace {

DeviceStatus glyph(JobStatus status, JobResult result)
{
    if (status == JobStatus::Pending)
        return DeviceStatus::Offline;
    if (status == JobStatus::Active)
        return DeviceStatus::Handshaking;
    return result == JobResult::Ok ? DeviceStatus::Custom : DeviceStatus::Failed;
}

RowCell timeCell(const std::optional<session::base::TimePoint>& time)
{
    if (!time)
        return {.sort = qlonglong(0)};
    return {.text = text::localTimeToSecond(*time),
            .sort = qlonglong(time->time_since_epoch().count()),
            .toolTip = text::bothTimes(*time)};
}

} // namespace

DeviceStatus glyphOf(const Job& job)
{
    return glyph(job.status, job.result);
}

DeviceStatus glyphOf(const DeviceJob& device)
{
    return glyph(device.status, device.result);
}

QString resultText(JobStatus status, JobResult result)
{
    if (status == JobStatus::Pending)
        return Words::tr("Waiting");
    if (status == JobStatus::Active)
        return Words::tr("Running");
    return result == JobResult::Ok ? Words::tr("OK") : Words::tr("Failed");
}

QString statusText(JobStatus status)
{
    return status == JobStatus::Finished ? Words::tr("Finished") : resultText(status, JobResult::Ok);
}

QString typeText(JobType type)
{
    switch (type) {
    case JobType::Commit:
        return Words::tr("Commit");
    case JobType::CommitAll:
        return Words::tr("Push");
    case JobType::Operation:
        return Words::tr("Operation");
    case JobType::Reissue:
        return Words::tr("Re-issue");
    }
    return {};
}

QString descriptionOf(const Job& job)
{
    return job.type == JobType::Commit ? text::commitJobText(job.description)
                                       : text::descriptionText(job.description);
}

QStringList jobTitles()
{
    return {Words::tr("Result"),   Words::tr("Job"),         Words::tr("Type"),  Words::tr("Status"),
            Words::tr("Progress"), Words::tr("Description"), Words::tr("Start"), Words::tr("End")};
}

std::vector<Row> jobRows(const std::vector<Job>& jobs)
{
    std::vector<Row> rows;
    for (const Job& job : jobs | std::views::reverse) {
        const QString id = QString::number(job.id.value);
        rows.push_back(
            {id,
             {{.text = resultText(job.status, job.result),
               .sort = int(job.result),
               .status = QVariant::fromValue(glyphOf(job)),
               .cause = text::detailText(job.detail)},
              {.text = id, .sort = qulonglong(job.id.value)},
              {.text = typeText(job.type), .toolTip = QString::fromUtf8(lifecycle::toText(job.type))},
              {.text = statusText(job.status), .toolTip = QString::fromUtf8(lifecycle::toText(job.status))},
              {.text = QStringLiteral("%1 %").arg(job.progress()), .sort = job.progress()},
              {.text = descriptionOf(job), .toolTip = QString::fromUtf8(job.description)},
              timeCell(job.enqueued),
              timeCell(job.finished)}});
    }
    return rows;
}

} // namespace models::tables
