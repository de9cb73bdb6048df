#include "app/manager/report_command.h"

#include "views/wizard/report_document.h"

#include <QFile>
#include <QJsonDocument>

namespace app::manager {

process::CommandDescription describeReport()
{
    return {.name = QStringLiteral("handfast report"),
            .summary = QStringLiteral("a migration's report as PDF"),
            .text = QStringLiteral("Writes the report of a plan, as 'show migration report json FILE' of the "
                                   "shell gives it, as a document."),
            .arguments = QStringLiteral("FILE.json FILE.pdf"),
            .options = {{QStringLiteral("help"), QStringLiteral("print this")}}};
}

int runReport(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    const QString usage = QStringLiteral("Usage: handfast report FILE.json FILE.pdf");
    if (arguments == QStringList{QStringLiteral("--help")}) {
        out << usage << Qt::endl;
        return 0;
    }
    if (arguments.size() != 2) {
        err << usage << Qt::endl;
        return 2;
    }
    QFile file(arguments.first());
    if (!file.open(QIODevice::ReadOnly)) {
        err << "handfast report: " << file.fileName() << ": " << file.errorString() << Qt::endl;
        return 2;
    }
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    if (report[QLatin1String("report")].toString() != QLatin1String("handfast-migration")) {
        err << "handfast report: " << file.fileName() << " is no report of a migration" << Qt::endl;
        return 2;
    }
    const auto written = views::wizard::writeReportPdf(report, arguments.last());
    if (!written)
        err << "handfast report: " << QString::fromStdString(written.error().detail) << Qt::endl;
    return written ? 0 : 1;
}

} // namespace app::manager
