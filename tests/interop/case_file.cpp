#include "tests/interop/case_file.h"

#include "tests/support/shared_files.h"

#include <QJsonDocument>
#include <QProcess>

namespace interop {

QList<QJsonObject> readCases(const QString& name)
{
    const QString file = support::sharedFile(name);
    if (file.isEmpty())
        return {};
    QProcess unpacking;
    unpacking.start("gzip", {"-dc", file});
    if (!unpacking.waitForFinished() || unpacking.exitCode() != 0)
        qFatal("cannot unpack %s", qPrintable(file));
    QList<QJsonObject> cases;
    for (const QByteArray& line : unpacking.readAllStandardOutput().split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            qFatal("%s: line %d is no JSON object", qPrintable(file), int(cases.size()) + 1);
        cases += document.object();
    }
    return cases;
}

} // namespace interop
