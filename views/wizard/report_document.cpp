#include "views/wizard/report_document.h"

#include "models/config/whole_file.h"
#include "models/text/times.h"
#include "models/text/wording.h"
#include "views/wizard/outcome_rows.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <span>
#include <utility>

namespace views::wizard {

using session::base::Result;

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(MigrationReport)
};

constexpr int resolution = 150; ///< dots per inch
constexpr int margin = 15;      ///< mm
constexpr int shortFingerprint = 16;

QString text(const QJsonValue& object, const char* member)
{
    return object[QLatin1String(member)].toString();
}

QString time(const QString& rfc3339)
{
    const auto point = session::base::fromRfc3339(rfc3339.toStdString());
    return point ? models::text::localTime(*point) : QString();
}

QString step(const QString& id)
{
    return id.isEmpty() ? QString() : models::text::stepTitle(id.toStdString());
}

QString escaped(const QString& words)
{
    return words.isEmpty() ? QStringLiteral("–") : words.toHtmlEscaped();
}

QString heading(const QString& words)
{
    return QStringLiteral("<h2>%1</h2>").arg(words.toHtmlEscaped());
}

/// Of escaped cells.
class Table
{
public:
    explicit Table(const QStringList& titles)
    {
        m_html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'><tr>");
        for (const QString& title : titles)
            m_html += QStringLiteral("<th align='left'>%1</th>").arg(title.toHtmlEscaped());
        m_html += QStringLiteral("</tr>");
    }
    void add(const QStringList& cells)
    {
        m_html += QStringLiteral("<tr>");
        for (const QString& cell : cells)
            m_html += QStringLiteral("<td>%1</td>").arg(escaped(cell));
        m_html += QStringLiteral("</tr>");
        m_isEmpty = false;
    }
    [[nodiscard]] QString html() const
    {
        return m_isEmpty ? QStringLiteral("<p>%1</p>").arg(ReportWords::tr("None."))
                         : m_html + QStringLiteral("</table>");
    }

private:
    QString m_html;
    bool m_isEmpty = true;
};

using Wordings = std::pair<const char*, const char*>;

/// What a name of the report means; one that is not in the list stays as it is.
QString worded(const QString& name, std::span<const Wordings> list)
{
    for (const auto& [known, words] : list) {
        if (name == QLatin1String(known))
            return ReportWords::tr(words);
    }
    return name;
}

QString happening(const QString& what)
{
    static constexpr Wordings words[] = {
        {"started", QT_TRANSLATE_NOOP("MigrationReport", "Begun")},
        {"step-done", QT_TRANSLATE_NOOP("MigrationReport", "Step done")},
        {"step-failed", QT_TRANSLATE_NOOP("MigrationReport", "Step failed")},
        {"wave-started", QT_TRANSLATE_NOOP("MigrationReport", "Wave started")},
        {"rolled-back", QT_TRANSLATE_NOOP("MigrationReport", "Rolled back")},
        {"wave-rolled-back", QT_TRANSLATE_NOOP("MigrationReport", "Wave rolled back")},
        {"overridden", QT_TRANSLATE_NOOP("MigrationReport", "Condition overridden")},
        {"outside-window", QT_TRANSLATE_NOOP("MigrationReport", "Outside of the window")},
        {"window-set", QT_TRANSLATE_NOOP("MigrationReport", "Maintenance window set")},
        {"paused", QT_TRANSLATE_NOOP("MigrationReport", "Paused")},
        {"resumed", QT_TRANSLATE_NOOP("MigrationReport", "Resumed")},
        {"waves-by-themselves", QT_TRANSLATE_NOOP("MigrationReport", "Waves start by themselves")},
        {"waves-by-hand", QT_TRANSLATE_NOOP("MigrationReport", "Waves start by hand")},
        {"abandoned", QT_TRANSLATE_NOOP("MigrationReport", "Abandoned")},
        {"held", QT_TRANSLATE_NOOP("MigrationReport", "Put on hold")},
        {"continued", QT_TRANSLATE_NOOP("MigrationReport", "Continued")},
        {"finished", QT_TRANSLATE_NOOP("MigrationReport", "Finished")},
    };
    return worded(what, words);
}

QString waveState(const QString& state)
{
    static constexpr Wordings words[] = {
        {"failed", QT_TRANSLATE_NOOP("MigrationReport", "Failed")},
        {"skipped", QT_TRANSLATE_NOOP("MigrationReport", "Left out")},
    };
    return worded(state, words);
}

