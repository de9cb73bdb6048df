// What `handfast cli` and `handfast-agent console` have in common: commands of arguments, of a file, of
// standard input or of a person at a terminal, one after the other, and their replies. Main thread.
#pragma once

#include "app/process/command_peer.h"
#include "models/config/edit.h"

#include <QCommandLineParser>
#include <QStringList>
#include <QTextStream>

#include <functional>

namespace app::process {

struct ShellOptions
{
    bool json = false;
    QStringList commands;
    QString file; ///< "-": standard input
    QString device = {};
    QString host = {};        ///< stands before the prompt
    QString historyFile = {}; ///< what was typed at the terminal, without secrets; mode 0600
};

/// --json, -c, -f and --help.
[[nodiscard]] QList<QCommandLineOption> shellOptions();
[[nodiscard]] ShellOptions shellOptionsOf(const QCommandLineParser& parser);
/// The parser's help below a first line that names the command, which it knows nothing of.
[[nodiscard]] QString commandHelp(const QCommandLineParser& parser, const QString& usage);

using FindPeer = std::function<session::base::Result<std::unique_ptr<CommandPeer>>()>;
/// Stops at the first command that fails, except at a terminal. The exit status: 0 done, 1 refused or failed,
/// 2 unusable. A file that can't be read fails before `find` is asked; `name` begins such a line on `err`.
int runShell(const ShellOptions& options, const QString& name, const FindPeer& find, QTextStream& out,
             QTextStream& err);

} // namespace app::process
