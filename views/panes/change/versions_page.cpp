#include "views/panes/change/versions_page.h"

#include "models/lifecycle/commit/versions.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/version_rows.h"
#include "models/text/description_wording.h"
#include "models/text/detail_wording.h"
#include "models/text/times.h"
#include "views/dialogs/change/compare_dialog.h"
#include "views/dialogs/message.h"
#include "views/panes/details_panel.h"

#include <QAction>
#include <QPointer>

#include <algorithm>

namespace views::panes {

using models::lifecycle::ConfigurationChoice;
using models::store::VersionInfo;
using models::tables::VersionColumn;
using session::base::PolicyVersion;
using theme::TextRole;
using widgets::CellKind;
using widgets::Ink;

VersionsPage::VersionsPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : ListPage({.id = QStringLiteral("versions"),
                .title = tr("Versions"),
                .icon = QStringLiteral("timeline"),
                .section = main_window::Section::Change,
                .nothingSelected = tr("Choose a version to see what it was and to compare it."),
                .columns = models::tables::versionTitles()},
               parent),
      m_lifecycle(lifecycle),
      m_load(addRowAction({.name = QStringLiteral("load"),
                           .text = tr("&Load…"),
                           .icon = QStringLiteral("restart_alt"),
                           .tip = tr("Make the candidate what this version was")}))
{
    const QAction* compare = addRowAction({.name = QStringLiteral("compare"),
                                           .text = tr("&Compare…"),
                                           .icon = QStringLiteral("difference"),
                                           .tip = tr("Show what differs between two versions")});
    connect(compare, &QAction::triggered, this, [this] { compareWith(currentKey()); });
    connect(m_load, &QAction::triggered, this, &VersionsPage::askToLoad);
    table().setCellStyle(int(VersionColumn::Number), {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    table().setCellStyle(int(VersionColumn::Committed), {.role = TextRole::Mono});
    table().setCellStyle(int(VersionColumn::Description), {.role = TextRole::BodyStrong});
    table().setCellStyle(int(VersionColumn::State), {.kind = CellKind::Status});
    table().setColumnWidths({{int(VersionColumn::Number), 100},
                             {int(VersionColumn::Committed), 164},
                             {int(VersionColumn::Description), 360}});
    table().sortByColumn(int(VersionColumn::Number), Qt::DescendingOrder);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, [this] { refreshSoon(); });
    refreshSoon();
}

widgets::EmptyContent VersionsPage::nothingYet()
{
    return {.icon = QStringLiteral("timeline"),
            .headline = tr("Nothing was committed yet"),
            .sentence = tr("Each commit makes a version. They are kept here, to be compared and to be taken "
                           "back."),
            .hint = {},
            .actions = {}};
}

widgets::EmptyContent VersionsPage::unreadable(const session::base::Error& error)
{
    return {.icon = QStringLiteral("report_problem"),
            .headline = tr("The versions can't be read"),
            .sentence = models::text::detailText(error),
            .hint = {},
            .actions = {}};
}

void VersionsPage::refresh()
{
    auto versions = models::lifecycle::versions(m_lifecycle);
    emptyState().setContent(versions ? nothingYet() : unreadable(versions.error()));
    m_versions = versions ? *std::move(versions) : std::vector<VersionInfo>();
    setRows(models::tables::versionRows(m_versions, m_lifecycle.runningVersion()));
}

void VersionsPage::showDetails(const QString& key)
{
    const auto found = std::ranges::find(m_versions, key.toULongLong(),
                                         [](const VersionInfo& version) { return version.number.value; });
    if (found == m_versions.end())
        return details().clear();
    const bool runs = found->number == m_lifecycle.runningVersion();
    const QString description = models::text::descriptionText(found->description);
    DetailsSection section{.caption = tr("Commit"), .rows = {}};
    section.rows = {{.key = tr("Time"),
                     .value = models::text::localTimeToSecond(found->time),
                     .isMono = true,
                     .toolTip = models::text::bothTimes(found->time)},
                    {.key = tr("Description"),
                     .value = description.isEmpty() ? QStringLiteral("–") : description,
                     .isMono = false,
                     .toolTip = {}}};
    details().setContent({.icon = QStringLiteral("timeline"),
                          .name = models::tables::versionText(found->number),
                          .subtitle = runs ? tr("Running") : tr("An earlier version"),
                          .banner = {},
                          .sections = {section}});
}

void VersionsPage::openRow(const QString& key)
{
    compareWith(key);
}

/// What came after it: the running one against an older, the one before against the running.
void VersionsPage::compareWith(const QString& key)
{
    const auto chosen = std::ranges::find(m_versions, key.toULongLong(),
                                          [](const VersionInfo& version) { return version.number.value; });
    if (chosen == m_versions.end())
        return;
    using Kind = ConfigurationChoice::Kind;
    const bool runs = chosen->number == m_lifecycle.runningVersion();
    const auto older = std::next(chosen);
    const ConfigurationChoice before{Kind::Version,
                                     runs && older != m_versions.end() ? older->number : chosen->number};
    auto* dialog = new dialogs::CompareDialog(m_lifecycle, m_versions, before, this);
    dialog->open();
}

void VersionsPage::askToLoad()
{
    const PolicyVersion version{currentKey().toULongLong()};
    const bool isPending = m_lifecycle.hasPendingChanges();
    dialogs::ask(
        this,
        {.message = {.headline = tr("Load %1 into the candidate?").arg(models::tables::versionText(version)),
                     .text = isPending ? tr("The changes that are pending go; undo brings them back. "
                                            "Nothing runs differently until you commit.")
                                       : tr("Nothing runs differently until you commit."),
                     .isTrouble = isPending},
         .confirm = tr("Load")},
        [this, version] { load(version); });
}

void VersionsPage::load(PolicyVersion version)
{
    m_load->setEnabled(false);
    models::lifecycle::loadVersion(
        m_lifecycle, version, [page = QPointer(this)](const session::base::Result<>& loaded) {
            if (!page)
                return;
            page->m_load->setEnabled(true);
            if (!loaded)
                dialogs::tell(page, {.headline = tr("The version could not be loaded."),
                                     .text = models::text::detailText(loaded.error())});
        });
}

} // namespace views::panes
