#include "models/config/json_array.h"
#include "models/lifecycle/work_pool.h"
#include "models/shell/interpreter.h"
#include "models/shell/migration_start.h"
#include "models/shell/migration_status_reply.h"
#include "models/shell/rehearsal_commands.h"
#include "models/shell/reply_json.h"
#include "models/workflows/conditions.h"
#include "models/workflows/plans/patient_override.h"
#include "models/workflows/plans/plan_state.h"
#include "models/workflows/prediction/channel_predictor.h"
#include "models/workflows/wave_progress.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

using session::base::ErrorCode;
using session::base::Result;
using workflows::ConditionState;

namespace {

QJsonArray serialArray(const std::vector<session::base::Serial>& serials)
{
    QJsonArray array;
    for (const auto& serial : serials)
        array << QString::fromUtf8(serial.value);
    return array;
}

QJsonObject conditionJson(const workflows::Condition& condition)
{
    return {{QStringLiteral("id"), QString::fromUtf8(condition.id)},
            {QStringLiteral("rule"), QString::fromUtf8(condition.rule)},
            {QStringLiteral("state"), QString::fromUtf8(workflows::toText(condition.state))},
            {QStringLiteral("measured"), QString::fromUtf8(condition.measured)},
            {QStringLiteral("may_be_overridden"), condition.isSoft},
            {QStringLiteral("overridden"), QString::fromUtf8(condition.overriddenBecause)},
            {QStringLiteral("devices"), serialArray(condition.devices)}};
}

QJsonObject stepJson(const workflows::StepStatus& step)
{
    QJsonArray conditions;
    for (const auto& condition : step.conditions)
        conditions << conditionJson(condition);
    return {{QStringLiteral("id"), QString::fromUtf8(step.id)},
            {QStringLiteral("state"), QString::fromUtf8(workflows::toText(step.state))},
            {QStringLiteral("summary"), QString::fromUtf8(step.summary)},
            {QStringLiteral("conditions"), conditions}};
}

QString stopWords(const workflows::MigrationStatus& status)
{
    const bool isPaused = status.stopCause == workflows::StopCause::Paused;
    return QString::fromUtf8(isPaused ? workflows::toText(status.stopCause) : status.stopReason);
}

QJsonObject waveJson(const workflows::Wave& wave)
{
    QJsonArray devices;
    for (const auto& device : wave.devices) {
        devices << QJsonObject{{QStringLiteral("serial"), QString::fromUtf8(device.serial.value)},
                               {QStringLiteral("state"), QString::fromUtf8(workflows::toText(device.state))},
                               {QStringLiteral("cause"), QString::fromUtf8(workflows::toText(device.cause))}};
    }
    return {{QStringLiteral("name"), QString::fromUtf8(wave.name)},
            {QStringLiteral("state"), QString::fromUtf8(workflows::toText(wave.state))},
            {QStringLiteral("devices"), devices}};
}

QJsonValue windowJson(const workflows::MigrationStatus& status)
{
    if (!status.window)
        return {};
    return QJsonObject{
        {QStringLiteral("from"), timeWord(status.window->from)},
        {QStringLiteral("to"), timeWord(status.window->to)},
        {QStringLiteral("open"), !status.outsideWindow},
        {QStringLiteral("leave"),
         status.outsideWindow ? QString::fromUtf8(status.outsideWindow->overriddenBecause) : QString()}};
}

QString statusLines(const workflows::MigrationStatus& status)
{
    QString lines = QStringLiteral("Workflow %1%2\n")
                        .arg(QString::fromUtf8(workflows::toText(status.kind)),
                             status.finished ? QStringLiteral(" (finished)") : QString());
    for (const auto& step : status.steps) {
        lines += QStringLiteral("  %1 %2 %3\n")
                     .arg(QString::fromUtf8(step.id), -16)
                     .arg(QString::fromUtf8(workflows::toText(step.state)), -8)
                     .arg(QString::fromUtf8(step.summary));
        for (const auto& condition : step.conditions) {
            lines +=
                QStringLiteral("    [%1] %2 %3\n")
                    .arg(condition.state == ConditionState::Holds ? QStringLiteral("x") : QStringLiteral(" "),
                         QString::fromUtf8(condition.id), QString::fromUtf8(condition.measured));
        }
    }
    for (const auto& wave : status.waves) {
        const auto counts = workflows::countsOf(wave);
        lines += QStringLiteral("  wave %1: %2, %3 of %4 done, %5 failed, %6 left out\n")
                     .arg(QString::fromUtf8(wave.name), QString::fromUtf8(workflows::toText(wave.state)))
                     .arg(counts.done)
                     .arg(counts.total)
                     .arg(counts.failed)
                     .arg(counts.leftOut);
    }
    if (status.wavesGoOn)
        lines += QStringLiteral("  waves begin by themselves\n");
    for (const std::string& command : status.commands)
        lines += QStringLiteral("    %1\n").arg(QString::fromUtf8(command));
    if (!status.commandFile.empty())
        lines += QStringLiteral("  whole in %1\n").arg(QString::fromUtf8(status.commandFile));
    if (status.window)
        lines += QStringLiteral("  maintenance window: %1%2\n")
                     .arg(QString::fromUtf8(workflows::toText(*status.window)),
                          status.outsideWindow ? QStringLiteral(" (shut)") : QStringLiteral(" (open)"));
    if (status.isStopped())
        lines += QStringLiteral("  stopped: %1\n").arg(stopWords(status));
    return lines;
}

void start(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto before = context.migration.status();
    const auto started = startMigration(context, rest);
    if (!started)
        return done(replyError(started.error()));
    Reply reply = migrationStatusReply(context.migration);
    if (before && !before->finished)
        reply.text.prepend(QStringLiteral("Plan %1 (%2), in which nothing was done, is on hold now\n")
                               .arg(before->plan)
                               .arg(QString::fromUtf8(workflows::toText(before->kind))));
    done(std::move(reply));
}

void status(ShellContext& context, Words, const ReplyTo& done)
{
    done(migrationStatusReply(context.migration));
}

void next(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"step"});
    if (!arguments)
        return done(replyError(arguments.error()));
    context.migration.next(
        [&context, done](const Result<>& result) {
            done(result ? migrationStatusReply(context.migration) : replyError(result.error()));
        },
        arguments->valueOr("step", ""));
}

