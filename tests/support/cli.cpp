#include "tests/support/cli.h"

#include "tests/support/process.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

namespace support {

namespace {

QStringList argumentsFor(const CliCommands& commands)
{
    QStringList arguments{"cli", "--data-dir", commands.dataDirectory};
    if (!commands.passphraseFile.isEmpty())
        arguments << "--passphrase-file" << commands.passphraseFile;
    if (commands.json)
        arguments << "--json";
    for (const QString& command : commands.commands)
        arguments << "-c" << command;
    if (!commands.file.isEmpty())
        arguments << "-f" << commands.file;
    return arguments;
}

} // namespace

QString CliRun::report() const
{
    return QString("\nexit status %1\noutput:\n%2\nerrors:\n%3")
        .arg(exitStatus)
        .arg(QString::fromUtf8(output), QString::fromUtf8(errorOutput));
}

CliRun runProgram(const QString& program, const QStringList& arguments)
{
    const QString ours = QDir(HANDFAST_BIN_DIR).filePath(program);
    QProcess process;
    process.setProgram(QFileInfo::exists(ours) ? ours : program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());

    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    process.start();
    if (!process.waitForStarted())
        return {.errorOutput = process.errorString().toUtf8()};
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    const bool ended = process.state() == QProcess::NotRunning;
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const bool exited = ended && process.exitStatus() == QProcess::NormalExit;
    return {.exitStatus = exited ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .errorOutput = process.readAllStandardError()};
}

CliRun runCli(const CliCommands& commands)
{
    return runProgram("handfast", argumentsFor(commands));
}

} // namespace support
