// request lab, show lab: the revocation lab, where this manager has one. X-6.
#include "models/lifecycle/lab/revocation_lab.h"
#include "models/shell/interpreter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

using lifecycle::LabExperiment;
using lifecycle::RevocationLab;
using session::base::ErrorCode;

namespace {

QJsonObject experimentJson(const RevocationLab& lab, const std::string& authority, const LabExperiment& of)
{
    return {{QStringLiteral("certificate_authority"), QString::fromStdString(authority)},
            {QStringLiteral("behaviour"), QString::fromUtf8(toText(of.behaviour))},
            {QStringLiteral("on"), QString::fromUtf8(toText(of.target))},
            {QStringLiteral("delay_ms"), qint64(of.delay.count())},
            {QStringLiteral("acted"), qint64(lab.acted(authority))}};
}

Reply labReply(const RevocationLab& lab)
{
    QString lines =
        QStringLiteral("This manager has a revocation lab: what its CAs say may be wrong on purpose\n");
    QJsonArray rows;
    for (const auto& [authority, experiment] : lab.experiments()) {
        lines += QStringLiteral("  %1: %2 on %3, after %4 ms; acted %5 times\n")
                     .arg(QString::fromStdString(authority), QString::fromUtf8(toText(experiment.behaviour)),
                          QString::fromUtf8(toText(experiment.target)))
                     .arg(experiment.delay.count())
                     .arg(lab.acted(authority));
        rows << experimentJson(lab, authority, experiment);
    }
    if (rows.isEmpty())
        lines += QStringLiteral("  all CAs answer rightly\n");
    return replyJson(lines, QJsonObject{{QStringLiteral("active"), lab.isActive()},
                                        {QStringLiteral("experiments"), rows}});
}

void orderLab(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (!context.lifecycle.lab())
        return done(replyError(lifecycle::noLabHere()));
    const auto arguments = Arguments::pairs(rest, {"certificate-authority", "behaviour"}, {"on", "delay"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto behaviour = lifecycle::labBehaviourFrom(*arguments->value("behaviour"));
    const auto target = lifecycle::labTargetFrom(arguments->valueOr("on", "ocsp"));
    const auto delay = arguments->number(
        "delay", {.minimum = 0, .maximum = int(LabExperiment::longestDelay.count()), .fallback = 0});
    if (!behaviour) {
        std::string known;
        for (const auto one : lifecycle::allLabBehaviours)
            known.append(known.empty() ? "" : ", ").append(toText(one));
        return done(replyError(
            {ErrorCode::ParseFailed, "'" + *arguments->value("behaviour") +
                                         "' is no behaviour of the revocation lab: it has " + known}));
    }
    if (!target)
        return done(replyError({ErrorCode::ParseFailed, "on is one of ocsp, crl, both"}));
    if (!delay)
        return done(replyError(delay.error()));
    const std::string authority = *arguments->value("certificate-authority");
    const auto ordered = lifecycle::orderExperiment(
        context.lifecycle, authority,
        {.behaviour = *behaviour, .target = *target, .delay = std::chrono::seconds(*delay)});
    done(ordered ? labReply(*context.lifecycle.lab()) : replyError(ordered.error()));
}

void endLab(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (!context.lifecycle.lab())
        return done(replyError(lifecycle::noLabHere()));
    if (!rest.empty())
        return done(replyError({ErrorCode::InvalidArgument, "usage: request lab end"}));
    context.lifecycle.lab()->endAll();
    done(labReply(*context.lifecycle.lab()));
}

void showLab(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (!context.lifecycle.lab())
        return done(replyError(lifecycle::noLabHere()));
    if (!rest.empty())
        return done(replyError({ErrorCode::InvalidArgument, "usage: show lab"}));
    done(labReply(*context.lifecycle.lab()));
}

} // namespace

std::span<const Command> labCommands()
{
    static const Command commands[] = {
        {{"request", "lab"},
         "request lab certificate-authority CA behaviour "
         "normal|hang|refuse|nonsense|try-later|unknown|revoked|expired|wrong-signer|wrong-nonce|"
         "wrong-certificate [delay S] [on ocsp|crl|both]",
         orderLab},
        {{"request", "lab", "end"}, "request lab end", endLab},
        {{"show", "lab"}, "show lab", showLab},
    };
    return commands;
}

} // namespace models::shell
