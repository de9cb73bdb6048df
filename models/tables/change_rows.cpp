#include "models/tables/change_rows.h"

#include "models/tables/words.h"
#include "models/text/detail_wording.h"
#include "models/text/schema_wording.h"

#include <algorithm>
#include <ranges>

namespace models::tables {

using config::Change;
using config::Finding;
using config::Severity;

namespace {

QString subjectsText(const std::vector<std::string>& subjects)
{
    QStringList names;
    for (const std::string& subject : subjects)
        names << QString::fromUtf8(subject);
    return names.join(QLatin1Char('\n'));
}

Row changeRow(const Change& change)
{
    const QString path = pathText(change.path);
    return {path,
            {{.text = kindText(change.kind), .sort = int(change.kind), .icon = iconOf(change.kind)},
             {.text = path, .toolTip = path},
             {.text = QString::fromUtf8(change.before), .toolTip = QString::fromUtf8(change.before)},
             {.text = QString::fromUtf8(change.after), .toolTip = QString::fromUtf8(change.after)}}};
}

/// In any of its cells, as the filter of a table finds them.
bool holdsAll(const Row& row, const QStringList& words)
{
    return std::ranges::all_of(words, [&row](const QString& word) {
        return std::ranges::any_of(row.cells, [&word](const RowCell& cell) {
            return cell.text.contains(word, Qt::CaseInsensitive);
        });
    });
}

bool isEntryOf(const config::EntryList& list, const std::vector<std::string>& path)
{
    const QStringList pattern =
        QString::fromUtf8(list.path.data(), qsizetype(list.path.size())).split(QLatin1Char(' '));
    return std::ranges::equal(pattern, path, [](const QString& expected, const std::string& word) {
        return expected == QLatin1Char('*') || expected == QString::fromUtf8(word);
    });
}

} // namespace

QString pathText(const std::vector<std::string>& path)
{
    return QString::fromStdString(config::pathText(path));
}

QString settingLabel(const std::vector<std::string>& path)
{
    if (const auto match = config::findSetting(path))
        return text::schemaText(match->setting->label);
    for (const config::EntryList& list : config::entryLists())
        if (isEntryOf(list, path))
            return text::schemaText(list.label);
    return path.size() > 1 ? QString::fromUtf8(path[path.size() - 2]) : pathText(path);
}

QString kindText(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Added:
        return Words::tr("Added");
    case Change::Kind::Modified:
        return Words::tr("Modified");
    case Change::Kind::Removed:
        return Words::tr("Removed");
    }
    return {};
}

QString iconOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Added:
        return QStringLiteral("add");
    case Change::Kind::Modified:
        return QStringLiteral("edit");
    case Change::Kind::Removed:
        break;
    }
    return QStringLiteral("remove");
}

QString severityText(Severity severity)
{
    return severity == Severity::Error ? Words::tr("Error") : Words::tr("Warning");
}

QString sentenceOf(const Finding& finding)
{
    QString sentence = text::detailText(finding.detail);
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QStringList changeTitles()
{
    return {Words::tr("Change"), Words::tr("Setting"), Words::tr("Before"), Words::tr("After")};
}

ShownChanges changeRows(const std::vector<Change>& changes, const QString& words)
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    ShownChanges result;
    for (std::size_t place = 0; place < changes.size(); ++place) {
        if (wanted.isEmpty() && result.rows.size() == mostShownChanges) {
            result.matching = changes.size();
            break;
        }
        Row row = changeRow(changes[place]);
        if (!wanted.isEmpty() && !holdsAll(row, wanted))
            continue;
        ++result.matching;
        if (result.rows.size() == mostShownChanges)
            continue;
        result.rows.push_back(std::move(row));
        result.places.push_back(place);
    }
    return result;
}

QString commandsText(const std::vector<config::Edit>& edits)
{
    constexpr qsizetype longest = 160;
    QStringList lines;
    for (const config::Edit& edit : edits | std::views::take(mostShownChanges)) {
        QString line = QString::fromStdString(config::toCommand(edit));
        if (line.size() > longest)
            line = line.left(longest) + QStringLiteral("…");
        lines << line;
    }
    if (edits.size() > mostShownChanges)
        lines << QStringLiteral("# ") +
                     Words::tr("and %n more", nullptr, int(edits.size() - mostShownChanges));
    return lines.join(QLatin1Char('\n'));
}

QStringList findingTitles()
{
    return {Words::tr("Severity"), Words::tr("Rule"), Words::tr("Finding"), Words::tr("Setting")};
}

std::vector<Row> findingRows(std::vector<Finding> findings)
{
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    std::vector<Row> rows;
    for (const Finding& finding : findings) {
        const bool isError = finding.severity == Severity::Error;
        const QString path = pathText(finding.path);
        const QString key = QStringLiteral("%1 %2 %3 %4")
                                .arg(path, QString::fromUtf8(finding.code), QString::fromUtf8(finding.detail))
                                .arg(rows.size());
        rows.push_back(
            {key,
             {{.text = severityText(finding.severity),
               .sort = int(finding.severity),
               .status = QVariant::fromValue(isError ? DeviceStatus::Failed : DeviceStatus::Offline),
               .marks = isError ? 0 : warningMark},
              {.text = QString::fromUtf8(finding.rule)},
              {.text = sentenceOf(finding), .toolTip = subjectsText(finding.subjects)},
              {.text = path, .toolTip = path}}});
    }
    return rows;
}

} // namespace models::tables
