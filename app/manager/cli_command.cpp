#include "app/manager/cli_command.h"

#include "app/manager/shell_peer.h"
#include "app/process/shell_program.h"

#include <QCommandLineParser>
#include <QDir>

namespace app::manager {

using namespace models;

namespace {

const QString programName = QStringLiteral("handfast cli");

struct CliOptions
{
    QString dataDirectory;
    std::optional<QString> passphraseFile;
    process::ShellOptions shell;
    QString helpText;
};

const QString cliDirectory = QStringLiteral("data-dir");
const QString cliPassphrase = QStringLiteral("passphrase-file");

session::base::Result<CliOptions> readOptions(const QStringList& arguments)
{
    const process::CommandDescription description = describeCli();
    QCommandLineParser parser;
    parser.setApplicationDescription(description.text);
    parser.addOptions(description.options);
    const auto unusable = [](const QString& sentence) {
        return session::base::failure(session::base::ErrorCode::InvalidArgument, sentence.toStdString());
    };
    if (!parser.parse(QStringList{programName} + arguments))
        return unusable(parser.errorText());
    CliOptions options;
    if (parser.isSet(QStringLiteral("help"))) {
        options.helpText =
            process::commandHelp(parser, programName + QStringLiteral(" --data-dir DIR [options]"));
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return unusable(
            QStringLiteral("unexpected argument '%1'").arg(parser.positionalArguments().constFirst()));
    options.dataDirectory = parser.value(cliDirectory);
    if (options.dataDirectory.isEmpty())
        return unusable(QStringLiteral("--data-dir is missing"));
    if (parser.isSet(cliPassphrase))
        options.passphraseFile = parser.value(cliPassphrase);
    options.shell = process::shellOptionsOf(parser);
    options.shell.host = QStringLiteral("handfast");
    options.shell.historyFile = QDir(options.dataDirectory).filePath(QStringLiteral("shell_history"));
    return options;
}

} // namespace

process::CommandDescription describeCli()
{
    return {.name = programName,
            .summary = QStringLiteral("the configuration shell"),
            .text = QStringLiteral(
                "The configuration shell. Without -c and -f, commands are read from standard input; "
                "'help' lists them. At a terminal there is an operational mode and one for "
                "configuration ('configure', 'exit'), Tab completes and '?' helps."),
            .options =
                QList<QCommandLineOption>{
                    {cliDirectory, QStringLiteral("the manager's data directory"), QStringLiteral("DIR")},
                    {cliPassphrase, QStringLiteral("file that holds the master passphrase"),
                     QStringLiteral("FILE")}} +
                process::shellOptions()};
}

int runCli(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    const auto options = readOptions(arguments);
    if (!options) {
        const shell::Reply reply = shell::replyError(options.error());
        err << programName << ": " << reply.error << Qt::endl;
        return reply.exitStatus;
    }
    if (!options->helpText.isEmpty()) {
        out << options->helpText << Qt::flush;
        return 0;
    }
    const auto find = [&options] { return ShellPeer::find(options->dataDirectory, options->passphraseFile); };
    return process::runShell(options->shell, programName, find, out, err);
}

} // namespace app::manager
