#include "models/shell/rehearsal_commands.h"

#include "models/config/json_array.h"
#include "models/lifecycle/lab/revocation_lab.h"
#include "models/workflows/scenarios/rehearsal.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

using workflows::RehearsalReport;

namespace {

Reply reportReply(const RehearsalReport& report, bool isRunning)
{
    QString lines;
    const auto add = [&lines](const std::vector<std::string>& texts, const QString& before) {
        for (const std::string& text : texts)
            lines += before + QString::fromStdString(text) + QLatin1Char('\n');
    };
    add(report.limits, QStringLiteral("  not rehearsed: "));
    add(report.lines, QStringLiteral("  "));
    add(report.unmet, QStringLiteral("  FAILED: "));
    if (!isRunning)
        lines += report.succeeded ? QStringLiteral("Nothing failed with %1 devices\n").arg(report.devices)
                                  : QStringLiteral("This would fail; nothing of the manager was touched\n");
    Reply reply =
        replyJson(lines, QJsonObject{{QStringLiteral("running"), isRunning},
                                     {QStringLiteral("succeeded"), report.succeeded},
                                     {QStringLiteral("cancelled"), report.cancelled},
                                     {QStringLiteral("devices"), report.devices},
                                     {QStringLiteral("happened"), config::jsonArray(report.lines)},
                                     {QStringLiteral("failed"), config::jsonArray(report.unmet)},
                                     {QStringLiteral("not_rehearsed"), config::jsonArray(report.limits)}});
    if (!isRunning && !report.succeeded) {
        reply.exitStatus = 1;
        reply.error = report.cancelled ? QStringLiteral("the rehearsal was cancelled")
                                       : QString::fromStdString(report.unmet.back());
    }
    return reply;
}

} // namespace

void rehearse(ShellContext& context, Words rest, const ReplyTo& done)
{
    lifecycle::RevocationLab::Experiments experiments;
    while (rest.size() >= 3 && rest[0] == "lab") { // not on this manager: on the copy's responders
        const auto behaviour = lifecycle::labBehaviourFrom(rest[2]);
        if (!behaviour)
            return done(replyError({session::base::ErrorCode::ParseFailed,
                                    "'" + rest[2] + "' is no behaviour of the revocation lab"}));
        const auto& certificates = context.lifecycle.candidate().panorama.certificates;
        if (!certificates.contains(rest[1]))
            return done(replyError({session::base::ErrorCode::NotFound, "no CA named " + rest[1]}));
        experiments[rest[1]] = {.behaviour = *behaviour};
        rest = rest.subspan(3);
    }
    context.migration.rehearsal().setExperiments(std::move(experiments));
    const auto begun = context.migration.rehearsal().begin(
        {rest.begin(), rest.end()},
        [done](const RehearsalReport& report) { done(reportReply(report, false)); });
    if (!begun)
        done(replyError(begun.error()));
}

void cancelRehearsal(ShellContext& context, Words, const ReplyTo& done)
{
    done(replyTo(context.migration.rehearsal().cancel()));
}

void rehearsalStatus(ShellContext& context, Words, const ReplyTo& done)
{
    const auto& rehearsal = context.migration.rehearsal();
    if (!rehearsal.isRunning() && rehearsal.report().devices == 0)
        return done(replyError({session::base::ErrorCode::NotFound, "nothing has been rehearsed"}));
    done(reportReply(rehearsal.report(), rehearsal.isRunning()));
}

} // namespace models::shell
