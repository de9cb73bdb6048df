#include "views/panes/change/pending_details.h"

#include "models/tables/change_rows.h"
#include "models/tables/devices/device_status.h"
#include "views/panes/change/pending_page.h"

#include <algorithm>

namespace views::panes {

using models::tables::FindingColumn;

DetailsContent changeDetails(const models::config::Change& change, const QString& path)
{
    const auto value = [](const QString& name, const std::string& text) {
        return widgets::KeyValue{.key = name,
                                 .value = text.empty() ? QStringLiteral("–") : QString::fromStdString(text),
                                 .isMono = true,
                                 .toolTip = {}};
    };
    return {.icon = QStringLiteral("difference"),
            .name = models::tables::settingLabel(change.path),
            .subtitle = models::tables::kindText(change.kind),
            .banner = {},
            .sections = {
                {.caption = PendingPage::tr("Change"),
                 .rows = {value(PendingPage::tr("Before"), change.before),
                          value(PendingPage::tr("After"), change.after)}},
                {.caption = PendingPage::tr("Setting"),
                 .rows = {{.key = PendingPage::tr("Path"), .value = path, .isMono = true, .toolTip = {}}}},
            }};
}

std::optional<DetailsContent> findingDetails(const std::vector<models::config::Finding>& findings,
                                             const QString& key)
{
    const auto rows = models::tables::findingRows(findings);
    const auto at = std::ranges::find(rows, key, &models::tables::Row::key);
    if (at == rows.end())
        return std::nullopt;
    const auto text = [&at](FindingColumn column) { return at->cells[std::size_t(column)].text; };
    const auto& severity = at->cells[std::size_t(FindingColumn::Severity)];
    DetailsContent content{.icon = QStringLiteral("rule"),
                           .name = text(FindingColumn::Severity),
                           .subtitle = PendingPage::tr("Rule %1").arg(text(FindingColumn::Rule)),
                           .banner = widgets::BannerContent{
                               .glyph = {.status = severity.status.value<models::tables::DeviceStatus>(),
                                         .marks = theme::Marks::fromInt(severity.marks)},
                               .state = text(FindingColumn::Severity),
                               .cause = text(FindingColumn::Sentence)}};
    const QString subjects = at->cells[std::size_t(FindingColumn::Sentence)].toolTip;
    content.sections = {{.caption = PendingPage::tr("Setting"),
                         .rows = {{.key = PendingPage::tr("Path"),
                                   .value = text(FindingColumn::Path),
                                   .isMono = true,
                                   .toolTip = {}}}}};
    if (!subjects.isEmpty())
        content.sections.push_back(
            {.caption = PendingPage::tr("Concerns"),
             .rows = {{.key = PendingPage::tr("Names"), .value = subjects, .isMono = true, .toolTip = {}}}});
    return content;
}

} // namespace views::panes