QString outcomeWords(const QString& what, bool wasRefused)
{
    static constexpr Wordings ofRefused[] = {
        {"lost", QT_TRANSLATE_NOOP("MigrationReport", "Still refused")},
        {"away", QT_TRANSLATE_NOOP("MigrationReport", "Did not try again")},
    };
    static constexpr Wordings words[] = {
        {"pending", QT_TRANSLATE_NOOP("MigrationReport", "Not yet known")},
        {"stayed", QT_TRANSLATE_NOOP("MigrationReport", "Stayed connected")},
        {"came-back", QT_TRANSLATE_NOOP("MigrationReport", "Came back")},
        {"lost", QT_TRANSLATE_NOOP("MigrationReport", "Dropped")},
        {"away", QT_TRANSLATE_NOOP("MigrationReport", "Went away by itself")},
    };
    const QString refused = wasRefused ? worded(what, ofRefused) : what;
    return refused == what ? worded(what, words) : refused;
}

QString matchWords(const QString& match)
{
    static constexpr Wordings words[] = {
        {"open", QT_TRANSLATE_NOOP("MigrationReport", "Open")},
        {"right", QT_TRANSLATE_NOOP("MigrationReport", "As predicted")},
        {"wrong", QT_TRANSLATE_NOOP("MigrationReport", "Predicted wrongly")},
        {"not-foretold", QT_TRANSLATE_NOOP("MigrationReport", "Nothing was predicted")},
        {"incomparable", QT_TRANSLATE_NOOP("MigrationReport", "Not to be compared")},
    };
    return worded(match, words);
}

/// "Drops: Unknown issuer".
QString withCause(const QString& words, const QString& reason)
{
    return reason.isEmpty() ? words : words + QStringLiteral(": ") + causeWords(reason.toStdString());
}

/// "Commit 3".
QString actWords(const QString& act)
{
    const QString number = act.section(QLatin1Char(' '), 1);
    return act.startsWith(QLatin1String("push")) ? ReportWords::tr("Push %1").arg(number)
                                                 : ReportWords::tr("Commit %1").arg(number);
}

QString shortened(const QString& fingerprint)
{
    return fingerprint.left(shortFingerprint);
}

QString diary(const QJsonArray& entries)
{
    Table table({ReportWords::tr("When"), ReportWords::tr("Who"), ReportWords::tr("What"),
                 ReportWords::tr("Step"), ReportWords::tr("Detail")});
    for (const QJsonValue& one : entries) {
        const QString what = text(one, "what");
        const QString detail =
            what == QLatin1String("wave-started") || what == QLatin1String("wave-rolled-back")
                ? models::text::waveName(text(one, "detail").toStdString())
                : text(one, "detail");
        table.add(
            {time(text(one, "at")), text(one, "who"), happening(what), step(text(one, "step")), detail});
    }
    return table.html();
}

QString evidence(const QJsonArray& steps)
{
    Table table({ReportWords::tr("Step"), ReportWords::tr("Device"), ReportWords::tr("Authentication"),
                 ReportWords::tr("Session since"), ReportWords::tr("Certificate (SHA-256)")});
    for (const QJsonValue& one : steps) {
        for (const QJsonValue& proof : one[QLatin1String("evidence")].toArray())
            table.add({step(text(one, "id")), text(proof, "serial"),
                       models::text::statusLabel(text(proof, "authentication").toStdString()),
                       time(text(proof, "since")), shortened(text(proof, "fingerprint"))});
    }
    return table.html();
}

/// Why a device was left out has names of its own.
QString exceptionCause(const QString& cause)
{
    static constexpr Wordings words[] = {
        {"not-connected", QT_TRANSLATE_NOOP("MigrationReport", "Not connected")},
        {"version", QT_TRANSLATE_NOOP("MigrationReport", "Software too old")},
        {"wildfire", QT_TRANSLATE_NOOP("MigrationReport", "WildFire appliance")},
    };
    const QString known = worded(cause, words);
    return known == cause ? causeWords(cause.toStdString()) : known;
}

QString exceptions(const QJsonArray& devices)
{
    Table table({ReportWords::tr("Step"), ReportWords::tr("Device"), ReportWords::tr("Wave"),
                 ReportWords::tr("State"), ReportWords::tr("Cause")});
    for (const QJsonValue& one : devices)
        table.add({step(text(one, "step")), text(one, "serial"),
                   models::text::waveName(text(one, "wave").toStdString()), waveState(text(one, "state")),
                   exceptionCause(text(one, "cause"))});
    return table.html();
}

QString overrides(const QJsonArray& rows)
{
    Table table({ReportWords::tr("When"), ReportWords::tr("Who"), ReportWords::tr("Step"),
                 ReportWords::tr("Condition"), ReportWords::tr("Measured"), ReportWords::tr("Reason")});
    for (const QJsonValue& one : rows)
        table.add({time(text(one, "at")), text(one, "by"), step(text(one, "step")),
                   models::text::conditionSentence(text(one, "condition").toStdString()),
                   text(one, "measured"), text(one, "reason")});
    return table.html();
}

