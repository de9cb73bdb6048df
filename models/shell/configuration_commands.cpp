#include "models/config/device/effective_settings.h"
#include "models/config/edit.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/shell/change_json.h"
#include "models/shell/findings_json.h"
#include "models/shell/interpreter.h"
#include "models/shell/reply_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace models::shell {

using session::base::ErrorCode;
using session::base::failure;

namespace {

void editWith(const char* verb, ShellContext& context, Words rest, const ReplyTo& done)
{
    std::vector<std::string> words{verb};
    words.insert(words.end(), rest.begin(), rest.end());
    auto edits = config::parseEdits(words, config::NameLimits::Readable);
    if (!edits)
        return done(replyError(edits.error()));
    if (const auto checked = config::checkNewNames(context.lifecycle.candidate(), *edits); !checked)
        return done(replyError(checked.error()));
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
    context.lifecycle.review(
        [done](const lifecycle::ReviewPtr& review) { done(changesReply(review->changes)); });
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
        if (const auto match = config::findSetting(edit.path);
            match && match->setting->type == config::ValueType::Secret)
            edit.values = {"********"};
        const QString command = QString::fromUtf8(config::toCommand(edit));
        lines += command + QLatin1Char('\n');
        commands << command;
    }
    if (lines.isEmpty() && !rest.empty())
        return done(replyError({ErrorCode::NotFound, "nothing is set below '" + rest.back() + "'"}));
    done(replyJson(lines, commands));
}

QString originText(const config::SettingOrigin& origin)
{
    const QString name = QString::fromUtf8(origin.name);
    switch (origin.kind) {
    case config::SettingOrigin::Kind::DeviceLocal:
        return QStringLiteral("device-local");
    case config::SettingOrigin::Kind::TemplateStack:
        return QStringLiteral("template-stack ") + name;
    case config::SettingOrigin::Kind::Template:
        return QStringLiteral("template ") + name;
    case config::SettingOrigin::Kind::Shared:
        break;
    }
    return QStringLiteral("shared");
}

/// Of the candidate: what a commit and a push would bring, below what the device last said that is set on
/// itself.
void showEffective(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (rest.size() != 1)
        return done(replyError({ErrorCode::ParseFailed, "show effective device SERIAL"}));
    const config::Configuration& candidate = context.lifecycle.candidate();
    if (!config::managedDevices(candidate).contains(rest.front()))
        return done(replyError({ErrorCode::NotFound, "device " + rest.front() + " is not managed"}));
    const session::base::Serial serial(rest.front());
    const lifecycle::DeviceRecord* record = context.lifecycle.devices().find(serial);
    QString lines;
    QJsonArray rows;
    for (const config::EffectiveSetting& setting : config::effectiveSettings(
             candidate, serial, record ? std::string_view(record->localSettings) : std::string_view())) {
        const QString value = QString::fromUtf8(config::quoted(setting.value));
        const QString variable = QString::fromUtf8(setting.variable);
        lines += QStringLiteral("%1 %2  # %3%4\n")
                     .arg(QString::fromStdString(config::pathText(setting.path)), value,
                          originText(setting.origin),
                          variable.isEmpty() ? QString() : QStringLiteral(", ") + variable);
        QJsonArray overridden;
        for (const config::SettingOrigin& origin : setting.overridden)
            overridden << originText(origin);
        rows << QJsonObject{{QStringLiteral("path"), QString::fromStdString(config::pathText(setting.path))},
                            {QStringLiteral("value"), QString::fromUtf8(setting.value)},
                            {QStringLiteral("from"), originText(setting.origin)},
                            {QStringLiteral("variable"), variable},
                            {QStringLiteral("overridden"), overridden}};
    }
    if (record && record->localSettingsCut != 0)
        lines += QStringLiteral("# %1 more lines are set on the device itself than it could tell\n")
                     .arg(record->localSettingsCut);
    done(replyJson(lines, rows));
}

void runValidate(ShellContext& context, Words, const ReplyTo& done)
{
    context.lifecycle.review([done](const lifecycle::ReviewPtr& review) {
        Reply reply = findingsReply(review->findings);
        if (reply.exitStatus == 0)
            reply.text += QStringLiteral("Configuration is valid\n");
        done(reply);
    });
}

void runRevert(ShellContext& context, Words, const ReplyTo& done)
{
    done(replyTo(context.lifecycle.revert()));
}

void runUndo(ShellContext& context, Words, const ReplyTo& done)
{
    done(replyTo(context.lifecycle.undo()));
}

void runRedo(ShellContext& context, Words, const ReplyTo& done)
{
    done(replyTo(context.lifecycle.redo()));
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
                json[QStringLiteral("disconnect_at")] = timeWord(*outcome.disconnectAt);
            reply.json = json;
            done(reply);
        });
}

} // namespace

std::span<const Command> configurationCommands()
{
    static const Command commands[] = {
        {{"set"}, "set PATH... [VALUE...]", runSet},
        {{"delete"}, "delete PATH...", runDelete},
        {{"show"}, "show PATH...", showPath},
        {{"show", "config", "diff"}, "show config diff", showDiff},
        {{"show", "effective", "device"}, "show effective device SERIAL", showEffective},
        {{"validate"}, "validate", runValidate},
        {{"revert"}, "revert", runRevert},
        {{"undo"}, "undo", runUndo},
        {{"redo"}, "redo", runRedo},
        {{"commit"}, "commit [description \"...\"]", runCommit},
    };
    return commands;
}

} // namespace models::shell
