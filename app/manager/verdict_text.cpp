#include "app/manager/verdict_text.h"

#include "models/text/event_json.h"

namespace app::manager {
namespace {

using namespace session::trust;

} // namespace

QString verdictJson(const Verdict& verdict)
{
    models::config::JsonText json;
    json.member("allowed", verdict.allowed);
    if (verdict.reason)
        json.member("reason", rowOf(*verdict.reason).name);
    else
        json.null("reason");
    models::text::addChecks(json, verdict);
    return QString::fromStdString(json.take());
}

QString verdictText(const Verdict& verdict)
{
    QString table = verdict.reason ? "refused: " + QString::fromUtf8(rowOf(*verdict.reason).name) : "allowed";
    for (const Check& check : verdict.checks) {
        table += QString("\n  %1 %2 %3 %4")
                     .arg(QString::fromUtf8(toText(check.outcome)), -8)
                     .arg(QString::fromUtf8(toText(check.id)), -19)
                     .arg(QString::fromUtf8(check.rule), -4)
                     .arg(QString::fromUtf8(check.detail));
        if (check.outcome == Outcome::Fail && !check.certificate.empty())
            table += " [" + QString::fromUtf8(check.certificate) + "]";
    }
    return table;
}

QString refusalLine(const Verdict& verdict)
{
    const Check* failure = verdict.firstFailure();
    if (failure == nullptr || !verdict.reason)
        return {};
    QString line = "refused: " + QString::fromUtf8(rowOf(*verdict.reason).name) + " (" +
                   QString::fromUtf8(failure->rule) + ")";
    if (!failure->certificate.empty())
        line += ", " + QString::fromUtf8(failure->certificate);
    return (line + ": " + QString::fromUtf8(failure->detail)).simplified();
}

} // namespace app::manager
