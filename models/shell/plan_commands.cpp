#include "models/config/whole_file.h"
#include "models/shell/interpreter.h"
#include "models/shell/migration_status_reply.h"
#include "models/shell/reply_json.h"
#include "models/workflows/plans/plan_state.h"
#include "models/workflows/prediction/outcome_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace models::shell {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

Result<int> planNumber(Words words)
{
    if (words.empty())
        return failure(ErrorCode::ParseFailed, "say which plan: its number");
    if (words.size() > 1)
        return std::unexpected(unexpectedWord(words[1]));
    const auto number = wholeNumber<int>(words.front());
    if (!number)
        return failure(ErrorCode::ParseFailed, "'" + words.front() + "' is no number of a plan");
    return *number;
}

QString stateOf(const workflows::PlanPassport& plan, int running)
{
    if (plan.isAbandoned)
        return QStringLiteral("abandoned");
    if (plan.isFinished)
        return QStringLiteral("finished");
    return plan.number == running ? QStringLiteral("under way") : QStringLiteral("on hold");
}

Reply plansReply(const workflows::MigrationDesk& desk)
{
    const auto status = desk.status();
    const int running = status ? status->plan : 0;
    QString lines;
    QJsonArray array;
    for (const auto& plan : desk.plans()) {
        QJsonObject object = workflows::toObject(plan);
        for (const char* member : {"diary", "fingerprints_before", "fingerprints_after", "leave"})
            object.remove(QLatin1String(member));
        object[QStringLiteral("state")] = stateOf(plan, running);
        array << object;
        lines += QStringLiteral("%1 %2 %3 %4 of %5 steps, begun %6 %7\n")
                     .arg(plan.number, 4)
                     .arg(object[QLatin1String("workflow")].toString(), -18)
                     .arg(stateOf(plan, running), -10)
                     .arg(plan.current)
                     .arg(plan.steps)
                     .arg(object[QLatin1String("started_at")].toString(),
                          object[QLatin1String("started_by")].toString());
    }
    return replyJson(lines, array);
}

void listPlans(ShellContext& context, Words, const ReplyTo& done)
{
    done(plansReply(context.migration));
}

void hold(ShellContext& context, Words, const ReplyTo& done)
{
    const auto set = context.migration.holdPlan();
    done(set ? plansReply(context.migration) : replyError(set.error()));
}

void continuePlan(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto number = planNumber(rest);
    const auto taken = number ? context.migration.continuePlan(*number) : std::unexpected(number.error());
    done(taken ? migrationStatusReply(context.migration) : replyError(taken.error()));
}

void deletePlan(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto number = planNumber(rest);
    const auto removed = number ? context.migration.deletePlan(*number) : std::unexpected(number.error());
    done(removed ? plansReply(context.migration) : replyError(removed.error()));
}

void setWindow(ShellContext& context, Words rest, const ReplyTo& done)
{
    Result<> set;
    std::string reason;
    if (rest.size() > 2 && rest[rest.size() - 2] == "reason") {
        reason = rest.back();
        rest = rest.first(rest.size() - 2);
    }
    if (rest.size() == 1 && rest.front() == "none") {
        set = context.migration.setWindow(std::nullopt, reason);
    } else if (rest.size() == 2) {
        const auto window = workflows::windowFrom(rest[0], rest[1]);
        set = window ? context.migration.setWindow(*window, reason) : std::unexpected(window.error());
    } else {
        set = failure(ErrorCode::ParseFailed, "say from when to when, as RFC 3339 has it, or none");
    }
    done(set ? migrationStatusReply(context.migration) : replyError(set.error()));
}

QString matchLines(const workflows::FollowedAct& act)
{
    const auto counts = act.counts();
    QString lines = QStringLiteral("  %1 at %2: %3 as predicted, %4 wrong, %5 open, %6 without a prediction "
                                   "to compare\n")
                        .arg(QString::fromUtf8(act.name), timeWord(act.at))
                        .arg(counts.right)
                        .arg(counts.wrong)
                        .arg(counts.open)
                        .arg(counts.other);
    for (const auto& device : act.devices) {
        if (device.match == workflows::Match::Wrong)
            lines += QStringLiteral("    %1 predicted %2 %3, happened %4 %5\n")
                         .arg(QString::fromUtf8(device.serial.value),
                              QString::fromUtf8(session::trust::toText(device.foretold.fate)),
                              QString::fromUtf8(device.foretold.reason),
                              QString::fromUtf8(workflows::toText(device.outcome.what)),
                              QString::fromUtf8(device.outcome.reason));
    }
    return lines;
}

/// The plan that runs, the others, and what was predicted and happened.
void showMigration(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (!rest.empty())
        return done(replyError(unexpectedWord(rest.front()).error()));
    Reply status = migrationStatusReply(context.migration);
    const Reply plans = plansReply(context.migration);
    if (status.exitStatus != 0 && context.migration.savedPlanError())
        return done(status);
    QString lines = status.text;
    QJsonArray acts;
    if (!context.migration.outcomes().acts().empty())
        lines += QStringLiteral("Predicted and happened\n");
    for (const auto& act : context.migration.outcomes().acts()) {
        lines += matchLines(act);
        acts << workflows::toObject(act);
    }
    done(replyJson(lines, QJsonObject{{QStringLiteral("status"), status.json},
                                      {QStringLiteral("plans"), plans.json},
                                      {QStringLiteral("acts"), acts}}));
}

void showReport(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"plan", "json", "pdf"});
    if (!arguments)
        return done(replyError(arguments.error()));
    std::optional<int> plan;
    if (const auto word = arguments->value("plan")) {
        const auto number = planNumber(std::span(&*word, 1));
        if (!number)
            return done(replyError(number.error()));
        plan = *number;
    }
    const auto report = context.migration.report(plan);
    if (!report)
        return done(replyError(report.error()));
    const QByteArray printed = QJsonDocument(*report).toJson();
    if (const auto json = arguments->value("json")) {
        const auto written = config::writeWhole({.name = context.resolved(*json), .bytes = printed});
        if (!written)
            return done(replyError(written.error()));
    }
    const auto pdf = arguments->value("pdf");
    if (!pdf)
        return done(arguments->value("json") ? replyText({})
                                             : replyJson(QString::fromUtf8(printed), *report));
    if (!context.printReport)
        return done(replyError({ErrorCode::Unsupported, "nothing here can print"}));
    context.printReport(*report, context.resolved(*pdf), [done](const Result<>& made) {
        done(made ? replyText({}) : replyError(made.error()));
    });
}

} // namespace

std::span<const Command> planCommands()
{
    static const Command commands[] = {
        {{"request", "migration", "plans"}, "request migration plans", listPlans},
        {{"request", "migration", "hold"}, "request migration hold", hold},
        {{"request", "migration", "continue"}, "request migration continue PLAN", continuePlan},
        {{"request", "migration", "delete"}, "request migration delete PLAN", deletePlan},
        {{"request", "migration", "window"},
         "request migration window FROM TO | none [reason TEXT]",
         setWindow},
        {{"show", "migration"}, "show migration", showMigration},
        {{"show", "migration", "report"},
         "show migration report [plan PLAN] [json FILE] [pdf FILE]",
         showReport},
    };
    return commands;
}

} // namespace models::shell