void rollBack(ShellContext& context, Words rest, const ReplyTo& done)
{
    const bool isWave = rest.size() == 1 && rest.front() == "wave";
    if (!rest.empty() && !isWave)
        return done(
            replyError({ErrorCode::ParseFailed, "say nothing more, or wave for the last wave alone"}));
    auto reply = [&context, done](const Result<>& result) {
        done(result ? migrationStatusReply(context.migration) : replyError(result.error()));
    };
    if (isWave)
        return context.migration.rollBackWave(std::move(reply));
    context.migration.rollBack(std::move(reply));
}

void abandon(ShellContext& context, Words, const ReplyTo& done)
{
    done(replyTo(context.migration.abandon()));
}

void pause(ShellContext& context, Words, const ReplyTo& done)
{
    const auto paused = context.migration.pause();
    done(paused ? migrationStatusReply(context.migration) : replyError(paused.error()));
}

void overrideOne(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest.empty() ? rest : rest.subspan(1), {"reason", "direction"});
    if (rest.empty() || !arguments)
        return done(replyError(rest.empty()
                                   ? session::base::Error{ErrorCode::ParseFailed, "say which condition"}
                                   : arguments.error()));
    const auto direction = arguments->choice<workflows::Direction>(
        "direction", "forward",
        {{"forward", workflows::Direction::Forward}, {"back", workflows::Direction::Back}});
    if (!direction)
        return done(replyError(direction.error()));
    workflows::overrideWhenKnown(
        context.migration,
        {.condition = rest.front(), .reason = arguments->valueOr("reason", ""), .direction = *direction},
        [&context, done](const Result<>& overridden) {
            done(overridden ? migrationStatusReply(context.migration) : replyError(overridden.error()));
        });
}

void resume(ShellContext& context, Words, const ReplyTo& done)
{
    const auto resumed = context.migration.resume();
    done(resumed ? migrationStatusReply(context.migration) : replyError(resumed.error()));
}

void waves(ShellContext& context, Words rest, const ReplyTo& done)
{
    const bool byThemselves = rest.size() == 1 && rest.front() == "by-themselves";
    if (!byThemselves && !(rest.size() == 1 && rest.front() == "by-hand"))
        return done(replyError({ErrorCode::ParseFailed, "say how they begin: by-themselves or by-hand"}));
    const auto let = context.migration.letWavesGoOn(byThemselves);
    done(let ? migrationStatusReply(context.migration) : replyError(let.error()));
}

QJsonObject predictionJson(const workflows::DevicePrediction& row)
{
    const auto& prediction = row.prediction;
    const std::string& server = row.server.empty() ? row.serverAddress : row.server.value;
    QJsonObject object{{QStringLiteral("serial"), QString::fromUtf8(row.serial.value)},
                       {QStringLiteral("channel"), QString::fromUtf8(row.channel)},
                       {QStringLiteral("server"), QString::fromUtf8(server)},
                       {QStringLiteral("now"), QString::fromUtf8(row.now)},
                       {QStringLiteral("after"), QString::fromUtf8(session::trust::toText(prediction.fate))},
                       {QStringLiteral("reason"), QJsonValue()},
                       {QStringLiteral("rule"), QJsonValue()},
                       {QStringLiteral("certificate"), QJsonValue()},
                       {QStringLiteral("field"), QJsonValue()},
                       {QStringLiteral("when"), QJsonValue()},
                       {QStringLiteral("detail"), QString::fromUtf8(prediction.detail)}};
    if (prediction.fate == session::trust::Fate::Drops && prediction.cause) {
        if (prediction.cause->reason)
            object[QStringLiteral("reason")] =
                QString::fromUtf8(session::trust::rowOf(*prediction.cause->reason).name);
        object[QStringLiteral("rule")] = QString::fromUtf8(prediction.cause->rule);
        object[QStringLiteral("certificate")] = QString::fromUtf8(prediction.cause->certificate);
        object[QStringLiteral("field")] = QString::fromUtf8(prediction.cause->field);
    }
    if (prediction.when)
        object[QStringLiteral("when")] = timeWord(*prediction.when);
    return object;
}

