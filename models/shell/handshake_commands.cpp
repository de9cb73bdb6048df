// The last handshakes of one device, as the inspector shows them, and those of peers that nobody knows.
#include "models/lifecycle/devices/device_stories.h"
#include "models/shell/interpreter.h"
#include "models/shell/reply_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace models::shell {

using lifecycle::HandshakeStory;
using session::base::ErrorCode;

namespace {

QJsonValue handshakeObject(const ShellContext& context, const std::optional<HandshakeStory>& story)
{
    if (!story || !context.handshakeJson)
        return QJsonValue();
    return QJsonDocument::fromJson(QByteArray::fromStdString(context.handshakeJson(*story))).object();
}

QString handshakeLines(const ShellContext& context, const std::optional<HandshakeStory>& story,
                       const QString& title)
{
    if (!story || !context.handshakeText)
        return {};
    return title + QLatin1Char('\n') + context.handshakeText(*story) + QLatin1Char('\n');
}

void showHandshake(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (rest.size() != 2 || rest[1] != "handshake")
        return done(replyError({ErrorCode::ParseFailed, "show devices device SERIAL handshake"}));
    const auto* record = context.lifecycle.devices().find(session::base::Serial(rest.front()));
    if (!record)
        return done(replyError({ErrorCode::NotFound, "no managed device has this serial number"}));
    const auto last = lastStory(*record);
    const auto refused = refusedStory(*record);
    const auto good = goodStory(*record);
    if (!last)
        return done(replyError({ErrorCode::NotFound, "no handshake of this device is known"}));
    const bool isOther = refused && refused->attempt != last->attempt;
    const bool isOtherGood = good && good->attempt != last->attempt;
    done(replyJson(
        handshakeLines(context, last, QStringLiteral("Last attempt:")) +
            handshakeLines(context, isOther ? refused : std::nullopt, QStringLiteral("Last refused:")) +
            handshakeLines(context, isOtherGood ? good : std::nullopt, QStringLiteral("Last good:")),
        QJsonObject{{QStringLiteral("serial"), QString::fromStdString(record->serial.value)},
                    {QStringLiteral("last"), handshakeObject(context, last)},
                    {QStringLiteral("last_refused"), handshakeObject(context, refused)},
                    {QStringLiteral("last_good"), handshakeObject(context, good)}}));
}

void showStrangers(ShellContext& context, Words, const ReplyTo& done)
{
    QString lines;
    QJsonArray rows;
    for (const lifecycle::Stranger& stranger : context.lifecycle.devices().strangers()) {
        lines += handshakeLines(context, storyOf(stranger), timeWord(stranger.time));
        rows << handshakeObject(context, storyOf(stranger));
    }
    done(replyJson(lines, rows));
}

} // namespace

std::span<const Command> handshakeCommands()
{
    static const Command commands[] = {
        {{"show", "devices", "device"}, "show devices device SERIAL handshake", showHandshake},
        {{"show", "devices", "strangers"}, "show devices strangers", showStrangers},
    };
    return commands;
}

} // namespace models::shell
