// show high-availability, request high-availability: S-4, panos 4.6.
#include "models/lifecycle/pair/pair.h"
#include "models/lifecycle/pair/pair_forming.h"
#include "models/shell/certificate_arguments.h"
#include "models/shell/interpreter.h"
#include "models/shell/reply_json.h"
#include "session/base/clock.h"

#include <QJsonObject>

namespace models::shell {

using lifecycle::PairView;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

lifecycle::PairDesk* deskOf(const ShellContext& context)
{
    return context.lifecycle.pairDesk();
}

Reply nobodyThere()
{
    return replyError({ErrorCode::Unsupported, "no manager runs here: it is the one that has a peer"});
}

QString wordOf(PairView::Sync sync)
{
    return QString::fromUtf8(lifecycle::toText(sync));
}

QJsonObject sideToJson(const std::string& state, const session::base::Serial& serial,
                       const lifecycle::PairStamp& stamp)
{
    return {{QStringLiteral("state"), QString::fromStdString(state)},
            {QStringLiteral("serial"), QString::fromStdString(serial.value)},
            {QStringLiteral("term"), qint64(stamp.term)},
            {QStringLiteral("revision"), qint64(stamp.revision)}};
}

QJsonObject toJson(const PairView& view)
{
    QJsonObject peer = sideToJson(view.peerState, view.peerSerial, view.peerStamp);
    peer.insert(QStringLiteral("address"), QString::fromStdString(view.peerAddress));
    peer.insert(QStringLiteral("connected"), view.isConnected);
    return {{QStringLiteral("enabled"), view.isEnabled},
            {QStringLiteral("local"), sideToJson(view.state, view.serial, view.stamp)},
            {QStringLiteral("peer"), peer},
            {QStringLiteral("sync"), wordOf(view.sync)},
            {QStringLiteral("synchronized_at"), timeOrNull(view.synchronizedAt)},
            {QStringLiteral("split_brain_at"), timeOrNull(view.splitBrainAt)},
            {QStringLiteral("refusal"), QString::fromStdString(view.refusal)},
            {QStringLiteral("problem"), QString::fromStdString(view.problem)}};
}

QString sideText(const std::string& state, const session::base::Serial& serial,
                 const lifecycle::PairStamp& stamp)
{
    return QStringLiteral("    State         : %1\n    Serial        : %2\n    Term          : %3\n"
                          "    Revision      : %4\n")
        .arg(QString::fromStdString(state), QString::fromStdString(serial.value))
        .arg(stamp.term)
        .arg(stamp.revision);
}

QString toText(const PairView& view)
{
    QString text =
        QStringLiteral("Local\n") + sideText(view.state, view.serial, view.stamp) + QStringLiteral("Peer\n") +
        sideText(view.peerState, view.peerSerial, view.peerStamp) +
        QStringLiteral("    Address       : %1\n    Connected     : %2\n"
                       "Configuration     : %3\n")
            .arg(QString::fromStdString(view.peerAddress),
                 view.isConnected ? QStringLiteral("yes") : QStringLiteral("no"), wordOf(view.sync));
    if (view.synchronizedAt)
        text += QStringLiteral("Synchronized at   : %1\n").arg(timeOrNull(view.synchronizedAt).toString());
    if (view.splitBrainAt)
        text += QStringLiteral("Split brain at    : %1 (both managers served)\n")
                    .arg(timeOrNull(view.splitBrainAt).toString());
    if (!view.refusal.empty())
        text += QStringLiteral("Peer refused      : %1 (it is there: nobody takes over by himself)\n")
                    .arg(QString::fromStdString(view.refusal));
    if (!view.problem.empty())
        text += QStringLiteral("Problem           : %1\n").arg(QString::fromStdString(view.problem));
    return text;
}

void showState(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (!rest.empty())
        return done(replyError({ErrorCode::ParseFailed, "nothing may follow \"state\""}));
    const lifecycle::PairDesk* desk = deskOf(context);
    if (!desk)
        return done(nobodyThere());
    const PairView view = desk->view();
    done(replyJson(view.isEnabled ? toText(view) : QStringLiteral("HA is not enabled\n"), toJson(view)));
}

void changeState(ShellContext& context, Words rest, const ReplyTo& done)
{
    lifecycle::PairDesk* desk = deskOf(context);
    if (!desk)
        return done(nobodyThere());
    if (rest.size() == 1 && rest.front() == "suspend")
        return done(replyTo(desk->suspend(), QStringLiteral("This manager is suspended\n")));
    if (rest.size() == 1 && rest.front() == "functional")
        return done(replyTo(desk->makeFunctional(), QStringLiteral("This manager is functional\n")));
    if (rest.size() == 1 && rest.front() == "take-over")
        return done(replyTo(desk->takeOver(), QStringLiteral("This manager serves\n")));
    done(replyError({ErrorCode::ParseFailed, "expected one of: suspend functional take-over"}));
}

void synchronize(ShellContext& context, Words rest, const ReplyTo& done)
{
    lifecycle::PairDesk* desk = deskOf(context);
    if (!desk)
        return done(nobodyThere());
    if (!rest.empty() && (rest.size() > 1 || rest.front() != "running-config"))
        return done(replyError({ErrorCode::ParseFailed, "expected: running-config"}));
    done(replyTo(desk->synchronize(),
                 QStringLiteral("The running configuration is on its way to the peer\n")));
}

void formExport(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"file", "passphrase-file"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto complete = arguments->require({"file", "passphrase-file"});
    if (!complete)
        return done(replyError(complete.error()));
    const auto passphrase = firstLineOf(context, *arguments->value("passphrase-file"));
    if (!passphrase)
        return done(replyError(passphrase.error()));
    const std::string name = *arguments->value("file");
    lifecycle::exportPair(
        context.lifecycle, *passphrase, [done, context, name](const Result<std::string>& text) {
            const auto written = text ? writeFile(context, {.name = name, .bytes = *text, .isPrivate = true})
                                      : std::unexpected(text.error());
            done(replyTo(written, QStringLiteral("Written to %1: the other manager imports it\n")
                                      .arg(QString::fromStdString(name))));
        });
}

void formImport(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(rest, {"file", "passphrase-file", "current-passphrase-file"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto complete = arguments->require({"file", "passphrase-file"});
    if (!complete)
        return done(replyError(complete.error()));
    const auto master = arguments->value("current-passphrase-file");
    auto current = master ? firstLineOf(context, *master) : Result<session::base::SecretText>();
    auto passphrase = firstLineOf(context, *arguments->value("passphrase-file"));
    if (const auto* error = firstError(current, passphrase))
        return done(replyError(*error));
    const auto text = readFile(context, *arguments->value("file"));
    if (!text)
        return done(replyError(text.error()));
    lifecycle::importPair(
        context.lifecycle,
        {.text = text->reveal(), .passphrase = std::move(*passphrase), .master = std::move(*current)},
        [done](const Result<>& joined) {
            done(replyTo(joined, QStringLiteral("This manager has joined the pair\n")));
        });
}

} // namespace

std::span<const Command> highAvailabilityCommands()
{
    static const Command commands[] = {
        {{"show", "high-availability", "state"}, "show high-availability state", showState},
        {{"request", "high-availability", "state"},
         "request high-availability state suspend|functional|take-over",
         changeState},
        {{"request", "high-availability", "sync-to-remote"},
         "request high-availability sync-to-remote [running-config]",
         synchronize},
        {{"request", "high-availability", "pair", "export"},
         "request high-availability pair export file F passphrase-file F",
         formExport},
        {{"request", "high-availability", "pair", "import"},
         "request high-availability pair import file F passphrase-file F [current-passphrase-file F]",
         formImport},
    };
    return commands;
}

} // namespace models::shell
