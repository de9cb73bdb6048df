#include "models/config/whole_file.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/exchange/bundle_export.h"
#include "models/panos/bundle.h"
#include "models/shell/channel_lines.h"
#include "models/shell/device_json.h"
#include "models/shell/interpreter.h"
#include "models/shell/job_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace models::shell {

using session::base::ErrorCode;
using session::base::Result;
using session::base::Serial;

namespace {

std::vector<const lifecycle::DeviceRecord*> sortedRecords(const lifecycle::Lifecycle& lifecycle,
                                                          bool connectedOnly)
{
    std::vector<const lifecycle::DeviceRecord*> records;
    for (const auto& [serial, record] : lifecycle.devices().records()) {
        if (!connectedOnly || record.session)
            records.push_back(&record);
    }
    std::ranges::sort(records, {}, &lifecycle::DeviceRecord::serial);
    return records;
}

void showRecords(ShellContext& context, bool connectedOnly, const ReplyTo& done)
{
    const auto now = context.lifecycle.clock().now();
    QString lines = QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                        .arg(QStringLiteral("Serial"), -16)
                        .arg(QStringLiteral("Hostname"), -20)
                        .arg(QStringLiteral("Connected"), -10)
                        .arg(QStringLiteral("Authentication"), -15)
                        .arg(QStringLiteral("Certificate"), -30)
                        .arg(QStringLiteral("Last reason"));
    QJsonArray rows;
    for (const auto* record : sortedRecords(context.lifecycle, connectedOnly)) {
        const QJsonObject row = deviceJson(*record, now);
        lines += QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                     .arg(row[QLatin1String("serial")].toString(), -16)
                     .arg(row[QLatin1String("hostname")].toString(), -20)
                     .arg(record->session ? QStringLiteral("yes") : QStringLiteral("no"), -10)
                     .arg(row[QLatin1String("authentication")].toString(QStringLiteral("-")), -15)
                     .arg(row[QLatin1String("certificate_status")].toString(), -30)
                     .arg(row[QLatin1String("last_reason")].toString());
        if (const QJsonObject doomed = row[QLatin1String("doomed")].toObject(); !doomed.isEmpty())
            lines +=
                QStringLiteral("  would be refused now: %1, ends %2\n")
                    .arg(doomed[QLatin1String("reason")].toString(),
                         doomed[QLatin1String("ends_at")].toString(QStringLiteral("with the next wait")));
        if (const QJsonObject ahead = row[QLatin1String("fails_ahead")].toObject(); !ahead.isEmpty())
            lines +=
                QStringLiteral("  would be refused later (%1): %2%3\n")
                    .arg(ahead[QLatin1String("ground")].toString(), ahead[QLatin1String("reason")].toString(),
                         record->ahead->from
                             ? QStringLiteral(", from ") + ahead[QLatin1String("from")].toString()
                             : QString());
        lines += channelLines(*record);
        rows << row;
    }
    done(replyJson(lines, rows));
}

void showAll(ShellContext& context, Words, const ReplyTo& done)
{
    showRecords(context, false, done);
}

void showConnected(ShellContext& context, Words, const ReplyTo& done)
{
    showRecords(context, true, done);
}

template <class IsShown>
void showJobsThat(ShellContext& context, IsShown isShown, const ReplyTo& done)
{
    QString lines;
    QJsonArray rows;
    for (const lifecycle::Job& job : context.lifecycle.jobs()) {
        if (!isShown(job))
            continue;
        lines += jobLine(job);
        rows << jobJson(job);
    }
    done(replyJson(lines, rows));
}

void showJobs(ShellContext& context, Words, const ReplyTo& done)
{
    showJobsThat(context, [](const lifecycle::Job&) { return true; }, done);
}

void showPendingJobs(ShellContext& context, Words, const ReplyTo& done)
{
    showJobsThat(
        context, [](const lifecycle::Job& job) { return job.status != lifecycle::JobStatus::Finished; },
        done);
}

void showProcessedJobs(ShellContext& context, Words, const ReplyTo& done)
{
    showJobsThat(
        context, [](const lifecycle::Job& job) { return job.status == lifecycle::JobStatus::Finished; },
        done);
}

const lifecycle::Job* jobNamed(const ShellContext& context, Words rest)
{
    const auto number = rest.size() == 1 ? wholeNumber<std::uint64_t>(rest.front()) : std::nullopt;
    return number ? context.lifecycle.findJob({*number}) : nullptr;
}

void cancelJob(ShellContext& context, Words rest, const ReplyTo& done)
{
    const lifecycle::Job* job = jobNamed(context, rest);
    if (!job)
        return done(replyError({ErrorCode::NotFound, "no such job"}));
    if (job->status == lifecycle::JobStatus::Finished)
        return done(replyError({ErrorCode::Conflict, "this job is over"}));
    context.lifecycle.cancel(job->id);
    done(replyText({}));
}

void showJob(ShellContext& context, Words rest, const ReplyTo& done)
{
    const lifecycle::Job* job = jobNamed(context, rest);
    if (!job)
        return done(replyError({ErrorCode::NotFound, "no such job"}));
    QString lines = jobLine(*job);
    for (const lifecycle::DeviceJob& device : job->devices)
        lines += deviceJobLine(device);
    done(replyJson(lines, jobJson(*job)));
}

/// `place`: which of them is named.
void pushTo(ShellContext& context, std::string lifecycle::PushRequest::* place, Words rest,
            const ReplyTo& done)
{
    if (rest.empty())
        return done(replyError({ErrorCode::ParseFailed, "a name is missing"}));
    const auto arguments = Arguments::pairs(rest.subspan(1), {"device"});
    if (!arguments)
        return done(replyError(arguments.error()));
    lifecycle::PushRequest request;
    request.*place = rest.front();
    for (const std::string& serial : arguments->values("device"))
        request.serials.emplace_back(serial);
    const auto job = context.lifecycle.push(request);
    if (!job)
        return done(replyError(job.error()));
    done(replyJson(QStringLiteral("Push job enqueued with jobid %1\n").arg(job->value),
                   QJsonObject{{QStringLiteral("job"), double(job->value)}}));
}

void pushStack(ShellContext& context, Words rest, const ReplyTo& done)
{
    pushTo(context, &lifecycle::PushRequest::templateStack, rest, done);
}

void pushGroup(ShellContext& context, Words rest, const ReplyTo& done)
{
    pushTo(context, &lifecycle::PushRequest::deviceGroup, rest, done);
}

void pushCollectors(ShellContext& context, Words rest, const ReplyTo& done)
{
    pushTo(context, &lifecycle::PushRequest::logCollectorGroup, rest, done);
}

void operate(ShellContext& context, lifecycle::OperationRequest request, const ReplyTo& done)
{
    if (request.serials.empty())
        return done(replyError({ErrorCode::ParseFailed, "'device' is missing"}));
    const auto job = context.lifecycle.operate(request);
    if (!job)
        return done(replyError(job.error()));
    done(replyJson(QStringLiteral("Job enqueued with jobid %1\n").arg(job->value),
                   QJsonObject{{QStringLiteral("job"), double(job->value)}}));
}

void installSoftware(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"version", "device"});
    const auto complete = arguments ? arguments->require({"version", "device"}) : session::base::Result<>();
    if (!arguments || !complete)
        return done(replyError(arguments ? complete.error() : arguments.error()));
    lifecycle::OperationRequest request;
    request.verb = "software-install";
    request.arguments["version"] = *arguments->value("version");
    for (const std::string& serial : arguments->values("device"))
        request.serials.emplace_back(serial);
    operate(context, std::move(request), done);
}

