#include "views/panes/fleet/devices_page.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/devices/estate_then.h"
#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "views/dialogs/fleet/add_device_dialog.h"
#include "views/dialogs/fleet/device_csv_dialog.h"
#include "views/inspector/then_panel.h"
#include "views/panes/fleet/device_choice.h"
#include "views/panes/fleet/device_columns.h"
#include "views/panes/fleet/saved_filters.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace views::panes {

using models::tables::DeviceColumn;

DevicesPage::DevicesPage(const DevicesPageParts& parts, QWidget* parent)
    : Page(parent),
      m_devices(parts.devices),
      m_lifecycle(parts.inspector.lifecycle),
      m_registry(parts.inspector.lifecycle.devices()),
      m_stack(new QStackedWidget(this)),
      m_table(new widgets::TableView(m_stack)),
      m_empty(new widgets::EmptyState(m_stack)),
      m_noMatch(new widgets::EmptyState(m_stack)),
      m_inspector(new inspector::DeviceInspector(parts.inspector, this)),
      m_summary(new inspector::SelectionSummary(m_lifecycle, QStringLiteral("devicesSummary"), this)),
      m_then(parts.then)
{
    setObjectName(QStringLiteral("devicesPage"));
    m_inspector->hide(); // until the window takes it
    m_summary->hide();
    setUpTable();
    makeActions();
    makeTools();
    fillEmptyStates();
    for (QWidget* content :
         {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_noMatch)})
        m_stack->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack);
    if (m_then)
        addThen(*m_then);
    setFocusProxy(m_table);
    connect(&m_devices, &QAbstractItemModel::modelReset, this, [this] {
        selectRemembered();
        m_choice->selectAgain();
        showFitting();
        reply();
    });
    connect(&m_registry, &models::lifecycle::DeviceRegistry::devicesReset, this, [this] {
        showFitting();
        markLeaving();
        Q_EMIT badgeChanged(QString::number(total()));
    });
    connect(m_inspector, &inspector::DeviceInspector::settingWanted, this, &Page::settingWanted);
    connect(m_inspector, &inspector::DeviceInspector::handshakeWanted, this,
            [this](const session::base::Serial& serial) {
                Q_EMIT pageWanted(QStringLiteral("sessions"),
                                  models::tables::DeviceFilter::textFor({serial}));
            });
    connect(&m_lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, &DevicesPage::markLeaving);
    selectRemembered();
    showFitting();
    markLeaving();
    // Nobody listens before the window has taken the page.
    QTimer::singleShot(0, this, [this] { Q_EMIT badgeChanged(QString::number(total())); });
}

QString DevicesPage::filterPlaceholder() const
{
    return tr("Filter:  state:failed group:Frankfurt expires<30d");
}

void DevicesPage::setUpTable()
{
    m_table->setObjectName(QStringLiteral("devicesTable"));
    m_table->setAccessibleName(tr("Managed devices table"));
    m_table->setModel(&m_devices);
    m_table->setStatusRoles({.status = models::tables::StatusRole,
                             .cause = models::tables::CauseRole,
                             .pending = models::tables::LeavingRole,
                             .doomed = models::tables::DoomedRole});
    m_table->setGroupRoles(models::tables::GroupTitleRole, models::tables::GroupClosedRole);
    m_columns = new DeviceColumns(*m_table, this);
    m_table->sortByColumn(int(DeviceColumn::Name), Qt::AscendingOrder);
    connect(m_table, &widgets::TableView::currentRowChanged, this, &DevicesPage::takeCurrent);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& cell) {
        if (recordAt(cell.row()) != nullptr)
            Q_EMIT inspectorWanted(true);
        else
            turnGroup(cell.row());
    });
    connect(m_table, &widgets::TableView::rowOpened, this, [this](int row) {
        if (recordAt(row) != nullptr)
            Q_EMIT inspectorWanted(true);
        else if (QGuiApplication::mouseButtons() == Qt::NoButton) // Enter: clicks have turned it already
            turnGroup(row);
    });
}

