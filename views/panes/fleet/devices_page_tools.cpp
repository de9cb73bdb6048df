// The half of DevicesPage that is about several devices and about how the table is set up: choice, groups,
// columns, filters with a name, copies.
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/devices/estate_then.h"
#include "models/tables/devices/filter_completion.h"
#include "views/inspector/bulk_actions.h"
#include "views/inspector/then_bar.h"
#include "views/inspector/then_panel.h"
#include "views/panes/fleet/device_choice.h"
#include "views/panes/fleet/device_columns.h"
#include "views/panes/fleet/device_sheets.h"
#include "views/panes/fleet/devices_page.h"
#include "views/panes/fleet/saved_filters.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

namespace views::panes {

using models::tables::DeviceRecords;
using session::base::Serial;

namespace {

/// "Shared > Europe > Frankfurt"; "" for what is no device group.
QString groupPath(const models::config::Configuration& running, const QString& name)
{
    QStringList path;
    std::string group = name.toStdString();
    const auto& groups = running.deviceGroups;
    for (auto at = groups.find(group); at != groups.end() && path.size() < 16; at = groups.find(group)) {
        path.prepend(QString::fromStdString(group));
        group = at->second.parent;
    }
    return path.isEmpty()
               ? QString()
               : DevicesPage::tr("Shared") + QStringLiteral(" > ") + path.join(QStringLiteral(" > "));
}

constexpr auto groupedKey = "pages/devices/grouped";

} // namespace

void DevicesPage::makeTools()
{
    m_filters = new SavedFilters(m_registry, m_lifecycle.clock(), this);
    connect(m_filters, &SavedFilters::filterWanted, this, &Page::filterTextWanted);
    connect(m_columns, &DeviceColumns::filterWanted, this, &Page::filterTextWanted);
    connect(m_columns, &DeviceColumns::menuWanted, this, &DevicesPage::showViewMenu);
    connect(m_summary, &inspector::SelectionSummary::onlyTheseWanted, this, &Page::filterTextWanted);
    m_grouped = new QAction(tr("Group by device group"), this);
    m_grouped->setObjectName(QStringLiteral("devices.grouped"));
    m_grouped->setCheckable(true);
    m_grouped->setStatusTip(tr("A line above the devices of each group says how many are connected"));
    connect(m_grouped, &QAction::toggled, this, &DevicesPage::setGrouped);
    m_choice = new DeviceChoice(*m_table, m_devices, this);
    connect(m_choice, &DeviceChoice::changed, this, &DevicesPage::takeChoice);
    const auto recordsOf = [this](const std::vector<Serial>& serials) {
        DeviceRecords records;
        for (const Serial& serial : serials)
            if (const auto* record = m_registry.find(serial))
                records.push_back(record);
        return records;
    };
    m_sheets = new DeviceSheets(m_lifecycle,
                                {.chosen = [this, recordsOf] { return recordsOf(m_choice->serials()); },
                                 .shown =
                                     [this] {
                                         DeviceRecords records;
                                         for (int row = 0; row < m_devices.rowCount(); ++row)
                                             if (const auto* record = m_devices.recordAt(row))
                                                 records.push_back(record);
                                         return records;
                                     },
                                 .columns = [this] { return m_columns->shown(); },
                                 .cell = [this] { return m_table->currentIndex().data().toString(); }},
                                this);
    m_table->addAction(m_sheets->copyRows());
}

QList<QAction*> DevicesPage::pageActions() const
{
    return {m_filters->action(), m_columns->action(), m_import, m_add};
}

QList<QAction*> DevicesPage::menuActions() const
{
    QList<QAction*> actions = m_inspector->deviceActions();
    actions << m_summary->bulkActions() << m_sheets->exports() << m_grouped;
    return actions;
}

QWidget* DevicesPage::inspector()
{
    if (isThen())
        return m_thenPanel;
    return m_isSeveral ? static_cast<QWidget*>(m_summary) : m_inspector;
}

bool DevicesPage::isThen() const
{
    return m_then && m_then->at();
}

/// Nothing is done to a fleet that is only judged: what acts on devices waits until now is back.
void DevicesPage::addThen(models::tables::EstateThen& then)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(
        0, new inspector::ThenBar(then, QStringLiteral("devicesThen"), this));
    m_thenPanel = new inspector::ThenPanel(then, QStringLiteral("devicesThenPanel"), this);
    m_thenPanel->hide(); // until the window takes it
    connect(&then, &models::tables::EstateThen::changed, this, [this] {
        for (QAction* action : {m_add, m_import})
            action->setEnabled(!isThen());
        m_table->setFaded(!m_devices.isSettled()); // very many stand in the order of the other day as yet
        takeChoice();
        selectRemembered(MayStay::Yes);
        Q_EMIT inspectorChanged();
    });
}

