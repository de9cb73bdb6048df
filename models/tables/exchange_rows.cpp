#include "models/tables/exchange_rows.h"

#include "models/tables/change_rows.h"
#include "models/tables/devices/device_status.h"
#include "models/tables/words.h"
#include "models/text/schema_wording.h"

namespace models::tables {

using panos::ExportConcern;

namespace {

QString qtWords(const std::string& words)
{
    return QString::fromStdString(words);
}

/// Rows of one table, each with a key of its own.
class Sheet
{
public:
    /// Blocked: nothing is, but somebody should look at it.
    void add(DeviceStatus glyph, const QString& outcome, const QString& path, const QString& detail)
    {
        const bool isWarning = glyph == DeviceStatus::Blocked;
        const QString number = QString::number(m_rows.size());
        m_rows.push_back({number,
                          {{.text = outcome,
                            .sort = int(m_rows.size()),
                            .status = QVariant::fromValue(isWarning ? DeviceStatus::Offline : glyph),
                            .marks = isWarning ? warningMark : 0},
                           {.text = path, .toolTip = path},
                           {.text = detail, .toolTip = detail}}});
    }
    [[nodiscard]] std::vector<Row> take() { return std::move(m_rows); }

private:
    std::vector<Row> m_rows;
};

QString kindName(const panos::KindCount& kind)
{
    return kind.pattern.empty()
               ? Words::tr("Settings of the manager")
               : QStringLiteral("%1 (%2)").arg(text::schemaText(kind.label), qtWords(kind.pattern));
}

QString concernName(ExportConcern concern)
{
    switch (concern) {
    case ExportConcern::OursOnly:
        return Words::tr("By hand");
    case ExportConcern::Secret:
        return Words::tr("Secret");
    case ExportConcern::OlderName:
    case ExportConcern::OlderChoice:
    case ExportConcern::LaterElement:
        return Words::tr("Older releases");
    case ExportConcern::NotText:
        break;
    }
    return Words::tr("Left out");
}

QString concernDetail(const panos::ExportWarning& warning)
{
    switch (warning.concern) {
    case ExportConcern::OursOnly:
        return Words::tr("Goes along as a comment; to be set at %1").arg(qtWords(warning.detail));
    case ExportConcern::Secret:
        return Words::tr("Sealed for this manager alone; to be entered at %1").arg(qtWords(warning.detail));
    case ExportConcern::OlderName:
        return Words::tr("Releases up to 10 refuse this name");
    case ExportConcern::OlderChoice:
        return Words::tr("Releases up to 10 refuse the value %1").arg(qtWords(warning.detail));
    case ExportConcern::LaterElement:
        return Words::tr("Known from release %1 on").arg(qtWords(warning.detail));
    case ExportConcern::NotText:
        break;
    }
    return Words::tr("It holds characters that a text can't");
}

DeviceStatus glyphOf(ExportConcern concern)
{
    return concern == ExportConcern::NotText ? DeviceStatus::Failed : DeviceStatus::Blocked;
}

} // namespace

QStringList importedTitles()
{
    return {Words::tr("Outcome"), Words::tr("Where"), Words::tr("What")};
}

std::vector<Row> importedRows(const panos::ImportReport& report)
{
    Sheet sheet;
    for (const panos::KindCount& kind : report.counts) {
        const QString settings = Words::tr("%n setting(s)", nullptr, int(kind.settings));
        const QString entries = Words::tr("%n object(s)", nullptr, int(kind.entries));
        sheet.add(DeviceStatus::Custom, Words::tr("Comes in"), kindName(kind),
                  kind.pattern.empty() ? settings : Words::tr("%1, %2").arg(entries, settings));
    }
    for (const panos::RefusedItem& item : report.refused)
        sheet.add(DeviceStatus::Failed, Words::tr("Refused"), qtWords(item.path),
                  Words::tr("Line %1: %2").arg(item.line).arg(qtWords(item.reason)));
    for (const std::string& path : report.missingSecrets)
        sheet.add(DeviceStatus::Blocked, Words::tr("Key missing"), qtWords(path),
                  Words::tr("Only the device that sealed it can open it; import it separately"));
    for (const panos::AdjustedValue& value : report.adjusted)
        sheet.add(DeviceStatus::Blocked, Words::tr("Changed"), qtWords(value.path),
                  Words::tr("Line %1: %2 is taken as %3")
                      .arg(value.line)
                      .arg(qtWords(value.from), qtWords(value.to)));
    for (const std::string& path : report.doubtful)
        sheet.add(DeviceStatus::Blocked, Words::tr("Not stated"), qtWords(path),
                  Words::tr("What PAN-OS means then is in doubt; it is taken as yes"));
    if (report.vendorDefaults > 0)
        sheet.add(DeviceStatus::Custom, Words::tr("Not stated"), {},
                  Words::tr("%n setting(s) taken as PAN-OS means them", nullptr, int(report.vendorDefaults)));
    for (const panos::LeftOut& left : report.leftOut)
        sheet.add(DeviceStatus::Offline, Words::tr("Left out"), qtWords(left.pattern),
                  Words::tr("%1, %2").arg(Words::tr("%n element(s)", nullptr, int(left.occurrences)),
                                          Words::tr("%n value(s)", nullptr, int(left.values))));
    if (report.leftOutUnlisted > 0)
        sheet.add(DeviceStatus::Offline, Words::tr("Left out"), Words::tr("Other places"),
                  Words::tr("%n element(s)", nullptr, int(report.leftOutUnlisted)));
    return sheet.take();
}

QStringList exportedTitles()
{
    return {Words::tr("Concern"), Words::tr("Setting"), Words::tr("What to do")};
}

std::vector<Row> exportedRows(const panos::ExportReport& report)
{
    Sheet sheet;
    for (const panos::ExportWarning& warning : report.warnings)
        sheet.add(glyphOf(warning.concern), concernName(warning.concern), pathText(warning.path),
                  concernDetail(warning));
    return sheet.take();
}

} // namespace models::tables
