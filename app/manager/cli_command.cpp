#include "app/manager/cli_command.h"

#include "app/manager/shell_peer.h"
#include "models/config/edit.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include <unistd.h>

namespace app::manager {

using namespace models;

namespace {

struct CliOptions
{
    QString dataDirectory;
    std::optional<QString> passphraseFile;
    bool json = false;
    QStringList commands;
    QString file;
    QString helpText;
};

session::base::Result<CliOptions> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The configuration shell. Without -c and -f, commands "
                                                    "are read from standard input; 'help' lists them."));
    const QCommandLineOption dataDirectory(
        QStringLiteral("data-dir"), QStringLiteral("the manager's data directory"), QStringLiteral("DIR"));
    const QCommandLineOption passphrase(QStringLiteral("passphrase-file"),
                                        QStringLiteral("file that holds the master passphrase"),
                                        QStringLiteral("FILE"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("print replies as JSON"));
    const QCommandLineOption command(QStringLiteral("c"), QStringLiteral("run this command (repeatable)"),
                                     QStringLiteral("COMMAND"));
    const QCommandLineOption file(QStringLiteral("f"),
                                  QStringLiteral("run the commands in this file ('-': standard input)"),
                                  QStringLiteral("FILE"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("print this"));
    parser.addOptions({dataDirectory, passphrase, json, command, file, help});
    const auto unusable = [](const QString& sentence) {
        return session::base::failure(session::base::ErrorCode::InvalidArgument, sentence.toStdString());
    };
    if (!parser.parse(QStringList{QStringLiteral("handfast cli")} + arguments))
        return unusable(parser.errorText());
    CliOptions options;
    if (parser.isSet(help)) {
        options.helpText = parser.helpText();
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return unusable(
            QStringLiteral("unexpected argument '%1'").arg(parser.positionalArguments().constFirst()));
    options.dataDirectory = parser.value(dataDirectory);
    if (options.dataDirectory.isEmpty())
        return unusable(QStringLiteral("--data-dir is missing"));
    if (parser.isSet(passphrase))
        options.passphraseFile = parser.value(passphrase);
    options.json = parser.isSet(json);
    options.commands = parser.values(command);
    options.file = parser.value(file);
    return options;
}

class Printer
{
public:
    Printer(bool json, QTextStream& out, QTextStream& err) : m_json(json), m_out(out), m_err(err) {}

    /// The reply's exit status.
    int print(const shell::Reply& reply, const QString& prefix)
    {
        if (m_json && !reply.json.isNull() && !reply.json.isUndefined())
            m_out << document(reply.json) << Qt::endl;
        else if (!m_json)
            m_out << reply.text << Qt::flush;
        if (!reply.error.isEmpty())
            m_err << prefix << reply.error << Qt::endl;
        return reply.exitStatus;
    }

private:
    static QByteArray document(const QJsonValue& value)
    {
        const QJsonDocument json =
            value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return json.toJson(QJsonDocument::Compact);
    }

    bool m_json;
    QTextStream& m_out;
    QTextStream& m_err;
};

session::base::Result<std::vector<config::CommandLine>> readFile(const QString& name)
{
    QFile file(name);
    const bool opened =
        name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return session::base::failure(session::base::ErrorCode::InvalidArgument,
                                      name.toStdString() + ": " + file.errorString().toStdString());
    return config::joinLines(file.readAll().toStdString());
}

/// Stops at the first command that fails.
int runAll(ShellPeer& peer, const std::vector<config::CommandLine>& commands, const QString& where,
           Printer& printer)
{
    for (const config::CommandLine& command : commands) {
        const QString prefix =
            where.isEmpty() ? QString() : QStringLiteral("%1:%2: ").arg(where).arg(command.number);
        if (const int status = printer.print(peer.ask(QString::fromStdString(command.text)), prefix);
            status != 0)
            return status;
    }
    return 0;
}

int talk(ShellPeer& peer, Printer& printer, QTextStream& out)
{
    const bool atTerminal = ::isatty(STDIN_FILENO) == 1;
    QTextStream in(stdin);
    int status = 0;
    while (true) {
        if (atTerminal)
            out << "handfast> " << Qt::flush;
        const QString line = in.readLine();
        if (line.isNull() || line == QLatin1String("exit") || line == QLatin1String("quit"))
            return status;
        status = printer.print(peer.ask(line), {});
        if (status != 0 && !atTerminal)
            return status;
    }
}

} // namespace

int runCli(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    const auto fail = [&err](const session::base::Error& error) {
        const shell::Reply reply = shell::replyError(error);
        err << "handfast cli: " << reply.error << Qt::endl;
        return reply.exitStatus;
    };
    const auto options = readOptions(arguments);
    if (!options)
        return fail(options.error());
    if (!options->helpText.isEmpty()) {
        out << options->helpText << Qt::flush;
        return 0;
    }
    std::vector<config::CommandLine> script;
    if (!options->file.isEmpty()) {
        auto read = readFile(options->file);
        if (!read)
            return fail(read.error());
        script = std::move(*read);
    }
    auto peer = ShellPeer::find(options->dataDirectory, options->passphraseFile);
    if (!peer)
        return fail(peer.error());
    Printer printer(options->json, out, err);
    std::vector<config::CommandLine> commands;
    for (const QString& command : options->commands)
        commands.push_back({1, command.toStdString()});
    int status = runAll(*peer, commands, {}, printer);
    if (status == 0)
        status = runAll(*peer, script, options->file, printer);
    if (status == 0 && options->commands.isEmpty() && options->file.isEmpty())
        status = talk(*peer, printer, out);
    return status;
}

} // namespace app::manager
