#include "views/panes/change/templates_page.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/change/push_question.h"
#include "views/dialogs/change/stack_dialog.h"
#include "views/dialogs/change/template_dialog.h"
#include "views/dialogs/fleet/client_settings_dialog.h"
#include "views/dialogs/forms/object_settings.h"
#include "views/dialogs/message.h"
#include "views/panes/change/template_details.h"
#include "views/panes/details_panel.h"

#include <QAction>

namespace views::panes {

using models::tables::StackColumn;
using models::tables::StackPlace;
using theme::TextRole;
using widgets::CellKind;
using widgets::Ink;

namespace {

constexpr qsizetype namedDevices = 10; ///< in a message
constexpr int betweenCounts = 1000;    ///< of the devices of each stack

void styleStackTable(widgets::TableView& table)
{
    const auto style = [&table](StackColumn column, const widgets::CellStyle& cell) {
        table.setCellStyle(int(column), cell);
    };
    style(StackColumn::Sync, {.kind = CellKind::Status});
    style(StackColumn::Name, {.role = TextRole::BodyStrong});
    style(StackColumn::Type, {.ink = Ink::Secondary});
    style(StackColumn::Templates, {.ink = Ink::Secondary});
    for (const StackColumn number : {StackColumn::Devices, StackColumn::InSync, StackColumn::Connected})
        style(number, {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    table.setColumnWidths({{int(StackColumn::Sync), 124},
                           {int(StackColumn::Name), 138},
                           {int(StackColumn::Type), 80},
                           {int(StackColumn::Templates), 128},
                           {int(StackColumn::Devices), 76},
                           {int(StackColumn::InSync), 76},
                           {int(StackColumn::Connected), 90}});
    table.sortByColumn(int(StackColumn::Type), Qt::AscendingOrder);
}

/// A few of many, by name.
QString someOf(const models::lifecycle::Lifecycle& lifecycle, const std::set<std::string>& serials)
{
    QStringList names;
    for (const std::string& serial : serials) {
        if (names.size() == namedDevices)
            break;
        const auto* record = lifecycle.devices().find(session::base::Serial(serial));
        names << QString::fromUtf8(record && !record->hostname.empty() ? record->hostname : serial);
    }
    const int left = int(serials.size()) - int(names.size());
    return left == 0 ? names.join(QLatin1Char('\n'))
                     : TemplatesPage::tr("%1\nand %n more", nullptr, left).arg(names.join(QLatin1Char('\n')));
}

} // namespace

TemplatesPage::TemplatesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : ListPage({.id = QStringLiteral("templates"),
                .title = tr("Templates"),
                .icon = QStringLiteral("layers"),
                .section = main_window::Section::Change,
                .nothingSelected = tr("Choose a template stack to see what its devices get."),
                .columns = models::tables::stackTitles()},
               parent),
      m_lifecycle(lifecycle)
{
    styleStackTable(table());
    makeActions();
    using models::lifecycle::Lifecycle;
    using Registry = models::lifecycle::DeviceRegistry;
    connect(&lifecycle, &Lifecycle::candidateChanged, this, &TemplatesPage::follow);
    connect(&lifecycle, &Lifecycle::runningChanged, this, &TemplatesPage::follow);
    connect(&lifecycle, &Lifecycle::jobChanged, this, &TemplatesPage::refreshWhenSeen);
    m_rest.setSingleShot(true);
    m_rest.setInterval(betweenCounts);
    connect(&m_rest, &QTimer::timeout, this, &TemplatesPage::refreshWhenSeen);
    connect(&lifecycle.devices(), &Registry::devicesChanged, this, [this] {
        if (!m_rest.isActive())
            m_rest.start();
    });
    connect(&lifecycle.devices(), &Registry::devicesReset, this, &TemplatesPage::refreshWhenSeen);
    refreshSoon();
}

/// Its rows count devices, which takes a while when there are many; unseen it tells only how many rows.
void TemplatesPage::follow()
{
    refreshWhenSeen();
    const auto& candidate = m_lifecycle.candidate();
    if (!isVisible())
        Q_EMIT badgeChanged(QString::number(candidate.templateStacks.size() + candidate.templates.size()));
}

void TemplatesPage::makeActions()
{
    QAction* addTemplate = addPageAction({.name = QStringLiteral("addTemplate"),
                                          .text = tr("New &template…"),
                                          .icon = QStringLiteral("add"),
                                          .tip = tr("Make a template in the candidate")});
    QAction* addStack = addPageAction({.name = QStringLiteral("addStack"),
                                       .text = tr("New &stack…"),
                                       .icon = QStringLiteral("add"),
                                       .tip = tr("Make a template stack in the candidate")});
    QAction* client = addMoreAction({.name = QStringLiteral("client"),
                                     .text = tr("&Client settings…"),
                                     .icon = QStringLiteral("vpn_key"),
                                     .tip = tr("What the devices present, and how they judge the manager")});
    QAction* settings = addMoreAction({.name = QStringLiteral("settings"),
                                       .text = tr("&Settings…"),
                                       .icon = QStringLiteral("settings"),
                                       .tip = tr("Everything that the chosen stack or template sets")});
    QAction* remove = addMoreAction({.name = QStringLiteral("delete"),
                                     .text = tr("&Delete"),
                                     .icon = QStringLiteral("delete"),
                                     .tip = tr("Take the chosen stack or template out of the candidate")});
    m_edit = addRowAction({.name = QStringLiteral("edit"),
                           .text = tr("&Edit…"),
                           .icon = QStringLiteral("edit"),
                           .tip = tr("Change the chosen stack or template in the candidate")});
    m_push = addRowAction({.name = QStringLiteral("push"),
                           .text = tr("&Push…"),
                           .icon = QStringLiteral("file_upload"),
                           .tip = tr("Send the devices of the stack what the running configuration says")});
    connect(addTemplate, &QAction::triggered, this, [this] { openTemplate({}); });
    connect(addStack, &QAction::triggered, this, [this] { openStack({}); });
    connect(remove, &QAction::triggered, this, &TemplatesPage::deleteCurrent);
    connect(m_edit, &QAction::triggered, this, [this] { openRow(currentKey()); });
    connect(client, &QAction::triggered, this, &TemplatesPage::openClientSettings);
    connect(settings, &QAction::triggered, this, &TemplatesPage::openSettings);
    connect(m_push, &QAction::triggered, this, &TemplatesPage::askToPush);
    emptyState().setContent(
        {.icon = QStringLiteral("layers"),
         .headline = tr("No templates yet"),
         .sentence = tr("A template says what devices present and how they judge the manager; a template "
                        "stack gives that to its devices."),
         .hint = {},
         .actions = {addTemplate, addStack}});
}

std::optional<StackPlace> TemplatesPage::placeOf(const QString& key) const
{
    const auto place = models::tables::stackPlace(key);
    const auto& candidate = m_lifecycle.candidate();
    const bool isThere = place && (place->isTemplate ? candidate.templates.contains(place->name)
                                                     : candidate.templateStacks.contains(place->name));
    return isThere ? place : std::nullopt;
}

void TemplatesPage::refresh()
{
    setRows(models::tables::stackRows(m_lifecycle.candidate(), m_lifecycle.devices()));
}

void TemplatesPage::showDetails(const QString& key)
{
    const auto place = placeOf(key);
    if (!place)
        return;
    details().setContent(place->isTemplate ? templateDetails(m_lifecycle, place->name)
                                           : stackDetails(m_lifecycle, place->name));
    const auto& stacks = m_lifecycle.candidate().templateStacks;
    m_push->setEnabled(!place->isTemplate && !stacks.at(place->name).devices.empty());
    m_push->setToolTip(place->isTemplate ? tr("A template is pushed with the stacks that it is in")
                                         : tr("Send the devices of the stack what is committed"));
    details().setPrimary(m_push->isEnabled() ? m_push : m_edit);
}

void TemplatesPage::openRow(const QString& key)
{
    const auto place = placeOf(key);
    if (place)
        place->isTemplate ? openTemplate(place->name) : openStack(place->name);
}

void TemplatesPage::openStack(const std::string& name)
{
    auto* dialog = new dialogs::StackDialog(m_lifecycle, name, this);
    connect(dialog, &dialogs::StackDialog::saved, this, [this](const std::string& saved) {
        selectKey(models::tables::stackKey({.isTemplate = false, .name = saved}));
    });
    dialog->open();
}

void TemplatesPage::openTemplate(const std::string& name)
{
    auto* dialog = new dialogs::TemplateDialog(m_lifecycle, name, this);
    connect(dialog, &dialogs::TemplateDialog::saved, this, [this](const std::string& saved) {
        selectKey(models::tables::stackKey({.isTemplate = true, .name = saved}));
    });
    dialog->open();
}

void TemplatesPage::openClientSettings()
{
    const auto place = placeOf(currentKey());
    if (!place)
        return;
    QStringList names;
    if (place->isTemplate)
        names << QString::fromUtf8(place->name);
    else
        for (const std::string& name : m_lifecycle.candidate().templateStacks.at(place->name).templates)
            if (m_lifecycle.candidate().templates.contains(name))
                names << QString::fromUtf8(name);
    if (names.isEmpty())
        return dialogs::tell(this, {.headline = tr("%1 has no template.").arg(QString::fromUtf8(place->name)),
                                    .text = tr("Settings live in templates; put one into the stack first.")});
    (new dialogs::ClientSettingsDialog(m_lifecycle, names, this))->open();
}

void TemplatesPage::openSettings()
{
    const auto place = placeOf(currentKey());
    if (place)
        dialogs::openObjectSettings({.lifecycle = m_lifecycle,
                                     .path = {place->isTemplate ? "template" : "template-stack", place->name},
                                     .parent = this});
}

void TemplatesPage::deleteCurrent()
{
    const auto place = placeOf(currentKey());
    if (place)
        place->isTemplate ? deleteTemplate(place->name) : deleteStack(place->name);
}

void TemplatesPage::deleteStack(const std::string& name)
{
    const auto devices = serialsOf(m_lifecycle.candidate().templateStacks.at(name));
    if (!devices.empty())
        return dialogs::tell(
            this,
            {.headline = tr("%1 is in use and can't be deleted.").arg(QString::fromUtf8(name)),
             .text = tr("Devices that get their settings from it:\n%1").arg(someOf(m_lifecycle, devices))});
    removeFromCandidate(tr("Delete %1 from the candidate?").arg(QString::fromUtf8(name)),
                        tr("No device is in it; its templates stay."), {"template-stack", name});
}

void TemplatesPage::deleteTemplate(const std::string& name)
{
    const auto stacks = models::tables::stacksWith(m_lifecycle.candidate(), name);
    QStringList users;
    for (const std::string& stack : stacks)
        users << QString::fromUtf8(stack);
    if (!users.isEmpty())
        return dialogs::tell(
            this, {.headline = tr("%1 is in use and can't be deleted.").arg(QString::fromUtf8(name)),
                   .text = tr("Stacks that it is in:\n%1").arg(users.join(QLatin1Char('\n')))});
    const auto certificates = m_lifecycle.candidate().templates.at(name).shared.certificates.size();
    removeFromCandidate(
        tr("Delete %1 from the candidate?").arg(QString::fromUtf8(name)),
        certificates == 0 ? tr("It is in no stack and holds no certificate.")
                          : tr("It is in no stack. %n certificate(s) in it and their keys are lost when you "
                               "commit.",
                               nullptr, int(certificates)),
        {"template", name});
}

void TemplatesPage::removeFromCandidate(const QString& question, const QString& consequence,
                                        std::vector<std::string> path)
{
    const auto remove = [this, path = std::move(path)] {
        const auto done = m_lifecycle.edit({{models::config::Edit::Verb::Delete, path, {}}});
        if (!done)
            dialogs::tell(this, {.headline = tr("Nothing was deleted."),
                                 .text = models::text::detailText(done.error())});
    };
    dialogs::ask(
        this,
        {.message = {.headline = question, .text = consequence}, .confirm = tr("Delete"), .isLoss = true},
        remove);
}

void TemplatesPage::askToPush()
{
    const auto place = placeOf(currentKey());
    if (!place || place->isTemplate)
        return;
    dialogs::askToPush({.lifecycle = m_lifecycle,
                        .request = {.templateStack = place->name},
                        .name = QString::fromStdString(place->name),
                        .parent = this},
                       [this] { Q_EMIT inspectorWanted(true); }); // which shows how far it is
}

} // namespace views::panes
