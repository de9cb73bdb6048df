// request master-key: C-7. show system limits: S-1, steadiness. show system channels: S-5.
#include "models/lifecycle/limit_rows.h"
#include "models/lifecycle/master_passphrase.h"
#include "models/lifecycle/own_channels.h"
#include "models/shell/certificate_arguments.h"
#include "models/shell/channel_lines.h"
#include "models/shell/interpreter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

using lifecycle::PassphraseKeeper;
using lifecycle::PassphraseOutcome;
using session::base::Result;

namespace {

void changeMasterKey(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"current-passphrase-file", "new-passphrase-file", "keep"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto complete = arguments->require({"new-passphrase-file"});
    const auto keeper = arguments->choice<PassphraseKeeper>("keep", "nobody",
                                                            {{"nobody", PassphraseKeeper::Nobody},
                                                             {"directory", PassphraseKeeper::Directory},
                                                             {"keyring", PassphraseKeeper::Keyring}});
    if (const auto* error = firstError(complete, keeper))
        return done(replyError(*error));
    auto next = firstLineOf(context, *arguments->value("new-passphrase-file"));
    const auto currentFile = arguments->value("current-passphrase-file");
    auto current = currentFile ? firstLineOf(context, *currentFile) : Result<session::base::SecretText>();
    if (const auto* error = firstError(next, current))
        return done(replyError(*error));
    lifecycle::changePassphrase(
        context.lifecycle, {.current = std::move(*current), .next = std::move(*next), .keeper = *keeper},
        [done](const PassphraseOutcome& outcome) {
            if (!outcome.change)
                return done(replyError(outcome.change.error()));
            if (!outcome.keeping)
                return done(replyError(
                    {outcome.keeping.error().code, "the master passphrase was changed, but it is not kept: " +
                                                       outcome.keeping.error().detail}));
            done(replyText(QStringLiteral("The master passphrase was changed\n")));
        });
}

void showLimits(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (!rest.empty())
        return done(replyError({session::base::ErrorCode::InvalidArgument, "usage: show system limits"}));
    const session::engine::Engine* engine = context.lifecycle.engine();
    if (!engine)
        return done(replyError({session::base::ErrorCode::NotFound, "no manager runs here"}));
    const auto load = engine->load();
    QString lines;
    QJsonArray rows;
    for (const lifecycle::LimitRow& row : lifecycle::limitRows(engine->limits(), load)) {
        const auto text = [](std::string_view of) {
            return QString::fromUtf8(of.data(), qsizetype(of.size()));
        };
        const QString name = text(row.name);
        const QString unit = text(row.unit);
        const QString reason = context.limitReason ? context.limitReason(row.name) : QString();
        lines += QStringLiteral("%1 %2 %3 %4 %5\n")
                     .arg(name, -24)
                     .arg(row.value, 10)
                     .arg(unit, -16)
                     .arg(row.inUse ? QStringLiteral("in use: %1").arg(*row.inUse) : QString(), -14)
                     .arg(reason);
        rows << QJsonObject{{QStringLiteral("name"), name},
                            {QStringLiteral("value"), double(row.value)},
                            {QStringLiteral("unit"), unit},
                            {QStringLiteral("in_use"),
                             row.inUse ? QJsonValue(double(*row.inUse)) : QJsonValue(QJsonValue::Null)},
                            {QStringLiteral("reason"), reason}};
    }
    lines += QStringLiteral("turned away at the door since the start: %1\n").arg(load.turnedAway);
    done(replyJson(lines, QJsonObject{{QStringLiteral("limits"), rows},
                                      {QStringLiteral("turned_away"), double(load.turnedAway)}}));
}

/// The manager's own, beside management and HA.
void showChannels(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (!rest.empty())
        return done(replyError({session::base::ErrorCode::InvalidArgument, "usage: show system channels"}));
    if (!context.lifecycle.engine())
        return done(replyError({session::base::ErrorCode::NotFound, "no manager runs here"}));
    const lifecycle::OwnChannels& own = context.lifecycle.ownChannels();
    QString lines;
    QJsonArray channels;
    for (const auto& report : own.reports()) {
        lines += channelLine(report);
        channels << channelJson(report);
    }
    const QString address = QString::fromStdString(own.webAddress());
    if (!address.isEmpty())
        lines = QStringLiteral("  admin-web listens at %1\n").arg(address) + lines;
    QJsonObject json{{QStringLiteral("admin_web_address"), address}, {QStringLiteral("channels"), channels}};
    for (const auto& [member, channel] : {std::pair("admin_web_problem", session::base::Channel::AdminWeb),
                                          std::pair("wildfire_problem", session::base::Channel::Wildfire)}) {
        const QString problem = QString::fromStdString(own.problemOf(channel));
        json.insert(QLatin1String(member), problem);
        if (!problem.isEmpty())
            lines += QStringLiteral("  %1: %2\n").arg(QLatin1String(toText(channel).data()), problem);
    }
    done(replyJson(lines.isEmpty() ? QStringLiteral("no other channels are configured\n") : lines, json));
}

} // namespace

std::span<const Command> systemCommands()
{
    static const Command commands[] = {
        {{"request", "master-key"},
         "request master-key new-passphrase-file F [current-passphrase-file F] "
         "[keep nobody|directory|keyring]",
         changeMasterKey},
        {{"show", "system", "limits"}, "show system limits", showLimits},
        {{"show", "system", "channels"}, "show system channels", showChannels},
    };
    return commands;
}

} // namespace models::shell