using PredictedRows = Result<std::vector<workflows::DevicePrediction>>;

void replyPrediction(const PredictedRows& rows, const ReplyTo& done)
{
    if (!rows)
        return done(replyError(rows.error()));
    QString lines;
    QJsonArray array;
    for (const auto& row : *rows) {
        const QJsonObject object = predictionJson(row);
        lines += QStringLiteral("%1 %2 %3 %4\n")
                     .arg(object[QLatin1String("serial")].toString(), -16)
                     .arg(object[QLatin1String("now")].toString(), -12)
                     .arg(object[QLatin1String("after")].toString(), -18)
                     .arg(object[QLatin1String("reason")].toString());
        array << object;
    }
    done(replyJson(lines, array));
}

void predict(ShellContext& context, Words, const ReplyTo& done)
{
    lifecycle::Lifecycle& lifecycle = context.lifecycle;
    workflows::gatherPrediction(
        lifecycle, {}, lifecycle, [&lifecycle, done](workflows::PredictionRequest request) {
            lifecycle.workPool().run(
                [request = std::move(request)] { return workflows::predictSessions(request); },
                [done](const PredictedRows& rows) { replyPrediction(rows, done); });
        });
}

} // namespace

Reply migrationStatusReply(const workflows::MigrationDesk& desk)
{
    if (const auto error = desk.savedPlanError())
        return replyError({error->code, "the saved migration plan can't be read (" + error->detail +
                                            "): request migration abandon starts anew without it"});
    const auto status = desk.status();
    if (!status)
        return replyError({ErrorCode::NotFound, "no workflow has been started"});
    QJsonArray steps;
    for (const auto& step : status->steps)
        steps << stepJson(step);
    QJsonArray back;
    for (const auto& condition : status->backConditions)
        back << conditionJson(condition);
    QJsonArray waves;
    for (const auto& wave : status->waves)
        waves << waveJson(wave);
    return replyJson(
        statusLines(*status),
        QJsonObject{{QStringLiteral("plan"), status->plan},
                    {QStringLiteral("window"), windowJson(*status)},
                    {QStringLiteral("workflow"), QString::fromUtf8(workflows::toText(status->kind))},
                    {QStringLiteral("finished"), status->finished},
                    {QStringLiteral("abandoned"), status->abandoned},
                    {QStringLiteral("instructed"), serialArray(status->instructed)},
                    {QStringLiteral("commands"), config::jsonArray(status->commands)},
                    {QStringLiteral("command_file"), QString::fromUtf8(status->commandFile)},
                    {QStringLiteral("current"), int(status->current)},
                    {QStringLiteral("stopped"), status->isStopped()},
                    {QStringLiteral("waves_go_on"), status->wavesGoOn},
                    {QStringLiteral("stop_reason"), stopWords(*status)},
                    {QStringLiteral("wave_back"), QString::fromUtf8(status->waveBack)},
                    {QStringLiteral("takes_back"), QString::fromUtf8(status->takesBack)},
                    {QStringLiteral("steps"), steps},
                    {QStringLiteral("rollback_conditions"), back},
                    {QStringLiteral("waves"), waves}});
}

std::span<const Command> migrationCommands()
{
    static const Command commands[] = {
        {{"request", "migration", "start"}, migrationStartUsage(), start},
        {{"request", "migration", "status"}, "request migration status", status},
        {{"request", "migration", "next"}, "request migration next [step ID]", next},
        {{"request", "migration", "rollback"}, "request migration rollback [wave]", rollBack},
        {{"request", "migration", "abandon"}, "request migration abandon", abandon},
        {{"request", "migration", "pause"}, "request migration pause", pause},
        {{"request", "migration", "resume"}, "request migration resume", resume},
        {{"request", "migration", "waves"}, "request migration waves by-themselves|by-hand", waves},
        {{"request", "migration", "override"},
         "request migration override CONDITION reason TEXT [direction forward|back]",
         overrideOne},
        {{"request", "migration", "rehearse"},
         "request migration rehearse [lab CA BEHAVIOUR]... [WORKFLOW as with start]",
         rehearse},
        {{"request", "migration", "rehearse", "status"},
         "request migration rehearse status",
         rehearsalStatus},
        {{"request", "migration", "rehearse", "cancel"},
         "request migration rehearse cancel",
         cancelRehearsal},
        {{"predict"}, "predict", predict},
    };
    return commands;
}

} // namespace models::shell
