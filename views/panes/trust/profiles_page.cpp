#include "views/panes/trust/profiles_page.h"

#include "models/config/object_stores.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/change_rows.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/draft_findings.h"
#include "views/dialogs/message.h"
#include "views/panes/trust/certificate_details.h"

#include <QAction>

#include <algorithm>

namespace views::panes {

using models::tables::ProfilePlace;

ProfilesPage::ProfilesPage(models::lifecycle::Lifecycle& lifecycle, ListPageFacts facts,
                           dialogs::ProfileKind kind, QWidget* parent)
    : ListPage(std::move(facts), parent),
      m_lifecycle(lifecycle),
      m_kind(kind)
{
}

void ProfilesPage::begin(widgets::EmptyContent empty)
{
    QAction* add = addPageAction({.name = QStringLiteral("add"),
                                  .text = tr("&New profile…"),
                                  .icon = QStringLiteral("add"),
                                  .tip = tr("Make a profile in the candidate")});
    QAction* edit = addRowAction({.name = QStringLiteral("edit"),
                                  .text = tr("&Edit…"),
                                  .icon = QStringLiteral("edit"),
                                  .tip = tr("Change the chosen profile in the candidate")});
    QAction* remove = addRowAction({.name = QStringLiteral("delete"),
                                    .text = tr("&Delete"),
                                    .icon = QStringLiteral("delete"),
                                    .tip = tr("Take the chosen profile out of the candidate")});
    connect(add, &QAction::triggered, this, [this] { openDialog(std::nullopt); });
    connect(edit, &QAction::triggered, this, [this] { openRow(currentKey()); });
    connect(remove, &QAction::triggered, this, &ProfilesPage::deleteCurrent);
    empty.actions = {add};
    emptyState().setContent(empty);
    connect(&m_lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, &ProfilesPage::refreshSoon);
    connect(&m_lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &ProfilesPage::refreshSoon);
    refreshSoon();
}

std::vector<std::vector<std::string>> ProfilesPage::usesOf(const ProfilePlace& place) const
{
    return models::config::ObjectUses(m_lifecycle.candidate()).of(dialogs::objectOf(m_kind, place));
}

const models::config::ObjectStore& ProfilesPage::storeOf(const ProfilePlace& place) const
{
    return *models::config::findStore(m_lifecycle.candidate(), place.store); // it has a row
}

std::vector<DetailsSection> ProfilesPage::usesAndFindings(const ProfilePlace& place) const
{
    DetailsSection findings{.caption = tr("Validation"), .rows = {}};
    for (const auto& finding : dialogs::presentFindings(m_lifecycle, dialogs::objectOf(m_kind, place)))
        findings.rows.push_back(
            {.key = QStringLiteral("%1 · %2").arg(models::tables::severityText(finding.severity),
                                                  QString::fromStdString(finding.rule)),
             .value = models::tables::sentenceOf(finding),
             .isMono = false,
             .toolTip = {}});
    return {findings, usedBySection(usesOf(place))};
}

void ProfilesPage::refresh()
{
    setRows(rows());
}

void ProfilesPage::showDetails(const QString& key)
{
    if (const auto place = models::tables::profilePlace(key))
        details().setContent(detailsOf(*place));
}

void ProfilesPage::openRow(const QString& key)
{
    if (const auto place = models::tables::profilePlace(key))
        openDialog(place);
}

void ProfilesPage::deleteCurrent()
{
    const auto place = models::tables::profilePlace(currentKey());
    if (!place)
        return;
    const QString name = QString::fromStdString(place->name);
    if (const auto uses = usesOf(*place); !uses.empty()) {
        QStringList users;
        for (const auto& path : uses)
            users << models::tables::pathText(path);
        return dialogs::tell(this, {.headline = tr("%1 is in use and can't be deleted.").arg(name),
                                    .text = tr("Used by:\n%1").arg(users.join(QLatin1Char('\n')))});
    }
    const auto remove = [this, path = dialogs::pathOf(m_kind, *place)] {
        const auto done = m_lifecycle.edit({{models::config::Edit::Verb::Delete, path, {}}});
        if (!done)
            dialogs::tell(this, {.headline = tr("The profile was not deleted."),
                                 .text = models::text::detailText(done.error())});
    };
    dialogs::ask(this,
                 {.message = {.headline = tr("Delete %1 from the candidate?").arg(name),
                              .text = tr("Nothing uses it. Devices notice nothing.")},
                  .confirm = tr("Delete"),
                  .isLoss = true},
                 remove);
}

} // namespace views::panes
