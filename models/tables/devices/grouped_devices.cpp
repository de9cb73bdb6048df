#include "models/tables/devices/grouped_devices.h"

#include "models/tables/topology/topology_order.h"
#include "models/tables/words.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace models::tables {

using lifecycle::DeviceRecord;
using session::base::Serial;

namespace {

constexpr std::size_t deviceKinds = 4;
/// Numbers of the lines need not follow faster than that.
constexpr int pauseBetweenCounts = 1000;

} // namespace

GroupedDevices::GroupedDevices(DeviceTableModel& devices, std::function<QString(const QString&)> path,
                               QObject* parent)
    : QAbstractTableModel(parent),
      m_devices(devices),
      m_path(std::move(path))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenCounts);
    connect(&m_pause, &QTimer::timeout, this, &GroupedDevices::follow);
    connect(&devices, &QAbstractItemModel::modelReset, this, &GroupedDevices::reset);
    connect(&devices, &QAbstractItemModel::layoutAboutToBeChanged, this, &GroupedDevices::beginToMove);
    connect(&devices, &QAbstractItemModel::layoutChanged, this, &GroupedDevices::endToMove);
    connect(&devices, &QAbstractItemModel::rowsAboutToBeMoved, this, &GroupedDevices::beginToMove);
    connect(&devices, &QAbstractItemModel::rowsMoved, this, &GroupedDevices::endToMove);
    connect(&devices, &QAbstractItemModel::dataChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        if (!m_pause.isActive())
            m_pause.start();
    });
    place(groupsNow());
}

std::vector<GroupedDevices::Group> GroupedDevices::groupsNow() const
{
    std::vector<Group> groups;
    std::array<std::unordered_map<std::string_view, std::size_t>, deviceKinds> places; ///< by device group
    for (int row = 0; row < m_devices.rowCount(); ++row) {
        const DeviceRecord* record = m_devices.recordAt(row);
        if (!record)
            continue;
        const auto [found, isNew] =
            places.at(std::size_t(record->kind)).try_emplace(record->deviceGroup, groups.size());
        if (isNew)
            groups.push_back({.name = topologyGroup(*record).outer, .rows = {}});
        Group& group = groups[found->second];
        group.rows.push_back(row);
        group.connected += record->session ? 1 : 0;
    }
    std::ranges::stable_sort(groups, [](const Group& a, const Group& b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    return groups;
}

void GroupedDevices::place(std::vector<Group> groups)
{
    m_groups = std::move(groups);
    m_entries.clear();
    m_rowBySource.assign(std::size_t(m_devices.rowCount()), -1);
    for (std::size_t at = 0; at < m_groups.size(); ++at) {
        m_groups[at].firstRow = int(m_entries.size());
        m_entries.push_back({.group = int(at)});
        if (isClosed(m_groups[at].name))
            continue;
        for (const int row : m_groups[at].rows) {
            m_rowBySource[std::size_t(row)] = int(m_entries.size());
            m_entries.push_back({.group = int(at), .source = row});
        }
    }
}

void GroupedDevices::reset()
{
    m_pause.stop();
    beginResetModel();
    place(groupsNow());
    endResetModel();
}

void GroupedDevices::beginToMove()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_kept.clear();
    for (const QModelIndex& kept : persistentIndexList()) {
        const DeviceRecord* record = recordAt(kept.row());
        m_kept.push_back({kept, record ? record->serial : Serial(), groupAt(kept.row())});
    }
}

void GroupedDevices::endToMove()
{
    place(groupsNow());
    QModelIndexList before;
    QModelIndexList after;
    for (const auto& [kept, serial, group] : m_kept) {
        const int row = serial.empty() ? lineOf(group) : rowOf(serial);
        before << kept;
        after << (row < 0 ? QModelIndex() : index(row, kept.column()));
    }
    m_kept.clear();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int GroupedDevices::lineOf(const QString& group) const
{
    const auto found = std::ranges::find(m_groups, group, &Group::name);
    return found == m_groups.end() ? -1 : found->firstRow;
}

void GroupedDevices::follow()
{
    std::vector<Group> groups = groupsNow();
    const bool areSame = std::ranges::equal(groups, m_groups, [](const Group& a, const Group& b) {
        return a.name == b.name && a.rows == b.rows;
    });
    if (!areSame)
        return reset();
    for (std::size_t at = 0; at < groups.size(); ++at) {
        if (m_groups[at].connected == groups[at].connected)
            continue;
        m_groups[at].connected = groups[at].connected;
        const int row = m_groups[at].firstRow;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int GroupedDevices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int GroupedDevices::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(DeviceColumn::ColumnCount);
}

QString GroupedDevices::titleOf(const Group& group) const
{
    const QString numbers = Words::tr("%1 (%2/%3 connected)")
                                .arg(group.name, QLocale().toString(group.connected),
                                     QLocale().toString(qulonglong(group.rows.size())));
    const QString path = m_path ? m_path(group.name) : QString();
    return path.isEmpty() ? numbers : numbers + QStringLiteral(": ") + path;
}

QVariant GroupedDevices::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[std::size_t(index.row())];
    if (entry.source >= 0)
        return m_devices.data(m_devices.index(entry.source, index.column()), role);
    const Group& group = m_groups[std::size_t(entry.group)];
    if (role == GroupTitleRole)
        return titleOf(group);
    if (role == GroupClosedRole)
        return isClosed(group.name);
    // For readers: one cell says it.
    const bool isSaid = index.column() == int(DeviceColumn::Name);
    return role == Qt::DisplayRole && isSaid ? QVariant(titleOf(group)) : QVariant();
}

QVariant GroupedDevices::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_devices.headerData(section, orientation, role);
}

Qt::ItemFlags GroupedDevices::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isLine = m_entries[std::size_t(index.row())].source < 0;
    return isLine ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

void GroupedDevices::sort(int column, Qt::SortOrder order)
{
    m_devices.sort(column, order);
}

const DeviceRecord* GroupedDevices::recordAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int source = m_entries[std::size_t(row)].source;
    return source < 0 ? nullptr : m_devices.recordAt(source);
}

int GroupedDevices::rowOf(const Serial& serial) const
{
    const int source = m_devices.rowOf(serial);
    return source < 0 || source >= int(m_rowBySource.size()) ? -1 : m_rowBySource[std::size_t(source)];
}

QString GroupedDevices::groupAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_entries[std::size_t(row)].source >= 0)
        return {};
    return m_groups[std::size_t(m_entries[std::size_t(row)].group)].name;
}

void GroupedDevices::setClosed(const QString& group, bool isClosed)
{
    if (isClosed)
        m_closed.insert(group);
    else
        m_closed.erase(group);
    reset();
}

} // namespace models::tables
