// `handfast cli` as a script uses it: commands in, exit status and output out. GUI thread; other programs of
// the test keep being read meanwhile.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace support {

struct CliCommands
{
    QString dataDirectory;
    QStringList commands = {}; ///< each becomes a `-c`
    QString file = {};         ///< `-f`, after the commands
    QString passphraseFile = {};
    bool json = false;
};

struct CliRun
{
    int exitStatus = -1; ///< -1: it could not be started, crashed or did not end
    QByteArray output = {};
    QByteArray errorOutput = {};

    [[nodiscard]] bool succeeded() const { return exitStatus == 0; }
    /// The output as JSON; null if it is none.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(output); }
    /// For the message of a failed test.
    [[nodiscard]] QString report() const;
};

[[nodiscard]] CliRun runCli(const CliCommands& commands);

/// Runs any program to its end; `program` is one of ours or found in the path.
[[nodiscard]] CliRun runProgram(const QString& program, const QStringList& arguments);

} // namespace support
