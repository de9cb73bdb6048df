#include "views/panes/fleet/devices_page.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/devices/estate_then.h"
#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "views/dialogs/fleet/add_device_dialog.h"
#include "views/dialogs/fleet/device_csv_dialog.h"
#include "views/inspector/device_facts.h"
#include "views/inspector/then_panel.h"
#include "views/panes/fleet/device_choice.h"
#include "views/panes/fleet/device_columns.h"
#include "views/panes/fleet/filter_notice.h"
#include "views/panes/fleet/saved_filters.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace views::panes {

using models::tables::DeviceColumn;

DevicesPage::DevicesPage(const DevicesPageParts& parts, QWidget* parent)
    : Page(parent),
      m_devices(parts.devices),
      m_lifecycle(parts.inspector.lifecycle),
      m_registry(parts.inspector.lifecycle.devices()),
      m_notice(new FilterNotice(this)),
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
    layout->addWidget(m_notice);
    layout->addWidget(m_stack);
    if (m_then)
        addThen(*m_then);
    setFocusProxy(m_table);
    connect(&m_devices, &QAbstractItemModel::modelReset, this, [this] {
        m_table->setFaded(false);
        selectRemembered(m_isFiltering ? MayStay::No : MayStay::Yes);
        m_choice->selectAgain();
        leaveLastOut();
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
    selectRemembered(MayStay::No);
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
                             .marks = models::tables::MarksRole,
                             .pending = models::tables::LeavingRole,
                             .isCauseFirst = true});
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
    takeFilter(text, false);
}

void DevicesPage::setTypedFilterText(const QString& text)
{
    takeFilter(text, true);
}

void DevicesPage::takeFilter(const QString& text, bool isBeingTyped)
{
    const auto typed = models::tables::typedFilter(text);
    m_problem = typed ? QString() : models::text::detailText(typed.error());
    if (!typed) {
        m_notice->tell(tr("Not understood: %1. The list is still the one from before.").arg(m_problem));
        return reply();
    }
    m_isFiltering = std::exchange(m_filter, text.trimmed()) != m_filter;
    m_typed = *typed;
    if (!isBeingTyped)
        m_typed.last.clear();
    m_isLastLeftOut = false;
    m_notice->tell({});
    m_filters->setPresent(m_filter);
    m_devices.setFilter(typed->filter);
    m_isFiltering = false;
    const auto* only = m_devices.rowCount() == 1 ? m_devices.recordAt(0) : nullptr;
    if (!only || only->serial == m_selected)
        return;
    m_selected = only->serial; // whoever is led to one device wants to see it
    selectRemembered(MayStay::No);
}

/// While a word is being typed the list stays as it was.
void DevicesPage::leaveLastOut()
{
    if (m_typed.last.isEmpty() || m_isLastLeftOut || m_devices.rowCount() > 0 || total() == 0)
        return;
    m_isLastLeftOut = true;
    m_notice->tell(
        tr("No device has “%1” so far. The list leaves it out until you press Enter.").arg(m_typed.last));
    // Not while the model tells of its reset.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isLastLeftOut)
                m_devices.setFilter(m_typed.before);
        },
        Qt::QueuedConnection);
}

void DevicesPage::reply()
{
    const int found = m_isLastLeftOut ? 0 : m_devices.rowCount();
    const bool isCounted = !m_filter.isEmpty() && m_problem.isEmpty();
    QString hint = isCounted
                       ? tr("%1 of %2").arg(models::text::counted(found), models::text::counted(total()))
                       : QString();
    if (const auto* hidden = m_isHidden ? m_registry.find(m_selected) : nullptr)
        hint += QStringLiteral("  ·  ") + tr("%1 hidden").arg(inspector::deviceName(*hidden));
    Q_EMIT filterReplied({.hint = hint, .problem = m_problem});
}

void DevicesPage::takeCurrent(int row)
{
    if (m_isSelecting)
        return;
    const auto* record = recordAt(row);
    if (record) {
        m_selected = record->serial;
        if (std::exchange(m_isHidden, false))
            reply();
    }
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
    const auto& shown = m_inspector->device();
    const auto mayStay = shown == m_selected ? MayStay::Yes : MayStay::No;
    if (m_registry.find(shown) != nullptr)
        m_selected = shown;
    selectRemembered(mayStay);
}

/// What has just been mended may have left the filter by that: its details, with the result, stay.
void DevicesPage::selectRemembered(MayStay mayStay)
{
    if (const auto* first = m_selected.empty() ? m_devices.recordAt(0) : nullptr)
        m_selected = first->serial;
    const int row = rowOf(m_selected);
    m_isSelecting = true;
    m_table->setCurrentIndex(row >= 0 ? m_table->model()->index(row, int(DeviceColumn::Name))
                                      : QModelIndex());
    m_isSelecting = false;
    m_isHidden = row < 0 && mayStay == MayStay::Yes && !m_selected.empty() &&
                 m_inspector->device() == m_selected && m_registry.find(m_selected) != nullptr;
    showSelected(row >= 0 || m_isHidden ? m_selected : session::base::Serial());
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
    else if (m_devices.rowCount() == 0 && !m_devices.filter().isEmpty() && !m_isLastLeftOut)
        m_stack->setCurrentWidget(m_noMatch);
    else
        m_stack->setCurrentWidget(m_table);
}

} // namespace views::panes
