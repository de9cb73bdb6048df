// What is done here, recorded as a scenario that can be played: X-5.
#include "models/shell/interpreter.h"
#include "models/workflows/scenarios/scenario_recorder.h"

#include <QJsonObject>

namespace models::shell {

using session::base::ErrorCode;

namespace {

void record(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (rest.size() != 1)
        return done(replyError({ErrorCode::ParseFailed, "say the file that the scenario is written to"}));
    const QString file = context.resolved(rest.front());
    done(replyTo(context.migration.recorder().begin(file),
                 QStringLiteral("What is done from now on is recorded in %1\n").arg(file)));
}

void stop(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (!rest.empty())
        return done(replyError(unexpectedWord(rest.front()).error()));
    auto& recorder = context.migration.recorder();
    const QString file = recorder.file();
    const auto ended = recorder.end();
    if (!ended)
        return done(replyError(ended.error()));
    done(replyJson(QStringLiteral("%1 steps are in %2\n").arg(recorder.steps()).arg(file),
                   QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("steps"), recorder.steps()}}));
}

} // namespace

std::span<const Command> scenarioCommands()
{
    static const Command commands[] = {
        {{"request", "scenario", "record"}, "request scenario record FILE", record},
        {{"request", "scenario", "stop"}, "request scenario stop", stop},
    };
    return commands;
}

} // namespace models::shell
