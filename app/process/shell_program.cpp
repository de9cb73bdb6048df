#include "app/process/shell_program.h"

#include "app/process/terminal.h"
#include "models/shell/completion.h"
#include "models/shell/dialogue.h"
#include "models/text/visible_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include <unistd.h>

namespace app::process {

using namespace models;

namespace {

const QString jsonName = QStringLiteral("json");
const QString commandName = QStringLiteral("c");
const QString fileName = QStringLiteral("f");

/// Devices write some of what is printed.
class Printer
{
public:
    Printer(bool json, QTextStream& out, QTextStream& err) : m_json(json), m_out(out), m_err(err) {}

    /// The reply's exit status.
    int print(const shell::Reply& reply, const QString& prefix)
    {
        if (m_json && !reply.json.isNull() && !reply.json.isUndefined())
            m_out << text::visibleText(document(reply.json)) << Qt::endl;
        else if (!m_json)
            m_out << text::visibleText(reply.text) << Qt::flush;
        if (!reply.error.isEmpty())
            m_err << text::visibleText(prefix + reply.error) << Qt::endl;
        return reply.exitStatus;
    }
    void note(const QString& line) { m_err << text::visibleText(line) << Qt::endl; }

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

/// A shell at work: whom it asks, and how its replies are printed.
class Shell
{
public:
    Shell(CommandPeer& peer, const ShellOptions& options, Printer printer)
        : m_peer(peer),
          m_options(options),
          m_printer(printer)
    {
    }

    /// Stops at the first command that fails.
    int runAll(const std::vector<config::CommandLine>& commands, const QString& where)
    {
        for (const config::CommandLine& command : commands) {
            const QString prefix =
                where.isEmpty() ? QString() : QStringLiteral("%1:%2: ").arg(where).arg(command.number);
            if (const int status = m_printer.print(ask(QString::fromStdString(command.text)), prefix);
                status != 0)
                return status;
        }
        return 0;
    }

    /// Standard input that is no terminal: a script without modes.
    int readInput()
    {
        QTextStream in(stdin);
        while (true) {
            const QString line = in.readLine();
            if (line.isNull() || line == QLatin1String("exit") || line == QLatin1String("quit"))
                return 0;
            if (const int status = m_printer.print(ask(line), {}); status != 0)
                return status;
        }
    }

    int talk()
    {
        shell::Dialogue dialogue(m_options.host);
        Terminal terminal(m_options.historyFile, [this, &dialogue](const QString& line) {
            return shell::candidatesIn(m_peer.ask({.command = line,
                                                   .purpose = shell::ControlRequest::Purpose::Complete,
                                                   .mode = dialogue.mode(),
                                                   .device = m_options.device}));
        });
        int status = 0;
        while (const auto line = terminal.read(dialogue.prompt())) {
            using Kind = shell::Dialogue::Step::Kind;
            const auto step = dialogue.take(*line);
            if (!line->trimmed().isEmpty() && !shell::holdsSecret(*line))
                terminal.remember(*line);
            if (step.kind == Kind::Leave)
                return status;
            if (step.kind == Kind::Nothing)
                continue;
            // What was cut off at the front by "run" is put back, so that words have their places.
            shell::Reply reply = step.kind == Kind::Refuse ? step.refusal : ask(step.command);
            if (reply.word > 0 && step.kind == Kind::Ask && step.command != *line)
                ++reply.word;
            if (const QString caret = dialogue.caret(*line, reply); !caret.isEmpty())
                m_printer.note(caret);
            status = m_printer.print(reply, {});
        }
        return status;
    }

private:
    [[nodiscard]] shell::Reply ask(const QString& command)
    {
        return m_peer.ask({.command = command, .device = m_options.device});
    }

    CommandPeer& m_peer;
    const ShellOptions& m_options;
    Printer m_printer;
};

} // namespace

QList<QCommandLineOption> shellOptions()
{
    return {
        {jsonName, QStringLiteral("print replies as JSON")},
        {commandName, QStringLiteral("run this command (repeatable)"), QStringLiteral("COMMAND")},
        {fileName, QStringLiteral("run the commands in this file ('-': standard input)"),
         QStringLiteral("FILE")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("print this")},
    };
}

ShellOptions shellOptionsOf(const QCommandLineParser& parser)
{
    return {.json = parser.isSet(jsonName),
            .commands = parser.values(commandName),
            .file = parser.value(fileName)};
}

QString commandHelp(const QCommandLineParser& parser, const QString& usage)
{
    const QString text = parser.helpText();
    return QStringLiteral("Usage: ") + usage + text.mid(text.indexOf(QLatin1Char('\n')));
}

int runShell(const ShellOptions& options, const QString& name, const FindPeer& find, QTextStream& out,
             QTextStream& err)
{
    const auto fail = [&](const session::base::Error& error) {
        const shell::Reply reply = shell::replyError(error);
        err << name << ": " << reply.error << Qt::endl;
        return reply.exitStatus;
    };
    std::vector<config::CommandLine> script;
    if (!options.file.isEmpty()) {
        auto read = readFile(options.file);
        if (!read)
            return fail(read.error());
        script = std::move(*read);
    }
    const auto peer = find();
    if (!peer)
        return fail(peer.error());
    Shell shell(**peer, options, Printer(options.json, out, err));
    std::vector<config::CommandLine> commands;
    for (const QString& command : options.commands)
        commands.push_back({1, command.toStdString()});
    int status = shell.runAll(commands, {});
    if (status == 0)
        status = shell.runAll(script, options.file);
    if (status == 0 && options.commands.isEmpty() && options.file.isEmpty())
        status = ::isatty(STDIN_FILENO) == 1 ? shell.talk() : shell.readInput();
    return status;
}

} // namespace app::process
