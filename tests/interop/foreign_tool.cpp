#include "tests/interop/foreign_tool.h"

#include "tests/support/cli.h"

#include <QStandardPaths>

namespace interop {

QString tool(const QString& name)
{
    QString found = QStandardPaths::findExecutable(name);
    if (found.isEmpty()) // Debian keeps daemons where a plain user's path does not look
        found = QStandardPaths::findExecutable(name, {"/usr/sbin"});
    if (found.isEmpty())
        qFatal("%s is missing: see test_packages in app/packages.sh", qPrintable(name));
    return found;
}

void mustRun(const QString& name, const QStringList& arguments)
{
    const support::CliRun run = support::runProgram(tool(name), arguments);
    if (!run.succeeded())
        qFatal("%s: %s", qPrintable(name), qPrintable(run.report()));
}

} // namespace interop
