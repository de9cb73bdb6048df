#include "app/agent/console_command.h"

#include "app/agent/console_peer.h"
#include "app/process/shell_program.h"

#include <QDir>

namespace app::agent {

namespace {

const QString programName = QStringLiteral("handfast-agent console");
const QString directoryName = QStringLiteral("state-dir");
const QString deviceName = QStringLiteral("device");

} // namespace

process::CommandDescription describeConsole()
{
    return {.name = programName,
            .summary = QStringLiteral("the configuration shell of a device"),
            .text = QStringLiteral(
                "The configuration shell of a device, of its own settings: candidate, commit, "
                "certificates imported by TFTP or SCP. A WildFire appliance has that appliance's "
                "commands. Without -c and -f, commands are read from standard input; 'help' lists "
                "them. At a terminal there is an operational mode and one for configuration "
                "('configure', 'exit'), Tab completes and '?' helps."),
            .options =
                QList<QCommandLineOption>{
                    {directoryName,
                     QStringLiteral("the state directory of the device's agent, which may run or not"),
                     QStringLiteral("DIR")},
                    {deviceName, QStringLiteral("which device, where the directory keeps several"),
                     QStringLiteral("SERIAL")}} +
                process::shellOptions()};
}

int runConsole(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    QCommandLineParser parser;
    const process::CommandDescription description = describeConsole();
    parser.setApplicationDescription(description.text);
    parser.addOptions(description.options);
    const auto unusable = [&err](const QString& sentence) {
        err << programName << ": " << sentence << Qt::endl;
        return 2;
    };
    if (!parser.parse(QStringList{programName} + arguments))
        return unusable(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        out << process::commandHelp(parser, programName + QStringLiteral(" --state-dir DIR [options]"))
            << Qt::flush;
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return unusable(QStringLiteral("unexpected argument '%1'").arg(parser.positionalArguments().front()));
    const QString directory = parser.value(directoryName);
    if (directory.isEmpty())
        return unusable(QStringLiteral("--state-dir is missing"));
    process::ShellOptions options = process::shellOptionsOf(parser);
    options.device = parser.value(deviceName);
    options.host = options.device.isEmpty() ? QStringLiteral("admin") : options.device;
    options.historyFile = QDir(directory).filePath(QStringLiteral("console_history"));
    return process::runShell(
        options, programName, [&directory] { return ConsolePeer::find(directory); }, out, err);
}

} // namespace app::agent