void setClock(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"device"});
    if (!arguments)
        return done(replyError(arguments.error()));
    lifecycle::OperationRequest request;
    request.verb = "set-clock";
    for (const std::string& serial : arguments->values("device"))
        request.serials.emplace_back(serial);
    operate(context, std::move(request), done);
}

lifecycle::BundlesDone replyWritten(const ReplyTo& done)
{
    return [done](const auto& bundles) { done(bundles ? replyText({}) : replyError(bundles.error())); };
}

void exportBundle(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"device", "file"});
    const auto complete = arguments ? arguments->require({"device", "file"}) : session::base::Result<>();
    if (!arguments || !complete)
        return done(replyError(arguments ? complete.error() : arguments.error()));
    lifecycle::BundleRequest request;
    request.serials.emplace_back(*arguments->value("device"));
    lifecycle::exportBundles(context.lifecycle, request,
                             lifecycle::intoBundleFile(context.resolved(*arguments->value("file"))),
                             replyWritten(done));
}

void exportFleet(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"file", "device-group", "with-settings"});
    const auto complete = arguments ? arguments->require({"file"}) : session::base::Result<>();
    if (!arguments || !complete)
        return done(replyError(arguments ? complete.error() : arguments.error()));
    lifecycle::BundleRequest request;
    request.deviceGroup = arguments->value("device-group");
    if (const auto name = arguments->value("with-settings")) {
        QFile serials(context.resolved(*name));
        if (!serials.open(QIODevice::ReadOnly))
            return done(
                replyError({ErrorCode::NotFound, *name + ": " + serials.errorString().toStdString()}));
        for (const QByteArray& line : serials.readAll().split('\n'))
            if (!line.trimmed().isEmpty())
                request.withSettings.insert(Serial(line.trimmed().toStdString()));
    }
    const QString path = context.resolved(*arguments->value("file"));
    const QByteArray factory = QByteArray::fromStdString(context.lifecycle.factory().authority.pem());
    const auto deliver = [path, factory](const std::vector<panos::Bundle>& bundles) -> Result<> {
        const auto content = panos::writeFleet({factory, {bundles.begin(), bundles.end()}});
        if (!content)
            return std::unexpected(content.error());
        return config::writeWhole({.name = path, .bytes = *content, .isPrivate = true});
    };
    lifecycle::exportBundles(context.lifecycle, request, deliver, replyWritten(done));
}

} // namespace

