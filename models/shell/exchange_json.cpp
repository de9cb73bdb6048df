#include "models/shell/exchange_json.h"

#include "models/config/edit.h"

#include <QJsonArray>

namespace models::shell {

using panos::ExportConcern;
using panos::ImportReport;

namespace {

QString qtText(const std::string& text)
{
    return QString::fromStdString(text);
}

QLatin1String kindWord(panos::DocumentKind kind)
{
    switch (kind) {
    case panos::DocumentKind::Panorama:
        return QLatin1String("panorama");
    case panos::DocumentKind::Firewall:
        return QLatin1String("firewall");
    case panos::DocumentKind::Commands:
        break;
    }
    return QLatin1String("commands");
}

QLatin1String concernWord(ExportConcern concern)
{
    switch (concern) {
    case ExportConcern::OursOnly:
        return QLatin1String("ours-only");
    case ExportConcern::Secret:
        return QLatin1String("secret");
    case ExportConcern::OlderName:
        return QLatin1String("older-name");
    case ExportConcern::OlderChoice:
        return QLatin1String("older-choice");
    case ExportConcern::LaterElement:
        return QLatin1String("later-element");
    case ExportConcern::NotText:
        break;
    }
    return QLatin1String("not-text");
}

QString concernText(const panos::ExportWarning& warning)
{
    const QString detail = qtText(warning.detail);
    switch (warning.concern) {
    case ExportConcern::OursOnly:
        return QStringLiteral("has no known element; set it by hand at %1").arg(detail);
    case ExportConcern::Secret:
        return QStringLiteral("is sealed for this manager alone; enter it by hand at %1").arg(detail);
    case ExportConcern::OlderName:
        return QStringLiteral("releases up to 10 refuse the name \"%1\"").arg(detail);
    case ExportConcern::OlderChoice:
        return QStringLiteral("releases up to 10 refuse the value %1").arg(detail);
    case ExportConcern::LaterElement:
        return QStringLiteral("is known from release %1 on").arg(detail);
    case ExportConcern::NotText:
        break;
    }
    return QStringLiteral("holds characters that a text can't, and is left out");
}

QString pathText(const std::vector<std::string>& path)
{
    QStringList words;
    for (const std::string& word : path)
        words << qtText(config::quoted(word));
    return words.join(QLatin1Char(' '));
}

template <class Items, class Make>
QJsonArray arrayOf(const Items& items, Make make)
{
    QJsonArray array;
    for (const auto& item : items)
        array << make(item);
    return array;
}

} // namespace

QString refusedLine(const panos::RefusedItem& item)
{
    return QStringLiteral("line %1: %2: %3").arg(item.line).arg(qtText(item.path), qtText(item.reason));
}

QString importText(const ImportReport& report)
{
    QString text = QStringLiteral("%1 settings came in\n").arg(report.settings);
    for (const panos::KindCount& kind : report.counts)
        text += QStringLiteral("  %1: %2 entries, %3 settings\n")
                    .arg(kind.pattern.empty() ? QStringLiteral("-") : qtText(kind.pattern))
                    .arg(kind.entries)
                    .arg(kind.settings);
    if (!report.templateName.empty())
        text += QStringLiteral("into template %1\n").arg(qtText(report.templateName));
    if (report.vendorDefaults > 0)
        text +=
            QStringLiteral("%1 not stated there and taken as PAN-OS means it\n").arg(report.vendorDefaults);
    for (const panos::AdjustedValue& value : report.adjusted)
        text += QStringLiteral("line %1: %2: %3 taken as %4\n")
                    .arg(value.line)
                    .arg(qtText(value.path), qtText(value.from), qtText(value.to));
    for (const std::string& path : report.missingSecrets)
        text += QStringLiteral("key missing: %1\n").arg(qtText(path));
    for (const std::string& path : report.doubtful)
        text += QStringLiteral("not stated, to be checked on a device: %1\n").arg(qtText(path));
    for (const panos::RefusedItem& item : report.refused)
        text += QStringLiteral("refused: ") + refusedLine(item) + QLatin1Char('\n');
    if (report.leftOutValues > 0)
        text += QStringLiteral("%1 values left out:\n").arg(report.leftOutValues);
    for (const panos::LeftOut& left : report.leftOut)
        text += QStringLiteral("  %1: %2 (%3 values)\n")
                    .arg(qtText(left.pattern))
                    .arg(left.occurrences)
                    .arg(left.values);
    if (report.leftOutUnlisted > 0)
        text += QStringLiteral("  and %1 more elements\n").arg(report.leftOutUnlisted);
    return text;
}

QJsonObject importJson(const ImportReport& report)
{
    const auto number = [](std::size_t value) { return double(value); };
    return {
        {QStringLiteral("kind"), kindWord(report.kind)},
        {QStringLiteral("version"), qtText(report.version)},
        {QStringLiteral("template"), qtText(report.templateName)},
        {QStringLiteral("settings"), number(report.settings)},
        {QStringLiteral("vendor_defaults"), number(report.vendorDefaults)},
        {QStringLiteral("counts"), arrayOf(report.counts,
                                           [&](const panos::KindCount& kind) {
                                               return QJsonObject{
                                                   {QStringLiteral("path"), qtText(kind.pattern)},
                                                   {QStringLiteral("entries"), number(kind.entries)},
                                                   {QStringLiteral("settings"), number(kind.settings)}};
                                           })},
        {QStringLiteral("refused"), arrayOf(report.refused,
                                            [](const panos::RefusedItem& item) {
                                                return QJsonObject{
                                                    {QStringLiteral("line"), item.line},
                                                    {QStringLiteral("path"), qtText(item.path)},
                                                    {QStringLiteral("reason"), qtText(item.reason)}};
                                            })},
        {QStringLiteral("refused_count"), number(report.refusedCount)},
        {QStringLiteral("left_out"),
         arrayOf(report.leftOut,
                 [&](const panos::LeftOut& left) {
                     return QJsonObject{{QStringLiteral("path"), qtText(left.pattern)},
                                        {QStringLiteral("occurrences"), number(left.occurrences)},
                                        {QStringLiteral("values"), number(left.values)}};
                 })},
        {QStringLiteral("left_out_values"), number(report.leftOutValues)},
        {QStringLiteral("missing_keys"),
         arrayOf(report.missingSecrets, [](const std::string& path) { return QJsonValue(qtText(path)); })},
        {QStringLiteral("not_stated"),
         arrayOf(report.doubtful, [](const std::string& path) { return QJsonValue(qtText(path)); })},
    };
}

QString exportText(const lifecycle::ConfigurationExport& exported)
{
    QString text = QStringLiteral("%1 settings exported\n").arg(exported.report.settings);
    for (const panos::ExportWarning& warning : exported.report.warnings)
        text += QStringLiteral("warning: %1: %2\n").arg(pathText(warning.path), concernText(warning));
    return text;
}

QJsonObject exportJson(const lifecycle::ConfigurationExport& exported)
{
    return {{QStringLiteral("settings"), double(exported.report.settings)},
            {QStringLiteral("files"), double(exported.files.size())},
            {QStringLiteral("warnings"),
             arrayOf(exported.report.warnings, [](const panos::ExportWarning& warning) {
                 return QJsonObject{{QStringLiteral("concern"), concernWord(warning.concern)},
                                    {QStringLiteral("path"), pathText(warning.path)},
                                    {QStringLiteral("detail"), qtText(warning.detail)}};
             })}};
}

} // namespace models::shell
