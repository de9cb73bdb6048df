#include "models/shell/job_json.h"

#include "session/base/clock.h"

#include <QJsonArray>

namespace models::shell {

using lifecycle::JobResult;
using lifecycle::JobStatus;
using lifecycle::JobType;

QString statusText(JobStatus status)
{
    switch (status) {
    case JobStatus::Pending:
        return QStringLiteral("PEND");
    case JobStatus::Active:
        return QStringLiteral("ACT");
    case JobStatus::Finished:
        return QStringLiteral("FIN");
    }
    return {};
}

QString resultText(JobResult result)
{
    switch (result) {
    case JobResult::Pending:
        return QStringLiteral("PEND");
    case JobResult::Ok:
        return QStringLiteral("OK");
    case JobResult::Failed:
        return QStringLiteral("FAIL");
    }
    return {};
}

QString typeText(JobType type)
{
    switch (type) {
    case JobType::Commit:
        return QStringLiteral("Commit");
    case JobType::CommitAll:
        return QStringLiteral("CommitAll");
    case JobType::Operation:
        return QStringLiteral("Operation");
    }
    return {};
}

QJsonObject jobJson(const lifecycle::Job& job)
{
    QJsonArray devices;
    for (const lifecycle::DeviceJob& device : job.devices) {
        devices << QJsonObject{{QStringLiteral("serial"), QString::fromStdString(device.serial.value)},
                               {QStringLiteral("status"), statusText(device.status)},
                               {QStringLiteral("result"), resultText(device.result)},
                               {QStringLiteral("detail"), QString::fromStdString(device.detail)}};
    }
    return {{QStringLiteral("id"), double(job.id.value)},
            {QStringLiteral("type"), typeText(job.type)},
            {QStringLiteral("status"), statusText(job.status)},
            {QStringLiteral("result"), resultText(job.result)},
            {QStringLiteral("progress"), job.progress()},
            {QStringLiteral("description"), QString::fromStdString(job.description)},
            {QStringLiteral("detail"), QString::fromStdString(job.detail)},
            {QStringLiteral("enqueued"), QString::fromStdString(session::base::toRfc3339(job.enqueued))},
            {QStringLiteral("finished"),
             job.finished ? QJsonValue(QString::fromStdString(session::base::toRfc3339(*job.finished)))
                          : QJsonValue()},
            {QStringLiteral("devices"), devices}};
}

QString jobLine(const lifecycle::Job& job)
{
    return QStringLiteral("%1 %2 %3 %4 %5% %6 %7\n")
        .arg(job.id.value, 5)
        .arg(typeText(job.type), -10)
        .arg(statusText(job.status), -5)
        .arg(resultText(job.result), -5)
        .arg(job.progress(), 3)
        .arg(QString::fromStdString(job.description), QString::fromStdString(job.detail));
}

} // namespace models::shell
