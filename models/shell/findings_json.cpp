#include "models/shell/findings_json.h"

#include "models/shell/change_json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models::shell {

namespace {

QString findingLine(const config::Finding& finding)
{
    QStringList subjects;
    for (const std::string& subject : finding.subjects)
        subjects << QString::fromUtf8(subject);
    const QString concerned =
        subjects.isEmpty() ? QString() : QStringLiteral(": ") + subjects.join(QStringLiteral(", "));
    return QStringLiteral("%1: %2: %3%4 (%5)\n")
        .arg(finding.severity == config::Severity::Error ? QStringLiteral("error")
                                                         : QStringLiteral("warning"),
             QString::fromStdString(config::pathText(finding.path)), QString::fromUtf8(finding.detail),
             concerned, QString::fromUtf8(finding.rule));
}

QJsonObject findingObject(const config::Finding& finding)
{
    QJsonArray subjects;
    for (const std::string& subject : finding.subjects)
        subjects << QString::fromUtf8(subject);
    return {{QStringLiteral("severity"), finding.severity == config::Severity::Error
                                             ? QStringLiteral("error")
                                             : QStringLiteral("warning")},
            {QStringLiteral("path"), QString::fromStdString(config::pathText(finding.path))},
            {QStringLiteral("rule"), QString::fromUtf8(finding.rule)},
            {QStringLiteral("code"), QString::fromUtf8(finding.code)},
            {QStringLiteral("subjects"), subjects},
            {QStringLiteral("detail"), QString::fromUtf8(finding.detail)}};
}

} // namespace

Reply findingsReply(const std::vector<config::Finding>& findings)
{
    Reply reply;
    QJsonArray rows;
    for (const config::Finding& finding : findings) {
        reply.text += findingLine(finding);
        rows << findingObject(finding);
        if (finding.severity == config::Severity::Error && reply.error.isEmpty())
            reply.error = findingLine(finding).trimmed();
    }
    reply.json = rows;
    reply.exitStatus = reply.error.isEmpty() ? 0 : 1;
    return reply;
}

} // namespace models::shell
