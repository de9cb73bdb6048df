#include "views/panes/change/variables_page.h"

#include "models/lifecycle/lifecycle.h"
#include "models/tables/change_rows.h"
#include "models/tables/variable_rows.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/change/variable_dialog.h"
#include "views/dialogs/message.h"
#include "views/panes/details_panel.h"

#include <QAction>

#include <algorithm>

namespace views::panes {

using models::config::VariablePlace;
using models::tables::VariableColumn;
using theme::TextRole;
using widgets::Ink;

VariablesPage::VariablesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : ListPage({.id = QStringLiteral("variables"),
                .title = tr("Variables"),
                .icon = QStringLiteral("dataset"),
                .section = main_window::Section::Change,
                .nothingSelected = tr("Choose a variable to see where it is used."),
                .columns = models::tables::variableTitles()},
               parent),
      m_lifecycle(lifecycle)
{
    table().setCellStyle(int(VariableColumn::Name), {.role = TextRole::BodyStrong});
    table().setCellStyle(int(VariableColumn::Value), {.role = TextRole::Mono});
    table().setCellStyle(int(VariableColumn::Type), {.ink = Ink::Secondary});
    table().setCellStyle(int(VariableColumn::Place), {.ink = Ink::Secondary});
    table().setCellStyle(int(VariableColumn::Used), {.ink = Ink::Secondary});
    table().setColumnWidths({{int(VariableColumn::Name), 170},
                             {int(VariableColumn::Value), 180},
                             {int(VariableColumn::Type), 120},
                             {int(VariableColumn::Place), 260}});
    table().sortByColumn(int(VariableColumn::Name), Qt::AscendingOrder);
    makeActions();
    using models::lifecycle::Lifecycle;
    connect(&lifecycle, &Lifecycle::candidateChanged, this, &VariablesPage::refreshSoon);
    connect(&lifecycle, &Lifecycle::runningChanged, this, &VariablesPage::refreshSoon);
    refreshSoon();
}

void VariablesPage::makeActions()
{
    m_undo = addPageAction({.name = QStringLiteral("undo"),
                            .text = tr("&Undo last edit"),
                            .icon = QStringLiteral("undo"),
                            .tip = tr("Take back the last edit of the candidate")});
    QAction* add = addPageAction({.name = QStringLiteral("add"),
                                  .text = tr("&New variable…"),
                                  .icon = QStringLiteral("add"),
                                  .tip = tr("Define a variable in a template, a stack or for one device")});
    m_forDevice = addRowAction({.name = QStringLiteral("forDevice"),
                                .text = tr("&Override…"),
                                .icon = QStringLiteral("dns"),
                                .tip = tr("Give the variable a value for one device alone")});
    QAction* remove = addRowAction({.name = QStringLiteral("delete"),
                                    .text = tr("&Delete"),
                                    .icon = QStringLiteral("delete"),
                                    .tip = tr("Take this value out of the candidate")});
    QAction* edit = addRowAction({.name = QStringLiteral("edit"),
                                  .text = tr("&Edit…"),
                                  .icon = QStringLiteral("edit"),
                                  .tip = tr("Change the value in the candidate")});
    connect(m_undo, &QAction::triggered, this, &VariablesPage::undo);
    connect(add, &QAction::triggered, this, [this] { openDialog({.owner = {}, .name = {}}); });
    connect(m_forDevice, &QAction::triggered, this, &VariablesPage::addForDevice);
    connect(remove, &QAction::triggered, this, &VariablesPage::deleteCurrent);
    connect(edit, &QAction::triggered, this, [this] { openRow(currentKey()); });
    emptyState().setContent(
        {.icon = QStringLiteral("dataset"),
         .headline = tr("No variables yet"),
         .sentence = tr("A setting of a template may hold $name in place of an address; each stack or device "
                        "says what it stands for."),
         .hint = {},
         .actions = {add}});
}

void VariablesPage::refresh()
{
    m_places = models::config::allVariables(m_lifecycle.candidate());
    m_uses = models::config::variableUses(m_lifecycle.candidate());
    m_undo->setEnabled(m_lifecycle.hasPendingChanges());
    setRows(models::tables::variableRows(m_places, m_uses));
}

const VariablePlace* VariablesPage::placeOf(const QString& key) const
{
    const auto found = std::ranges::find(m_places, key, models::tables::variableKey);
    return found == m_places.end() ? nullptr : &*found;
}

DetailsSection VariablesPage::usesSection(const std::string& name) const
{
    DetailsSection section{.caption = tr("Used by"), .rows = {}};
    for (const auto& use : m_uses)
        if (use.name == name)
            section.rows.push_back({.key = models::tables::settingLabel(use.path),
                                    .value = QString::fromStdString(use.path[1]),
                                    .isMono = false,
                                    .toolTip = models::tables::pathText(use.path)});
    if (section.rows.empty())
        section.rows.push_back(
            {.key = tr("Nothing"), .value = tr("may be deleted"), .isMono = false, .toolTip = {}});
    return section;
}

DetailsSection VariablesPage::othersSection(const VariablePlace& place) const
{
    DetailsSection section{.caption = tr("Other values"), .rows = {}};
    for (const VariablePlace& other : m_places)
        if (other.name == place.name && other != place)
            section.rows.push_back(
                {.key = QString::fromStdString(other.serial.empty() ? other.owner : other.serial),
                 .value = QString::fromStdString(other.variable.value),
                 .isMono = true,
                 .toolTip = models::tables::variablePlaceText(other)});
    return section;
}

void VariablesPage::showDetails(const QString& key)
{
    const VariablePlace* place = placeOf(key);
    if (!place)
        return;
    m_forDevice->setEnabled(place->kind != VariablePlace::Kind::Device);
    details().setContent(
        {.icon = QStringLiteral("dataset"),
         .name = QString::fromStdString(place->name),
         .subtitle = models::tables::variablePlaceText(*place),
         .banner = {},
         .sections = {{.caption = tr("Value"),
                       .rows = {{.key = models::tables::variableTypeText(place->variable.type),
                                 .value = QString::fromStdString(place->variable.value),
                                 .isMono = true,
                                 .toolTip = {}}}},
                      usesSection(place->name),
                      othersSection(*place)}});
}

void VariablesPage::openRow(const QString& key)
{
    if (const VariablePlace* place = placeOf(key))
        openDialog(*place);
}

void VariablesPage::openDialog(const VariablePlace& place)
{
    auto* dialog = new dialogs::VariableDialog(m_lifecycle, place, this);
    connect(dialog, &dialogs::VariableDialog::saved, this,
            [this](const VariablePlace& saved) { selectKey(models::tables::variableKey(saved)); });
    dialog->open();
}

/// Its name and type are known, its place is not.
void VariablesPage::addForDevice()
{
    if (const VariablePlace* place = placeOf(currentKey()))
        openDialog(
            {.owner = {}, .name = place->name, .variable = {.type = place->variable.type, .value = {}}});
}

void VariablesPage::deleteCurrent()
{
    const VariablePlace* place = placeOf(currentKey());
    if (!place)
        return;
    const auto uses = std::ranges::count(m_uses, place->name, &models::config::VariableUse::name);
    const auto values = std::ranges::count(m_places, place->name, &VariablePlace::name);
    const QString consequence =
        uses == 0    ? tr("No setting holds it.")
        : values > 1 ? tr("%n setting(s) hold it; the other values stay.", nullptr, int(uses))
                     : tr("%n setting(s) hold it and would have no value: validation will say so.", nullptr,
                          int(uses));
    dialogs::ask(this,
                 {.message = {.headline = tr("Delete %1 of %2 from the candidate?")
                                              .arg(QString::fromStdString(place->name),
                                                   models::tables::variablePlaceText(*place)),
                              .text = consequence},
                  .confirm = tr("Delete"),
                  .isLoss = true},
                 [this, path = place->path()] {
                     const auto done = m_lifecycle.edit({{models::config::Edit::Verb::Delete, path, {}}});
                     if (!done)
                         dialogs::tell(this, {.headline = tr("Nothing was deleted."),
                                              .text = models::text::detailText(done.error())});
                 });
}

void VariablesPage::undo()
{
    dialogs::tellFailure(this, m_lifecycle.undo(), tr("The edit was not taken back."));
}

} // namespace views::panes
