#include "views/panes/templates_page.h"

#include "models/lifecycle/device_registry.h"
#include "models/tables/stack_rows.h"
#include "views/dialogs/client_settings_dialog.h"
#include "views/dialogs/message.h"
#include "views/panes/details_panel.h"

#include <QAction>

namespace views::panes {

using models::config::TemplateStack;
using models::tables::StackColumn;
using theme::TextRole;
using widgets::CellKind;
using widgets::Ink;
using widgets::KeyValue;

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

KeyValue row(const QString& key, const QString& value)
{
    return {.key = key, .value = value, .isMono = false, .toolTip = {}};
}

void styleTable(widgets::TableView& table)
{
    const auto style = [&table](StackColumn column, const widgets::CellStyle& cell) {
        table.setCellStyle(int(column), cell);
    };
    style(StackColumn::Sync, {.kind = CellKind::Status});
    style(StackColumn::Name, {.role = TextRole::BodyStrong});
    style(StackColumn::Templates, {.ink = Ink::Secondary});
    for (const StackColumn number : {StackColumn::Devices, StackColumn::InSync, StackColumn::Connected})
        style(number, {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    table.setColumnWidths({{int(StackColumn::Sync), 140},
                           {int(StackColumn::Name), 170},
                           {int(StackColumn::Templates), 170},
                           {int(StackColumn::Devices), 80},
                           {int(StackColumn::InSync), 80},
                           {int(StackColumn::Connected), 90}});
    table.sortByColumn(int(StackColumn::Name), Qt::AscendingOrder);
}

QStringList templatesOf(const TemplateStack& stack, const models::config::Configuration& configuration)
{
    QStringList names;
    for (const std::string& name : stack.templates)
        if (configuration.templates.contains(name))
            names << text(name);
    return names;
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
    styleTable(table());
    makeActions();
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, &TemplatesPage::refreshSoon);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &TemplatesPage::refreshSoon);
    const auto& devices = lifecycle.devices();
    using Registry = models::lifecycle::DeviceRegistry;
    connect(&devices, &Registry::devicesChanged, this, &TemplatesPage::refreshSoon);
    connect(&devices, &Registry::devicesReset, this, &TemplatesPage::refreshSoon);
    refreshSoon();
}

void TemplatesPage::makeActions()
{
    QAction* edit = addRowAction({.name = QStringLiteral("edit"),
                                  .text = tr("&Client settings…"),
                                  .icon = QStringLiteral("edit"),
                                  .tip = tr("What the devices of the stack present, and how they judge the "
                                            "manager")});
    m_push = addRowAction({.name = QStringLiteral("push"),
                           .text = tr("&Push"),
                           .icon = QStringLiteral("file_upload"),
                           .tip = tr("Send the devices of the stack what the running configuration says")});
    connect(edit, &QAction::triggered, this, [this] { openRow(currentKey()); });
    connect(m_push, &QAction::triggered, this, &TemplatesPage::push);
    emptyState().setContent(
        {.icon = QStringLiteral("layers"),
         .headline = tr("No template stacks yet"),
         .sentence = tr("A template stack gives its devices their settings and client certificates."),
         .hint = tr("In the shell: set template-stack NAME templates TEMPLATE"),
         .actions = {}});
}

const TemplateStack* TemplatesPage::stackOf(const QString& key) const
{
    const auto& stacks = m_lifecycle.candidate().templateStacks;
    const auto found = stacks.find(key.toStdString());
    return found == stacks.end() ? nullptr : &found->second;
}

void TemplatesPage::refresh()
{
    setRows(models::tables::stackRows(m_lifecycle.candidate(), m_lifecycle.devices()));
}

void TemplatesPage::showDetails(const QString& key)
{
    const TemplateStack* stack = stackOf(key);
    if (!stack)
        return;
    const auto& candidate = m_lifecycle.candidate();
    const auto counts = models::tables::stackCounts(*stack, m_lifecycle.devices());
    DetailsSection devices{.caption = tr("Devices"), .rows = {}};
    devices.rows = {row(tr("In the stack"), QString::number(counts.devices)),
                    row(tr("Connected"), QString::number(counts.connected)),
                    row(tr("In sync"), QString::number(counts.inSync))};
    DetailsSection templates{.caption = tr("Templates, first wins"), .rows = {}};
    for (const QString& name : templatesOf(*stack, candidate)) {
        const auto& client = candidate.templates.at(name.toStdString()).device.secureConnClient;
        templates.rows.push_back(row(name, models::tables::clientCertificateText(client)));
    }
    details().setContent({.icon = QStringLiteral("layers"),
                          .name = key,
                          .subtitle = text(stack->description),
                          .banner = {},
                          .sections = {devices, templates}});
    m_push->setEnabled(counts.devices > 0);
}

void TemplatesPage::openRow(const QString& key)
{
    const TemplateStack* stack = stackOf(key);
    const QStringList names = stack ? templatesOf(*stack, m_lifecycle.candidate()) : QStringList();
    if (stack && names.isEmpty())
        return dialogs::tell(this, {.headline = tr("%1 has no template.").arg(key),
                                    .text = tr("Settings live in templates; put one into the stack first.")});
    if (stack)
        (new dialogs::ClientSettingsDialog(m_lifecycle, names, this))->open();
}

void TemplatesPage::push()
{
    const QString key = currentKey();
    const auto job = m_lifecycle.push({.templateStack = key.toStdString(), .serials = {}});
    if (!job)
        return dialogs::tell(this, {.headline = tr("%1 was not pushed.").arg(key),
                                    .text = QString::fromStdString(job.error().detail)});
    Q_EMIT pageWanted(QStringLiteral("log"), QString());
}

} // namespace views::panes