void DevicesPage::makeActions()
{
    const auto make = [this](const char* name, const QString& text, const char* icon, const QString& tip) {
        auto* action = new QAction(theme::icon(QString::fromLatin1(icon)), text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setToolTip(tip);
        action->setStatusTip(tip);
        return action;
    };
    m_import = make("devices.import", tr("From &CSV…"), "file_upload",
                    tr("Add many devices from a file, after a look at each line"));
    m_add =
        make("devices.add", tr("&Add device…"), "add", tr("Manage one more device from the next commit on"));
    connect(m_import, &QAction::triggered, this,
            [this] { (new dialogs::DeviceCsvDialog(m_lifecycle, this))->open(); });
    connect(m_add, &QAction::triggered, this,
            [this] { (new dialogs::AddDeviceDialog(m_lifecycle, this))->open(); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &DevicesPage::showRowMenu);
}

void DevicesPage::fillEmptyStates()
{
    m_empty->setObjectName(QStringLiteral("devicesEmpty"));
    m_empty->setContent(
        {.icon = QStringLiteral("dns"),
         .headline = tr("No managed devices yet"),
         .sentence = tr("A device is managed when the running configuration names its serial number."),
         .hint = {},
         .actions = {m_add, m_import}});
    auto* clear = new QAction(tr("Clear filter"), this);
    clear->setObjectName(QStringLiteral("devices.clearFilter"));
    connect(clear, &QAction::triggered, this, [this] { Q_EMIT filterTextWanted(QString()); });
    m_noMatch->setObjectName(QStringLiteral("devicesNoMatch"));
    m_noMatch->setContent({.icon = QStringLiteral("search"),
                           .headline = tr("No device matches"),
                           .sentence = tr("Every managed device is hidden by the filter above."),
                           .hint = {},
                           .actions = {clear}});
}

qsizetype DevicesPage::total() const
{
    return qsizetype(m_registry.records().size());
}

void DevicesPage::setFilterText(const QString& text)
{
    const auto filter = models::tables::DeviceFilter::parse(text);
    if (!filter) {
        Q_EMIT filterReplied({.hint = {}, .problem = models::text::detailText(filter.error())});
        return;
    }
    m_filter = text.trimmed();
    m_filters->setPresent(m_filter);
    m_devices.setFilter(*filter);
}

void DevicesPage::reply()
{
    Q_EMIT filterReplied({.hint = m_filter.isEmpty() ? QString()
                                                     : tr("%1 of %2")
                                                           .arg(models::text::counted(m_devices.rowCount()),
                                                                models::text::counted(total())),
                          .problem = {}});
}

void DevicesPage::takeCurrent(int row)
{
    if (m_isSelecting)
        return;
    const auto* record = recordAt(row);
    if (record)
        m_selected = record->serial;
    showSelected(record ? record->serial : session::base::Serial());
}

void DevicesPage::showSelected(const session::base::Serial& serial)
{
    if (!isVisible()) // another page uses the inspector
        return;
    m_inspector->showDevice(isThen() ? session::base::Serial() : serial);
    if (m_thenPanel)
        m_thenPanel->showDevice(serial);
}

void DevicesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_registry.find(m_inspector->device()) != nullptr)
        m_selected = m_inspector->device();
    selectRemembered();
}

void DevicesPage::selectRemembered()
{
    if (const auto* first = m_selected.empty() ? m_devices.recordAt(0) : nullptr)
        m_selected = first->serial;
    const int row = rowOf(m_selected);
    m_isSelecting = true;
    m_table->setCurrentIndex(row >= 0 ? m_table->model()->index(row, int(DeviceColumn::Name))
                                      : QModelIndex());
    m_isSelecting = false;
    showSelected(row >= 0 ? m_selected : session::base::Serial());
}

void DevicesPage::markLeaving()
{
    const auto gone = [this](auto list, std::unordered_set<session::base::Serial>& leaving) {
        if (m_lifecycle.running().*list == m_lifecycle.candidate().*list)
            return;
        for (const auto& entry : m_lifecycle.running().*list)
            if (!(m_lifecycle.candidate().*list).contains(entry.first))
                leaving.emplace(entry.first);
    };
    std::unordered_set<session::base::Serial> leaving;
    gone(&models::config::Configuration::firewalls, leaving);
    gone(&models::config::Configuration::logCollectors, leaving);
    gone(&models::config::Configuration::wildfireAppliances, leaving);
    gone(&models::config::Configuration::panDbAppliances, leaving);
    m_devices.setLeaving(std::move(leaving));
}

void DevicesPage::showFitting()
{
    if (total() == 0)
        m_stack->setCurrentWidget(m_empty);
    else if (m_devices.rowCount() == 0 && !m_devices.filter().isEmpty())
        m_stack->setCurrentWidget(m_noMatch);
    else
        m_stack->setCurrentWidget(m_table);
}

} // namespace views::panes
