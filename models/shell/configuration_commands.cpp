#include "models/config/edit.h"
#include "models/shell/interpreter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace models::shell {

using session::base::ErrorCode;
using session::base::failure;

namespace {

QString joined(const std::vector<std::string>& path)
{
    QStringList words;
    for (const std::string& word : path)
        words << QString::fromUtf8(config::quoted(word));
    return words.join(QLatin1Char(' '));
}

void editWith(const char* verb, ShellContext& context, Words rest, const ReplyTo& done)
{
    std::vector<std::string> words{verb};
    words.insert(words.end(), rest.begin(), rest.end());
    auto edits = config::parseEdits(words);
    if (!edits)
        return done(replyError(edits.error()));
    done(replyTo(context.lifecycle.edit(std::move(*edits))));
}

void runSet(ShellContext& context, Words rest, const ReplyTo& done)
{
    editWith("set", context, rest, done);
}

void runDelete(ShellContext& context, Words rest, const ReplyTo& done)
{
    editWith("delete", context, rest, done);
}

void showDiff(ShellContext& context, Words, const ReplyTo& done)
{
    QString lines;
    QJsonArray rows;
    for (const config::Change& change : context.lifecycle.pendingChanges()) {
        const char* kind = change.kind == config::Change::Kind::Added     ? "added"
                           : change.kind == config::Change::Kind::Removed ? "removed"
                                                                          : "modified";
        if (change.kind != config::Change::Kind::Added)
            lines += QStringLiteral("- %1 %2\n").arg(joined(change.path), QString::fromUtf8(change.before));
        if (change.kind != config::Change::Kind::Removed)
            lines += QStringLiteral("+ %1 %2\n").arg(joined(change.path), QString::fromUtf8(change.after));
        rows << QJsonObject{{QStringLiteral("kind"), QLatin1String(kind)},
                            {QStringLiteral("path"), joined(change.path)},
                            {QStringLiteral("before"), QString::fromUtf8(change.before)},
                            {QStringLiteral("after"), QString::fromUtf8(change.after)}};
    }
    done(replyJson(lines, rows));
}

bool startsWith(const std::vector<std::string>& path, Words prefix)
{
    return path.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

void showPath(ShellContext& context, Words rest, const ReplyTo& done)
{
    QString lines;
    QJsonArray commands;
    for (config::Edit edit : config::flatten(context.lifecycle.candidate())) {
        if (!startsWith(edit.path, rest))
            continue;
        if (!edit.path.empty() && edit.path.back() == "private-key")
            edit.values = {"********"};
        const QString command = QString::fromUtf8(config::toCommand(edit));
        lines += command + QLatin1Char('\n');
        commands << command;
    }
    if (lines.isEmpty() && !rest.empty())
        return done(replyError({ErrorCode::NotFound, "nothing is set below '" + rest.back() + "'"}));
    done(replyJson(lines, commands));
}

QString findingLine(const config::Finding& finding)
{
    QStringList subjects;
    for (const std::string& subject : finding.subjects)
        subjects << QString::fromUtf8(subject);
    const QString concerned =
        subjects.isEmpty() ? QString() : QStringLiteral(": ") + subjects.join(QStringLiteral(", "));
    return QStringLiteral("%1: %2: %3%4 (%5)\n")
        .arg(finding.severity == config::Severity::Error ? QStringLiteral("error")
                                                         : QStringLiteral("warning"),
             joined(finding.path), QString::fromUtf8(finding.detail), concerned,
             QString::fromUtf8(finding.rule));
}

QJsonObject findingObject(const config::Finding& finding)
{
    QJsonArray subjects;
    for (const std::string& subject : finding.subjects)
        subjects << QString::fromUtf8(subject);
    return {{QStringLiteral("severity"), finding.severity == config::Severity::Error
                                             ? QStringLiteral("error")
                                             : QStringLiteral("warning")},
            {QStringLiteral("path"), joined(finding.path)},
            {QStringLiteral("rule"), QString::fromUtf8(finding.rule)},
            {QStringLiteral("code"), QString::fromUtf8(finding.code)},
            {QStringLiteral("subjects"), subjects},
            {QStringLiteral("detail"), QString::fromUtf8(finding.detail)}};
}

Reply findingsReply(const std::vector<config::Finding>& findings)
{
    Reply reply;
    QJsonArray rows;
    for (const config::Finding& finding : findings) {
        reply.text += findingLine(finding);
        rows << findingObject(finding);
        if (finding.severity == config::Severity::Error && reply.error.isEmpty())
            reply.error = findingLine(finding).trimmed();
    }
    reply.json = rows;
    reply.exitStatus = reply.error.isEmpty() ? 0 : 1;
    return reply;
}

void runValidate(ShellContext& context, Words, const ReplyTo& done)
{
    Reply reply = findingsReply(context.lifecycle.validate());
    if (reply.exitStatus == 0)
        reply.text += QStringLiteral("Configuration is valid\n");
    done(reply);
}

void runRevert(ShellContext& context, Words, const ReplyTo& done)
{
    done(replyTo(context.lifecycle.revert()));
}

void runUndo(ShellContext& context, Words, const ReplyTo& done)
{
    done(replyTo(context.lifecycle.undo()));
}

void runCommit(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"description"});
    if (!arguments)
        return done(replyError(arguments.error()));
    context.lifecycle.commit(
        arguments->valueOr("description", ""), [done](const lifecycle::CommitOutcome& outcome) {
            Reply reply = findingsReply(outcome.findings);
            if (!outcome.version) {
                const Reply refused = replyError(outcome.version.error());
                reply.exitStatus = 1;
                if (reply.error.isEmpty())
                    reply.error = refused.error;
                return done(reply);
            }
            const auto version = outcome.version->value;
            reply.exitStatus = 0;
            reply.error.clear();
            reply.text += QStringLiteral("Configuration committed as version %1 (job %2)\n")
                              .arg(version)
                              .arg(outcome.job.value);
            QJsonObject json{{QStringLiteral("version"), double(version)},
                             {QStringLiteral("job"), double(outcome.job.value)},
                             {QStringLiteral("findings"), reply.json}};
            if (outcome.disconnectAt)
                json[QStringLiteral("disconnect_at")] =
                    QString::fromUtf8(session::base::toRfc3339(*outcome.disconnectAt));
            reply.json = json;
            done(reply);
        });
}

