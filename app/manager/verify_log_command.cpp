#include "app/manager/verify_log_command.h"

#include "app/manager/exit_status.h"
#include "models/store/data_directory.h"
#include "models/store/event_check.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::manager {

using models::store::ChainReport;

namespace {

QJsonObject jsonOf(const ChainReport& report)
{
    QJsonObject json{
        {QStringLiteral("whole"), !report.broken},       {QStringLiteral("records"), qint64(report.records)},
        {QStringLiteral("first"), qint64(report.first)}, {QStringLiteral("last"), qint64(report.last)},
        {QStringLiteral("gaps"), qint64(report.gaps)},   {QStringLiteral("broken_at"), QJsonValue()},
        {QStringLiteral("problem"), QJsonValue()}};
    if (report.broken) {
        json[QStringLiteral("broken_at")] = qint64(report.broken->id);
        json[QStringLiteral("problem")] = QString::fromStdString(report.broken->problem);
    }
    return json;
}

QString sentenceOf(const ChainReport& report)
{
    if (!report.broken)
        return report.records == 0
                   ? QStringLiteral("whole: there is no record yet")
                   : QStringLiteral("whole: %1 records, %2 to %3%4")
                         .arg(report.records)
                         .arg(report.first)
                         .arg(report.last)
                         .arg(report.gaps == 0 ? QString()
                                               : QStringLiteral("; %1 gaps where a filter left records out")
                                                     .arg(report.gaps));
    const std::string& problem = report.broken->problem;
    const QString words = problem == "missing"        ? QStringLiteral("it is missing")
                          : problem == "altered"      ? QStringLiteral("it was altered")
                          : problem == "tail-missing" ? QStringLiteral("it and those behind it are missing")
                                                      : QStringLiteral("it is not chained to the one before");
    return QStringLiteral("broken at record %1: %2; %3 records before it hold")
        .arg(report.broken->id)
        .arg(words)
        .arg(report.records);
}

} // namespace

process::CommandDescription describeVerifyLog()
{
    return {.name = QStringLiteral("handfast verify-log"),
            .summary = QStringLiteral("check that an event log is whole"),
            .text = QStringLiteral(
                "Checks the chain of a manager's event log, or of one exported as JSON lines. Exit "
                "status: 0 the log is whole, 1 it is broken, 2 it can not be read."),
            .arguments = QStringLiteral("[FILE]"),
            .options = {{QStringLiteral("data-dir"), QStringLiteral("a manager's data directory"),
                         QStringLiteral("DIR")},
                        {QStringLiteral("json"), QStringLiteral("print the outcome as JSON")},
                        {QStringLiteral("help"), QStringLiteral("print this")}}};
}

int runVerifyLog(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    const QString directory = QStringLiteral("data-dir");
    QCommandLineParser parser;
    parser.addOptions(describeVerifyLog().options);
    const auto unusable = [&err](const QString& why) {
        err << "handfast verify-log: " << why << Qt::endl;
        return unusableStatus;
    };
    if (!parser.parse(QStringList{QStringLiteral("verify-log")} + arguments))
        return unusable(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        out << "Usage: handfast verify-log [--json] --data-dir DIR | FILE\n"
               "Exit status: 0 the log is whole, 1 it is broken, 2 it can not be read\n";
        return 0;
    }
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(directory) ? !files.isEmpty() : files.size() != 1)
        return unusable(QStringLiteral("give --data-dir DIR or one exported FILE"));
    const QString file =
        parser.isSet(directory) ? models::store::databaseFileOf(parser.value(directory)) : files.front();
    if (!QFileInfo::exists(file))
        return unusable(QStringLiteral("there is no %1").arg(file));
    const auto report = parser.isSet(directory) ? models::store::checkStoredEvents(file)
                                                : models::store::checkExportedEvents(file);
    if (!report)
        return unusable(QStringLiteral("%1: %2").arg(file, QString::fromStdString(report.error().detail)));
    if (parser.isSet(QStringLiteral("json")))
        out << QJsonDocument(jsonOf(*report)).toJson(QJsonDocument::Compact) << Qt::endl;
    else
        out << sentenceOf(*report) << Qt::endl;
    return report->broken ? failedStatus : 0;
}

} // namespace app::manager
