// A command line as data: its parser, its --help, its manual page and its completion in shells all follow
// from this one. Plain values; any thread.
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace app::process {

struct CommandDescription
{
    QString name;           ///< as it is typed: "handfast serve"
    QString summary;        ///< one line for lists, without a full stop
    QString text;           ///< what it does, whole sentences
    QString arguments = {}; ///< what stands behind the options: "CHAIN.pem"; "" for nothing
    QList<QCommandLineOption> options = {};
};

/// A program with its commands: "handfast" and "handfast serve", ...
struct ProgramDescription
{
    CommandDescription itself;
    QList<CommandDescription> commands;
};

/// "serve" of "handfast serve".
[[nodiscard]] inline QString commandWord(const CommandDescription& command)
{
    return command.name.section(QLatin1Char(' '), -1);
}

} // namespace app::process
