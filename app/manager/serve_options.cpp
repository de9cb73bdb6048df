#include "app/manager/serve_options.h"

#include "app/process/shell_program.h"
#include "models/services/listen_address.h"

#include <QCommandLineParser>

namespace app::manager {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

const QString serveHelp = QStringLiteral("help");
const QString serveDirectory = QStringLiteral("data-dir");
const QString serveListen = QStringLiteral("listen");
const QString servePassphrase = QStringLiteral("passphrase-file");
const QString serveHttp = QStringLiteral("http");
const QString serveClock = QStringLiteral("clock");
const QString serveAlone = QStringLiteral("alone");
const QString serveLab = QStringLiteral("lab");

} // namespace

process::CommandDescription describeServe()
{
    return {
        .name = QStringLiteral("handfast serve"),
        .summary = QStringLiteral("the manager without a display"),
        .text = QStringLiteral("Runs the manager without a display."),
        .options = {
            {serveHelp, QStringLiteral("Print this.")},
            {serveDirectory, QStringLiteral("Where everything is kept."), QStringLiteral("DIR")},
            {serveListen, QStringLiteral("Where devices connect to."), QStringLiteral("ADDR:PORT"),
             QStringLiteral("127.0.0.1:3978")},
            {servePassphrase, QStringLiteral("Holds the master passphrase."), QStringLiteral("FILE")},
            {serveHttp, QStringLiteral("Where CRLs and OCSP of the CAs here are served."),
             QStringLiteral("ADDR:PORT")},
            {serveClock,
             QStringLiteral(
                 "Take the time from this clock, which a scenario moves, and not from the system."),
             QStringLiteral("FILE")},
            {serveAlone,
             QStringLiteral("A rehearsal: seek neither the other manager of a pair nor an appliance.")},
            {serveLab,
             QStringLiteral("No production: CRLs and OCSP of the CAs here misbehave when they are told to.")},
        }};
}

Result<ServeOptions> readServeOptions(const QStringList& arguments)
{
    const process::CommandDescription description = describeServe();
    QCommandLineParser parser;
    parser.setApplicationDescription(description.text);
    parser.addOptions(description.options);

    const bool parsed = parser.parse(QStringList{QStringLiteral("handfast serve")} + arguments);
    if (parsed && parser.isSet(serveHelp))
        return ServeOptions{.application = {},
                            .helpText = process::commandHelp(
                                parser, QStringLiteral("handfast serve --data-dir DIR [options]"))};
    if (!parsed)
        return failure(ErrorCode::InvalidArgument, parser.errorText().toStdString());
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       "unexpected argument " + parser.positionalArguments().constFirst().toStdString());
    if (parser.value(serveDirectory).isEmpty())
        return failure(ErrorCode::InvalidArgument, "--data-dir is missing");
    const auto place = models::services::readListenAddress(parser.value(serveListen).toStdString());
    if (!place)
        return failure(ErrorCode::InvalidArgument, "--listen: " + place.error().detail);
    if (parser.isSet(serveHttp))
        if (const auto served = models::services::readListenAddress(parser.value(serveHttp).toStdString());
            !served)
            return failure(ErrorCode::InvalidArgument, "--http: " + served.error().detail);

    ServeOptions options;
    options.application.http = parser.value(serveHttp).toStdString();
    options.application.dataDirectory = parser.value(serveDirectory);
    options.application.isAlone = parser.isSet(serveAlone);
    options.application.hasLab = parser.isSet(serveLab);
    options.application.clockFile = parser.value(serveClock);
    auto& engine = options.application.listen.emplace();
    engine.address = place->host.toString().toStdString();
    engine.port = place->port;
    if (parser.isSet(servePassphrase))
        options.application.passphraseFile = parser.value(servePassphrase);
    return options;
}

} // namespace app::manager