void saveConfig(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (rest.size() != 1)
        return done(replyError({ErrorCode::ParseFailed, "save config to FILE"}));
    QSaveFile file(context.resolved(rest.front()));
    const std::string lines = config::toText(context.lifecycle.candidate());
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.data(), qint64(lines.size())) < 0 ||
        !file.commit())
        return done(replyError({ErrorCode::Storage, rest.front() + ": " + file.errorString().toStdString()}));
    done(replyText(QStringLiteral("Candidate saved\n")));
}

void loadConfig(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (rest.size() != 1)
        return done(replyError({ErrorCode::ParseFailed, "load config from FILE"}));
    QFile file(context.resolved(rest.front()));
    if (!file.open(QIODevice::ReadOnly))
        return done(
            replyError({ErrorCode::InvalidArgument, rest.front() + ": " + file.errorString().toStdString()}));
    const auto loaded = config::fromText(file.readAll().toStdString());
    if (!loaded)
        return done(replyError(loaded.error()));
    done(replyTo(context.lifecycle.edit(config::editsBetween(context.lifecycle.candidate(), *loaded)),
                 QStringLiteral("Loaded into the candidate")));
}

} // namespace

std::span<const Command> configurationCommands()
{
    static const Command commands[] = {
        {{"set"}, "set PATH... [VALUE...]", runSet},
        {{"delete"}, "delete PATH...", runDelete},
        {{"show"}, "show PATH...", showPath},
        {{"show", "config", "diff"}, "show config diff", showDiff},
        {{"validate"}, "validate", runValidate},
        {{"revert"}, "revert", runRevert},
        {{"undo"}, "undo", runUndo},
        {{"commit"}, "commit [description \"...\"]", runCommit},
        {{"save", "config", "to"}, "save config to FILE", saveConfig},
        {{"load", "config", "from"}, "load config from FILE", loadConfig},
    };
    return commands;
}

} // namespace models::shell