QStringList DevicesPage::filterCompletions(const QString& word) const
{
    return models::tables::filterCompletions(word, m_registry);
}

void DevicesPage::takeChoice()
{
    const std::vector<Serial> serials = m_choice->serials();
    const bool isSeveral = serials.size() > 1 && !isThen();
    m_summary->showDevices(isSeveral ? serials : std::vector<Serial>());
    if (isSeveral == m_isSeveral)
        return;
    m_isSeveral = isSeveral;
    Q_EMIT inspectorChanged();
}

void DevicesPage::showViewMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("devices.viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_grouped);
    m_columns->addTo(*menu);
    menu->addSeparator();
    m_sheets->addExportsTo(*menu);
    const QWidget* header = m_table->horizontalHeader();
    menu->popup(header->mapToGlobal(QPoint(header->width() - menu->sizeHint().width(), header->height())));
}

/// Of the row under the mouse, which the press has selected.
void DevicesPage::showRowMenu(const QPoint& place)
{
    if (recordAt(m_table->indexAt(place).row()) == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("devices.rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_sheets->addCopiesTo(*menu);
    if (!isThen()) {
        menu->addSeparator();
        menu->addActions(m_isSeveral ? m_summary->bulkActions() : m_inspector->deviceActions());
    }
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

const models::lifecycle::DeviceRecord* DevicesPage::recordAt(int row) const
{
    return m_groups ? m_groups->recordAt(row) : m_devices.recordAt(row);
}

int DevicesPage::rowOf(const Serial& serial) const
{
    return m_groups ? m_groups->rowOf(serial) : m_devices.rowOf(serial);
}

void DevicesPage::setGrouped(bool isGrouped)
{
    m_grouped->setChecked(isGrouped);
    if (isGrouped == (m_groups != nullptr))
        return;
    auto* before = m_groups;
    m_groups =
        isGrouped
            ? new models::tables::GroupedDevices(
                  m_devices, [this](const QString& group) { return groupPath(m_lifecycle.running(), group); },
                  this)
            : nullptr;
    const QByteArray columns = m_table->horizontalHeader()->saveState();
    const QItemSelectionModel* oldSelection = m_table->selectionModel();
    m_table->setModel(isGrouped ? static_cast<QAbstractItemModel*>(m_groups) : &m_devices);
    m_table->horizontalHeader()->restoreState(columns);
    delete oldSelection; // the table leaves it to us
    delete before;
    m_choice->attach();
    if (m_groups)
        connect(m_groups, &QAbstractItemModel::modelReset, this,
                [this] { selectRemembered(m_isFiltering ? MayStay::No : MayStay::Yes); });
    selectRemembered(MayStay::Yes);
}

void DevicesPage::turnGroup(int row)
{
    const QString group = m_groups ? m_groups->groupAt(row) : QString();
    if (!group.isEmpty())
        m_groups->setClosed(group, !m_groups->isClosed(group));
}

void DevicesPage::saveTo(QSettings& settings) const
{
    m_columns->saveTo(settings);
    m_filters->saveTo(settings);
    settings.setValue(QLatin1String(groupedKey), m_grouped->isChecked());
}

void DevicesPage::restoreFrom(const QSettings& settings)
{
    m_columns->restoreFrom(settings);
    m_filters->restoreFrom(settings);
    setGrouped(settings.value(QLatin1String(groupedKey)).toBool());
}

} // namespace views::panes
