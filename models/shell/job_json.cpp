#include "models/shell/job_json.h"

#include "models/shell/reply_json.h"
#include "session/base/clock.h"

#include <QJsonArray>

namespace models::shell {

namespace {

template <class Word>
QString words(Word word)
{
    const std::string_view text = lifecycle::toText(word);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

QJsonObject jobJson(const lifecycle::Job& job)
{
    QJsonArray devices;
    for (const lifecycle::DeviceJob& device : job.devices) {
        devices << QJsonObject{{QStringLiteral("serial"), QString::fromStdString(device.serial.value)},
                               {QStringLiteral("status"), words(device.status)},
                               {QStringLiteral("result"), words(device.result)},
                               {QStringLiteral("detail"), QString::fromStdString(device.detail)}};
    }
    return {{QStringLiteral("id"), double(job.id.value)},
            {QStringLiteral("type"), words(job.type)},
            {QStringLiteral("status"), words(job.status)},
            {QStringLiteral("result"), words(job.result)},
            {QStringLiteral("progress"), job.progress()},
            {QStringLiteral("description"), QString::fromStdString(job.description)},
            {QStringLiteral("detail"), QString::fromStdString(job.detail)},
            {QStringLiteral("enqueued"), timeWord(job.enqueued)},
            {QStringLiteral("finished"), timeOrNull(job.finished)},
            {QStringLiteral("devices"), devices}};
}

QString deviceJobLine(const lifecycle::DeviceJob& device)
{
    return QStringLiteral("  %1 %2 %3 %4\n")
        .arg(QString::fromStdString(device.serial.value), -16)
        .arg(words(device.status), -5)
        .arg(words(device.result), -5)
        .arg(QString::fromStdString(device.detail));
}

QString jobLine(const lifecycle::Job& job)
{
    return QStringLiteral("%1 %2 %3 %4 %5% %6 %7\n")
        .arg(job.id.value, 5)
        .arg(words(job.type), -10)
        .arg(words(job.status), -5)
        .arg(words(job.result), -5)
        .arg(job.progress(), 3)
        .arg(QString::fromStdString(job.description), QString::fromStdString(job.detail));
}

} // namespace models::shell
