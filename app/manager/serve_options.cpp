#include "app/manager/serve_options.h"

#include "models/services/listen_address.h"

#include <QCommandLineParser>

namespace app::manager {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

Result<session::engine::EngineOptions> readListenAddress(const QString& text)
{
    const auto place = models::services::readListenAddress(text.toStdString());
    if (!place)
        return failure(ErrorCode::InvalidArgument,
                       "--listen expects ADDRESS:PORT, such as 127.0.0.1:3978, not " + text.toStdString());
    session::engine::EngineOptions options;
    options.address = place->host.toString().toStdString();
    options.port = place->port;
    return options;
}

Result<ServeOptions> readServeOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Runs the manager without a display."));
    const QCommandLineOption help(QStringLiteral("help"), QStringLiteral("Print this."));
    const QCommandLineOption directory(QStringLiteral("data-dir"),
                                       QStringLiteral("Where everything is kept."), QStringLiteral("DIR"));
    const QCommandLineOption listen(QStringLiteral("listen"), QStringLiteral("Where devices connect to."),
                                    QStringLiteral("ADDR:PORT"), QStringLiteral("127.0.0.1:3978"));
    const QCommandLineOption passphrase(QStringLiteral("passphrase-file"),
                                        QStringLiteral("Holds the master passphrase."),
                                        QStringLiteral("FILE"));
    const QCommandLineOption http(QStringLiteral("http"),
                                  QStringLiteral("Where CRLs and OCSP of the CAs here are served."),
                                  QStringLiteral("ADDR:PORT"));
    const QCommandLineOption clock(
        QStringLiteral("clock"),
        QStringLiteral("Take the time from this clock, which a scenario moves, and not from the system."),
        QStringLiteral("FILE"));
    const QCommandLineOption alone(
        QStringLiteral("alone"),
        QStringLiteral("A rehearsal: seek neither the other manager of a pair nor an appliance."));
    const QCommandLineOption lab(
        QStringLiteral("lab"),
        QStringLiteral("No production: CRLs and OCSP of the CAs here misbehave when they are told to."));
    parser.addOptions({help, directory, listen, passphrase, http, clock, alone, lab});

    const bool parsed = parser.parse(QStringList{QStringLiteral("handfast serve")} + arguments);
    if (parsed && parser.isSet(help))
        return ServeOptions{.application = {}, .helpText = parser.helpText()};
    if (!parsed)
        return failure(ErrorCode::InvalidArgument, parser.errorText().toStdString());
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       "unexpected argument " + parser.positionalArguments().constFirst().toStdString());
    if (parser.value(directory).isEmpty())
        return failure(ErrorCode::InvalidArgument, "--data-dir is missing");
    const auto engine = readListenAddress(parser.value(listen));
    if (!engine)
        return std::unexpected(engine.error());

    if (parser.isSet(http))
        if (const auto place = models::services::readListenAddress(parser.value(http).toStdString()); !place)
            return failure(ErrorCode::InvalidArgument, "--http: " + place.error().detail);

    ServeOptions options;
    options.application.http = parser.value(http).toStdString();
    options.application.dataDirectory = parser.value(directory);
    options.application.isAlone = parser.isSet(alone);
    options.application.hasLab = parser.isSet(lab);
    options.application.clockFile = parser.value(clock);
    options.application.listen = *engine;
    if (parser.isSet(passphrase))
        options.application.passphraseFile = parser.value(passphrase);
    return options;
}

} // namespace app::manager
