// What a device is, whom it talks to and which certificates it holds.
#include "models/shell/device_console.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

using session::base::ErrorCode;

namespace {

void showSystem(const ConsolePtr& context, Words, const ReplyTo& done)
{
    const ConsoleFacts& facts = context->facts;
    const std::pair<QString, QString> rows[] = {
        {QStringLiteral("hostname"), facts.hostname},
        {QStringLiteral("serial"), facts.serial},
        {QStringLiteral("model"), facts.model},
        {QStringLiteral("kind"), QString::fromUtf8(toText(facts.kind))},
        {QStringLiteral("sw-version"), facts.softwareVersion},
    };
    QString text;
    QJsonObject json;
    for (const auto& [name, value] : rows) {
        text += QStringLiteral("%1: %2\n").arg(name, value);
        json.insert(name, value);
    }
    done(replyJson(text, json));
}

QStringList managersOf(const ConsolePtr& context)
{
    const auto effective = config::effectiveDevice(context->facts.runningText, context->facts.pushedText);
    QStringList managers;
    if (effective)
        for (const std::string& typed : {effective->device.panoramaServer, effective->device.panoramaServer2})
            if (!typed.empty())
                managers << QString::fromStdString(typed);
    return managers.isEmpty() ? context->facts.managers : managers;
}

/// As such devices print it (panos 7.5).
void showManagers(const ConsolePtr& context, Words, const ReplyTo& done)
{
    QString text;
    QJsonArray rows;
    const QStringList managers = managersOf(context);
    for (qsizetype i = 0; i < managers.size(); ++i) {
        const bool isConnected = context->facts.manager == managers[i] ||
                                 context->facts.manager.startsWith(managers[i] + QLatin1Char(':'));
        text += QStringLiteral("Panorama Server %1 : %2\n    Connected     : %3\n")
                    .arg(QString::number(i + 1), managers[i],
                         isConnected ? QStringLiteral("yes") : QStringLiteral("no"));
        if (isConnected)
            text += QStringLiteral("    Certificates  : %1\n").arg(context->facts.authentication);
        rows << QJsonObject{{QStringLiteral("server"), managers[i]},
                            {QStringLiteral("connected"), isConnected},
                            {QStringLiteral("authentication"),
                             isConnected ? QJsonValue(context->facts.authentication) : QJsonValue()}};
    }
    if (!context->facts.isPlayed)
        text += QStringLiteral("No agent plays this device at the moment.\n");
    done(replyJson(text, rows));
}

struct CertificateLine
{
    QString text;
    QJsonObject json;
};

CertificateLine lineOf(const config::CertificateFacts& facts)
{
    const QString name = QString::fromStdString(facts.name);
    const auto text = [&facts](const auto& read) {
        return facts.certificate ? QString::fromStdString(read(*facts.certificate)) : QString();
    };
    const QString subject = text([](const auto& certificate) { return certificate.subject(); });
    const QString issuer = text([](const auto& certificate) { return certificate.issuer(); });
    const QString notAfter =
        text([](const auto& certificate) { return session::base::toRfc3339(certificate.notAfter()); });
    const auto yesNo = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
    return {QStringLiteral("%1\n    Subject     : %2\n    Issuer      : %3\n    Expires     : %4\n"
                           "    CA          : %5\n    Private key : %6\n")
                .arg(name, subject, issuer, notAfter, yesNo(facts.isAuthority()), yesNo(facts.hasPrivateKey)),
            {{QStringLiteral("name"), name},
             {QStringLiteral("subject"), subject},
             {QStringLiteral("issuer"), issuer},
             {QStringLiteral("not_after"), notAfter},
             {QStringLiteral("ca"), facts.isAuthority()},
             {QStringLiteral("private_key"), facts.hasPrivateKey}}};
}

void showCertificates(const ConsolePtr& context, Words rest, const ReplyTo& done)
{
    if (rest.size() > 1)
        return done(replyError(unexpectedWord(rest[1]).error()));
    QString text;
    QJsonArray rows;
    for (const config::CertificateFacts& facts : context->candidate.certificates()) {
        if (!rest.empty() && rest.front() != facts.name)
            continue;
        const CertificateLine line = lineOf(facts);
        text += line.text;
        rows << line.json;
    }
    if (!rest.empty() && rows.isEmpty())
        return done(replyError({ErrorCode::NotFound, "there is no certificate '" + rest.front() + "'"}));
    done(replyJson(text, rows));
}

} // namespace

std::span<const ConsoleCommand> consoleFactsCommands()
{
    static const ConsoleCommand commands[] = {
        {{"show", "system", "info"}, "show system info", showSystem},
        {{"show", "panorama-status"}, "show panorama-status", showManagers},
        {{"show", "certificate"}, "show certificate [N]", showCertificates},
    };
    return commands;
}

} // namespace models::shell
