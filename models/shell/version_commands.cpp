#include "models/lifecycle/commit/versions.h"
#include "models/shell/change_json.h"
#include "models/shell/interpreter.h"
#include "models/shell/reply_json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

using lifecycle::ConfigurationChoice;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

Result<ConfigurationChoice> choiceOf(const std::string& word)
{
    if (word == "running")
        return ConfigurationChoice{.kind = ConfigurationChoice::Kind::Running};
    if (word == "candidate")
        return ConfigurationChoice{.kind = ConfigurationChoice::Kind::Candidate};
    const auto number = wholeNumber<std::uint64_t>(word);
    if (!number)
        return failure(ErrorCode::ParseFailed,
                       "\"" + word + "\" is no version: a number, running or candidate");
    return ConfigurationChoice{ConfigurationChoice::Kind::Version, session::base::PolicyVersion{*number}};
}

void showVersions(ShellContext& context, Words, const ReplyTo& done)
{
    const auto versions = lifecycle::versions(context.lifecycle);
    if (!versions)
        return done(replyError(versions.error()));
    QString lines;
    QJsonArray rows;
    for (const store::VersionInfo& version : *versions) {
        const QString time = timeWord(version.time);
        const QString description = QString::fromUtf8(version.description);
        lines += QStringLiteral("%1 %2 %3\n")
                     .arg(QString::number(version.number.value), -6)
                     .arg(time, -26)
                     .arg(description);
        rows << QJsonObject{
            {QStringLiteral("version"), double(version.number.value)},
            {QStringLiteral("time"), time},
            {QStringLiteral("description"), description},
            {QStringLiteral("running"), version.number == context.lifecycle.runningVersion()}};
    }
    done(replyJson(lines, rows));
}

/// `show config diff version A [to B]`; B is what runs unless it is said.
void compareVersions(ShellContext& context, Words rest, const ReplyTo& done)
{
    const bool isShort = rest.size() == 1;
    if (!isShort && (rest.size() != 3 || rest[1] != "to"))
        return done(
            replyError({ErrorCode::ParseFailed, "show config diff version A [to B|running|candidate]"}));
    const auto before = choiceOf(rest[0]);
    const auto after = isShort ? Result<ConfigurationChoice>(ConfigurationChoice()) : choiceOf(rest[2]);
    if (!before || !after)
        return done(replyError(before ? after.error() : before.error()));
    lifecycle::compare(
        context.lifecycle, *before, *after, [done](const Result<lifecycle::Comparison>& comparison) {
            done(comparison ? changesReply(comparison->changes) : replyError(comparison.error()));
        });
}

void loadVersion(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto number = rest.size() == 1 ? wholeNumber<std::uint64_t>(rest.front()) : std::nullopt;
    if (!number)
        return done(replyError({ErrorCode::ParseFailed, "load config version N"}));
    lifecycle::loadVersion(
        context.lifecycle, session::base::PolicyVersion{*number},
        [done, number = *number](const Result<>& loaded) {
            done(replyTo(loaded, QStringLiteral("Version %1 is in the candidate").arg(number)));
        });
}

} // namespace

std::span<const Command> versionCommands()
{
    static const Command commands[] = {
        {{"show", "config", "versions"}, "show config versions", showVersions},
        {{"show", "config", "diff", "version"},
         "show config diff version A [to B|running|candidate]",
         compareVersions},
        {{"load", "config", "version"}, "load config version N", loadVersion},
    };
    return commands;
}

} // namespace models::shell