QString outcomes(const QJsonArray& acts)
{
    Table table({ReportWords::tr("Change"), ReportWords::tr("Device"), ReportWords::tr("Predicted"),
                 ReportWords::tr("Happened"), ReportWords::tr("Compared")});
    for (const QJsonValue& act : acts) {
        for (const QJsonValue& device : act[QLatin1String("devices")].toArray()) {
            const QJsonValue said = device[QLatin1String("predicted")];
            const QJsonValue did = device[QLatin1String("happened")];
            const QString before = text(device, "before");
            const QString reason = text(did, "reason").isEmpty() ? text(did, "alert") : text(did, "reason");
            table.add({actWords(text(act, "act")), text(device, "serial"),
                       withCause(models::text::fate(text(said, "fate").toStdString(), before.toStdString()),
                                 text(said, "reason")),
                       withCause(outcomeWords(text(did, "what"), before == QLatin1String("refused")), reason),
                       matchWords(text(device, "match"))});
        }
    }
    return table.html();
}

QString fingerprints(const QJsonArray& rows)
{
    Table table(
        {ReportWords::tr("Who"), ReportWords::tr("Before (SHA-256)"), ReportWords::tr("After (SHA-256)")});
    for (const QJsonValue& one : rows)
        table.add({text(one, "who"), shortened(text(one, "before")), shortened(text(one, "after"))});
    return table.html();
}

} // namespace

QString reportHtml(const QJsonObject& report)
{
    const QJsonObject plan = report[QLatin1String("plan")].toObject();
    const QString title = models::text::workflowTitle(text(plan, "workflow").toStdString());
    const QString state = plan[QLatin1String("abandoned")].toBool()  ? ReportWords::tr("abandoned")
                          : plan[QLatin1String("finished")].toBool() ? ReportWords::tr("finished")
                                                                     : ReportWords::tr("not finished");
    QString html = QStringLiteral("<html><head><style>body{font-family:Inter;font-size:9pt}"
                                  "h1{font-size:16pt}h2{font-size:11pt;margin-top:14px}"
                                  "th{border-bottom:1px solid #C9CED6}td{border-bottom:1px solid #E1E4E9}"
                                  "</style></head><body><h1>%1</h1>")
                       .arg(ReportWords::tr("Plan %1: %2")
                                .arg(plan[QLatin1String("plan")].toInt())
                                .arg(title)
                                .toHtmlEscaped());
    html +=
        QStringLiteral("<p>%1<br>%2</p>")
            .arg(ReportWords::tr("Manager %1. Begun %2 by %3; %4.")
                     .arg(text(report, "manager"), time(text(plan, "started_at")),
                          text(plan, "started_by").isEmpty() ? QStringLiteral("–") : text(plan, "started_by"),
                          state)
                     .toHtmlEscaped(),
                 ReportWords::tr("Report made %1 by %2.")
                     .arg(time(text(report, "made_at")), text(report, "made_by"))
                     .toHtmlEscaped());
    const QJsonObject window = plan[QLatin1String("window")].toObject();
    if (!window.isEmpty())
        html += QStringLiteral("<p>%1</p>")
                    .arg(ReportWords::tr("Maintenance window: %1 to %2.")
                             .arg(time(text(window, "from")), time(text(window, "to")))
                             .toHtmlEscaped());
    html += heading(ReportWords::tr("What was done")) + diary(plan[QLatin1String("diary")].toArray());
    html += heading(ReportWords::tr("Overrides")) + overrides(report[QLatin1String("overrides")].toArray());
    html +=
        heading(ReportWords::tr("Exceptions")) + exceptions(report[QLatin1String("exceptions")].toArray());
    html += heading(ReportWords::tr("Evidence")) + evidence(report[QLatin1String("steps")].toArray());
    html += heading(ReportWords::tr("Predicted and happened")) +
            outcomes(report[QLatin1String("acts")].toArray());
    html += heading(ReportWords::tr("Certificates")) +
            fingerprints(report[QLatin1String("fingerprints")].toArray());
    return html + QStringLiteral("</body></html>");
}

Result<> writeReportPdf(const QJsonObject& report, const QString& file)
{
    QBuffer printed;
    printed.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&printed);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(resolution);
        writer.setTitle(ReportWords::tr("Migration report"));
        writer.setCreator(QStringLiteral("Handfast"));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
        QTextDocument document;
        document.setHtml(reportHtml(report));
        document.print(&writer);
    }
    return models::config::writeWhole({.name = file, .bytes = printed.data()});
}

Result<> writeReportJson(const QJsonObject& report, const QString& file)
{
    return models::config::writeWhole({.name = file, .bytes = QJsonDocument(report).toJson()});
}

} // namespace views::wizard
