#include "app/manager/verdict_text.h"

#include "models/text/event_json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace app::manager {
namespace {

using namespace session::trust;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

QString verdictJson(const Verdict& verdict)
{
    const QJsonValue reason = verdict.reason ? QJsonValue(text(rowOf(*verdict.reason).name)) : QJsonValue();
    const QJsonObject whole{
        {"allowed", verdict.allowed}, {"reason", reason}, {"checks", models::text::checksToJson(verdict)}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

QString verdictText(const Verdict& verdict)
{
    QString table = verdict.reason ? "refused: " + text(rowOf(*verdict.reason).name) : "allowed";
    for (const Check& check : verdict.checks) {
        table += QString("\n  %1 %2 %3 %4")
                     .arg(text(toText(check.outcome)), -8)
                     .arg(text(toText(check.id)), -19)
                     .arg(text(check.rule), -4)
                     .arg(text(check.detail));
        if (check.outcome == Outcome::Fail && !check.certificate.empty())
            table += " [" + text(check.certificate) + "]";
    }
    return table;
}

QString refusalLine(const Verdict& verdict)
{
    const Check* failure = verdict.firstFailure();
    if (failure == nullptr || !verdict.reason)
        return {};
    QString line = "refused: " + text(rowOf(*verdict.reason).name) + " (" + text(failure->rule) + ")";
    if (!failure->certificate.empty())
        line += ", " + text(failure->certificate);
    return (line + ": " + text(failure->detail)).simplified();
}

} // namespace app::manager
