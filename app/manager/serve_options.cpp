#include "app/manager/serve_options.h"

#include <QCommandLineParser>
#include <QHostAddress>

namespace app::manager {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

Result<session::engine::EngineOptions> readListenAddress(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool isNumber = false;
    const ushort port = text.mid(colon + 1).toUShort(&isNumber);
    if (colon < 1 || !isNumber || QHostAddress(host).isNull())
        return failure(ErrorCode::InvalidArgument,
                       "--listen expects ADDRESS:PORT, such as 127.0.0.1:3978, not " + text.toStdString());
    session::engine::EngineOptions options;
    options.address = host.toStdString();
    options.port = port;
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
    const QCommandLineOption http(QStringLiteral("http"), QStringLiteral("Not available yet."),
                                  QStringLiteral("ADDR:PORT"));
    parser.addOptions({help, directory, listen, passphrase, http});

    const bool parsed = parser.parse(QStringList{QStringLiteral("handfast serve")} + arguments);
    if (parsed && parser.isSet(help))
        return ServeOptions{.application = {}, .helpText = parser.helpText()};
    if (!parsed)
        return failure(ErrorCode::InvalidArgument, parser.errorText().toStdString());
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       "unexpected argument " + parser.positionalArguments().constFirst().toStdString());
    if (parser.isSet(http))
        return failure(ErrorCode::InvalidArgument,
                       "--http is not available yet: this manager serves no HTTP");
    if (parser.value(directory).isEmpty())
        return failure(ErrorCode::InvalidArgument, "--data-dir is missing");
    const auto engine = readListenAddress(parser.value(listen));
    if (!engine)
        return std::unexpected(engine.error());

    ServeOptions options;
    options.application.dataDirectory = parser.value(directory);
    options.application.listen = *engine;
    if (parser.isSet(passphrase))
        options.application.passphraseFile = parser.value(passphrase);
    return options;
}

} // namespace app::manager
