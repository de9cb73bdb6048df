// The device's own settings: candidate, validation, commit.
#include "models/shell/change_json.h"
#include "models/shell/device_console.h"
#include "models/shell/findings_json.h"

#include <QJsonArray>

#include <algorithm>

namespace models::shell {

using session::base::ErrorCode;
using session::base::failure;

namespace {

void editLocally(const char* verb, const ConsolePtr& context, Words rest, const ReplyTo& done)
{
    std::vector<std::string> words{verb};
    words.insert(words.end(), rest.begin(), rest.end());
    if (const auto edited = context->candidate.run(words, context->dialect); !edited)
        return done(replyError(edited.error()));
    done(replyTo(context->keepCandidate()));
}

void setLocally(const ConsolePtr& context, Words rest, const ReplyTo& done)
{
    editLocally("set", context, rest, done);
}

void deleteLocally(const ConsolePtr& context, Words rest, const ReplyTo& done)
{
    editLocally("delete", context, rest, done);
}

Reply linesReply(std::vector<config::Edit> edits)
{
    QString lines;
    QJsonArray commands;
    for (config::Edit& edit : edits) {
        const config::Setting* const setting = config::LocalConfiguration::settingAt(edit.path);
        if (setting && setting->type == config::ValueType::Secret)
            edit.values = {std::string(config::hiddenSecret)};
        const QString command = QString::fromUtf8(config::toCommand(edit));
        lines += command + QLatin1Char('\n');
        commands << command;
    }
    return replyJson(lines, commands);
}

void showSettings(const ConsolePtr& context, Words rest, const ReplyTo& done)
{
    std::vector<config::Edit> edits = context->candidate.edits();
    std::erase_if(edits, [&](const config::Edit& edit) {
        return edit.path.size() < rest.size() || !std::equal(rest.begin(), rest.end(), edit.path.begin());
    });
    if (edits.empty() && !rest.empty())
        return done(replyError({ErrorCode::NotFound, "nothing is set below '" + rest.back() + "'"}));
    done(linesReply(std::move(edits)));
}

void showText(const std::string& text, const ReplyTo& done)
{
    const auto content = config::LocalConfiguration::fromText(text);
    done(content ? linesReply(content->edits()) : replyError(content.error()));
}

void showRunning(const ConsolePtr& context, Words, const ReplyTo& done)
{
    showText(context->facts.runningText, done);
}

void showPushed(const ConsolePtr& context, Words, const ReplyTo& done)
{
    showText(context->facts.pushedText, done);
}

void showEffectiveText(const ConsolePtr& context, Words, const ReplyTo& done)
{
    const auto text = config::effectiveText(context->facts.runningText, context->facts.pushedText);
    if (!text)
        return done(replyError(text.error()));
    showText(*text, done);
}

void showLocalDiff(const ConsolePtr& context, Words, const ReplyTo& done)
{
    done(changesReply(context->running.changesTo(context->candidate)));
}

std::vector<config::Finding> findingsOf(const ConsolePtr& context)
{
    config::LocalConfiguration::Surroundings surroundings;
    surroundings.pushedText = context->facts.pushedText;
    surroundings.dialect = context->dialect;
    surroundings.facts.now = session::base::SystemClock().now();
    std::vector<config::Finding> findings = context->candidate.validate(surroundings);
    // A challenge that has served is not kept; it was complete when it was committed.
    std::erase_if(findings, [&](const config::Finding& finding) {
        return finding.code == "challenge-incomplete" &&
               context->candidate.hasChallengeOf(context->running, finding.path);
    });
    return findings;
}

void validateLocally(const ConsolePtr& context, Words, const ReplyTo& done)
{
    Reply reply = findingsReply(findingsOf(context));
    if (reply.exitStatus == 0)
        reply.text += QStringLiteral("Configuration is valid\n");
    done(reply);
}

void revertLocally(const ConsolePtr& context, Words, const ReplyTo& done)
{
    context->candidate = context->running;
    done(replyTo(context->keepCandidate()));
}

/// H4: this commit is the device's own; nobody else's configuration is touched.
void commitLocally(const ConsolePtr& context, Words rest, const ReplyTo& done)
{
    if (!rest.empty())
        return done(replyError(unexpectedWord(rest.front()).error()));
    const auto findings = findingsOf(context);
    const Reply found = findingsReply(findings);
    if (config::hasErrors(findings))
        return done(found);
    if (context->candidate == context->running)
        return done(replyText(QStringLiteral("There are no changes to commit\n")));
    const std::string text = context->candidate.text();
    context->keeper.commit(context->facts.serial, text, [context, found, done](const auto& outcome) {
        if (!outcome)
            return done(replyError(outcome.error()));
        // Somebody may have edited meanwhile: what differs from the committed stays.
        const auto now = openConsole(context->keeper, context->facts.serial);
        if (now) // and what the device has no more need of goes from there, too
            (*now)->candidate.dropPasswordsGoneSince(context->candidate, (*now)->running);
        const auto kept = now ? (*now)->keepCandidate() : std::unexpected(now.error());
        if (!kept)
            return done(replyError(kept.error()));
        done(replyText(found.text + QStringLiteral("Configuration committed successfully\n")));
    });
}

} // namespace

std::span<const ConsoleCommand> consoleSettingsCommands()
{
    static const ConsoleCommand commands[] = {
        {{"set"}, "set PATH... [VALUE...]", setLocally},
        {{"delete"}, "delete PATH...", deleteLocally},
        {{"show"}, "show PATH...", showSettings},
        {{"show", "config", "diff"}, "show config diff", showLocalDiff},
        {{"show", "config", "running"}, "show config running", showRunning},
        {{"show", "config", "pushed-template"}, "show config pushed-template", showPushed},
        {{"show", "config", "effective-running-config"},
         "show config effective-running-config",
         showEffectiveText},
        {{"validate"}, "validate", validateLocally},
        {{"revert"}, "revert", revertLocally},
        {{"commit"}, "commit", commitLocally},
    };
    return commands;
}

} // namespace models::shell
