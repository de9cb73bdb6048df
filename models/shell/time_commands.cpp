#include "models/lifecycle/work_pool.h"
#include "models/shell/interpreter.h"
#include "models/workflows/prediction/estate_at.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

using session::base::Result;
using session::base::TimePoint;
using workflows::DeviceThen;

namespace {

/// "2027-06-23", or with a time as in RFC 3339.
Result<TimePoint> timeFrom(const std::string& word, TimePoint now)
{
    const bool isDate = word.find('T') == std::string::npos;
    const auto time = session::base::fromRfc3339(isDate ? word + "T00:00:00Z" : word);
    return isDate && time ? workflows::momentOf(std::chrono::floor<std::chrono::days>(*time), now) : time;
}

QString lineOf(const DeviceThen& device)
{
    QString line = QString::fromStdString(device.serial.value) + QLatin1Char(' ') +
                   QString::fromUtf8(workflows::toText(device.state));
    if (device.reason)
        line += QLatin1Char(' ') + QString::fromUtf8(session::trust::rowOf(*device.reason).name) +
                QStringLiteral(" by ") +
                (device.isByDevice ? QStringLiteral("device") : QStringLiteral("manager"));
    return line + QLatin1Char('\n');
}

QJsonObject jsonOf(const DeviceThen& device)
{
    QJsonObject json{{QStringLiteral("serial"), QString::fromStdString(device.serial.value)},
                     {QStringLiteral("hostname"), QString::fromStdString(device.hostname)},
                     {QStringLiteral("state"), QString::fromUtf8(workflows::toText(device.state))}};
    if (device.reason) {
        json.insert(QStringLiteral("reason"), QString::fromUtf8(session::trust::rowOf(*device.reason).name));
        json.insert(QStringLiteral("by"),
                    device.isByDevice ? QStringLiteral("device") : QStringLiteral("manager"));
        json.insert(QStringLiteral("rule"), QString::fromStdString(device.rule));
        json.insert(QStringLiteral("certificate"), QString::fromStdString(device.certificate));
    }
    if (!device.detail.empty())
        json.insert(QStringLiteral("detail"), QString::fromStdString(device.detail));
    return json;
}

void replyEstate(const Result<std::vector<DeviceThen>>& devices, const ReplyTo& done)
{
    if (!devices)
        return done(replyError(devices.error()));
    QString lines;
    QJsonArray rows;
    for (const DeviceThen& device : *devices) {
        lines += lineOf(device);
        rows << jsonOf(device);
    }
    done(replyJson(lines, rows));
}

void showEstateAt(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (rest.size() != 1)
        return done(replyError({session::base::ErrorCode::InvalidArgument, "show estate at DATE"}));
    const auto at = timeFrom(std::string(rest.front()), context.lifecycle.clock().now());
    if (!at)
        return done(replyError(at.error()));
    lifecycle::Lifecycle& lifecycle = context.lifecycle;
    workflows::gatherPrediction(
        lifecycle, {}, lifecycle, [&lifecycle, at = *at, done](workflows::PredictionRequest request) {
            lifecycle.workPool().run(
                [request = std::move(request), at]() mutable {
                    return workflows::estateAt(std::move(request), at);
                },
                [done](const Result<std::vector<DeviceThen>>& devices) { replyEstate(devices, done); });
        });
}

} // namespace

std::span<const Command> timeCommands()
{
    static const Command commands[] = {
        {{"show", "estate", "at"}, "show estate at DATE", showEstateAt},
    };
    return commands;
}

} // namespace models::shell