std::span<const Command> fleetCommands()
{
    static const Command commands[] = {
        {{"show", "devices", "all"}, "show devices all", showAll},
        {{"show", "devices", "connected"}, "show devices connected", showConnected},
        {{"show", "sessions"}, "show sessions", showConnected},
        {{"show", "jobs", "all"}, "show jobs all", showJobs},
        {{"show", "jobs", "pending"}, "show jobs pending", showPendingJobs},
        {{"show", "jobs", "processed"}, "show jobs processed", showProcessedJobs},
        {{"show", "jobs", "id"}, "show jobs id N", showJob},
        {{"clear", "job", "id"}, "clear job id N", cancelJob},
        {{"commit-all", "template-stack"}, "commit-all template-stack NAME [device SERIAL]...", pushStack},
        {{"commit-all", "shared-policy", "device-group"},
         "commit-all shared-policy device-group NAME [device SERIAL]...",
         pushGroup},
        {{"commit-all", "log-collector-config", "log-collector-group"},
         "commit-all log-collector-config log-collector-group NAME [device SERIAL]...",
         pushCollectors},
        {{"request", "system", "software", "install"},
         "request system software install version V device SERIAL...",
         installSoftware},
        {{"request", "clock", "set"}, "request clock set device SERIAL...", setClock},
        {{"request", "bundle", "export"}, "request bundle export device SERIAL file F", exportBundle},
        {{"request", "fleet", "export"},
         "request fleet export file F [device-group G] [with-settings FILE]",
         exportFleet},
    };
    return commands;
}

} // namespace models::shell
