#include "models/tables/devices/device_table_model.h"

#include "models/lifecycle/step_by_step.h"
#include "models/tables/devices/device_cells.h"
#include "models/tables/devices/device_rows.h"
#include "models/tables/devices/status_counts.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace models::tables {

namespace {

/// Countdowns and the handshake window move without an event.
constexpr int tickMilliseconds = 1000;

QDateTime toDateTime(const std::optional<session::base::TimePoint>& time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count()) : QDateTime();
}

} // namespace

class DeviceTableModel::Rows
{
public:
    Rows(const lifecycle::DeviceRegistry& deviceRegistry, const session::base::Clock& wallClock)
        : registry(deviceRegistry),
          clock(wallClock),
          rows(deviceRegistry),
          counts(deviceRegistry)
    {
    }

    [[nodiscard]] DeviceRows::Order wanted() const { return {column, order, clock.now()}; }
    void rebuild() { rows.rebuild(filter, wanted()); }

    const lifecycle::DeviceRegistry& registry;
    const session::base::Clock& clock;
    DeviceRows rows;
    DeviceFilter filter;
    DeviceColumn column = DeviceColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    StatusCounts counts;
    QTimer tick;
    QTimer again;                                 ///< the devices are others
    std::unique_ptr<DeviceRows> next;             ///< what they will be, while that goes on
    std::vector<session::base::Serial> meanwhile; ///< that have changed while it went on
    std::unordered_set<session::base::Serial> leaving;
};

DeviceTableModel::DeviceTableModel(const lifecycle::DeviceRegistry& registry,
                                   const session::base::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent),
      m_rows(std::make_unique<Rows>(registry, clock))
{
    m_rows->rebuild();
    m_rows->counts.countAll(clock.now());
    connect(&registry, &lifecycle::DeviceRegistry::devicesChanged, this, &DeviceTableModel::applyChanges);
    m_rows->again.setSingleShot(true);
    m_rows->again.setInterval(lifecycle::breathMilliseconds);
    connect(&registry, &lifecycle::DeviceRegistry::devicesReset, this, &DeviceTableModel::reset);
    connect(&m_rows->again, &QTimer::timeout, this, &DeviceTableModel::resetFurther);
    connect(&m_rows->tick, &QTimer::timeout, this, &DeviceTableModel::applyTime);
    m_rows->tick.start(tickMilliseconds);
}

DeviceTableModel::~DeviceTableModel() = default;

int DeviceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows->rows.size();
}

int DeviceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(DeviceColumn::ColumnCount);
}

QVariant DeviceTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const lifecycle::DeviceRecord* record = m_rows->rows.at(index.row());
    if (!record) // gone, and the rows are found anew
        return role == StatusRole ? QVariant(int(DeviceStatus::Offline)) : QVariant();
    const auto column = DeviceColumn(index.column());
    const auto now = m_rows->clock.now();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*record, column, now);
    case Qt::ToolTipRole:
    case CauseRole:
        if (column == DeviceColumn::NextReconnect && role == Qt::ToolTipRole)
            return isDoomed(*record) ? causeOf(*record, now) : QString();
        if (column != DeviceColumn::Status)
            return {};
        return m_rows->leaving.contains(record->serial) ? leavingText() : causeOf(*record, now);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft));
    case StatusRole:
        return int(statusOf(*record, now));
    case SerialRole:
        return QString::fromStdString(record->serial.value);
    case ExpiryRole:
        return toDateTime(record->expiry());
    case DeadlineRole:
        return toDateTime(record->session ? record->session->disconnectAt : std::nullopt);
    case MonospaceRole:
        return isMonospace(column);
    case DoomedRole:
        return isDoomed(*record);
    case LeavingRole:
        return m_rows->leaving.contains(record->serial);
    default:
        return {};
    }
}

QVariant DeviceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(DeviceColumn(section));
    if (role != Qt::TextAlignmentRole)
        return {};
    const bool isRight = isRightAligned(DeviceColumn(section));
    return int(Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft));
}

void DeviceTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_rows->column = DeviceColumn(column);
    m_rows->order = order;
    m_rows->again.isActive() ? resetNow() : relayout();
}

void DeviceTableModel::setLeaving(std::unordered_set<session::base::Serial> serials)
{
    if (m_rows->leaving == serials)
        return;
    m_rows->leaving = std::move(serials);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(DeviceColumn::Status)),
                           index(rowCount() - 1, int(DeviceColumn::Status)));
}

void DeviceTableModel::setFilter(const DeviceFilter& filter)
{
    m_rows->filter = filter;
    resetNow();
    Q_EMIT filterChanged();
}

const DeviceFilter& DeviceTableModel::filter() const
{
    return m_rows->filter;
}

const lifecycle::DeviceRecord* DeviceTableModel::recordAt(int row) const
{
    return m_rows->rows.at(row);
}

int DeviceTableModel::rowOf(const session::base::Serial& serial) const
{
    return m_rows->rows.rowOf(serial);
}

std::array<int, std::size_t(DeviceStatus::Count)> DeviceTableModel::counts() const
{
    return m_rows->counts.numbers();
}

void DeviceTableModel::applyChanges(const std::vector<session::base::Serial>& serials)
{
    if (m_rows->counts.count(serials, m_rows->clock.now()))
        Q_EMIT countsChanged();
    if (m_rows->again.isActive()) { // its rows are those of before
        m_rows->meanwhile.insert(m_rows->meanwhile.end(), serials.begin(), serials.end());
        return;
    }
    if (serials.size() == 1)
        moveInPlace(serials.front());
    if (m_rows->rows.isOutdated(serials, m_rows->filter, m_rows->wanted())) {
        relayout();
    } else {
        int first = rowCount();
        int last = -1;
        for (const auto& serial : serials) {
            const int row = rowOf(serial);
            if (row >= 0) {
                first = std::min(first, row);
                last = std::max(last, row);
            }
        }
        if (last >= 0)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
}

void DeviceTableModel::moveInPlace(const session::base::Serial& serial)
{
    const auto move = m_rows->rows.moveOf(serial, m_rows->wanted());
    if (!move)
        return;
    beginMoveRows({}, move->from, move->from, {}, move->to > move->from ? move->to + 1 : move->to);
    m_rows->rows.move(*move);
    endMoveRows();
}

void DeviceTableModel::reset()
{
    m_rows->next.reset(); // its devices are gone
    m_rows->counts.forget();
    if (m_rows->registry.records().size() > lifecycle::atOnce)
        m_rows->again.start(); // rows of devices that are gone say nothing until then
    else
        resetNow();
}

void DeviceTableModel::resetNow()
{
    m_rows->again.stop();
    m_rows->next.reset();
    m_rows->meanwhile.clear();
    beginResetModel();
    m_rows->rebuild();
    endResetModel();
    recount();
}

void DeviceTableModel::resetFurther()
{
    if (!m_rows->next) {
        m_rows->next = std::make_unique<DeviceRows>(m_rows->registry);
        m_rows->next->begin(m_rows->filter, m_rows->wanted());
    }
    if (m_rows->next->further())
        return m_rows->again.start();
    beginResetModel();
    m_rows->rows.take(std::move(*m_rows->next));
    endResetModel();
    m_rows->next.reset();
    QTimer::singleShot(lifecycle::breathMilliseconds, this, &DeviceTableModel::recount);
    if (!m_rows->meanwhile.empty())
        applyChanges(std::exchange(m_rows->meanwhile, {}));
}

void DeviceTableModel::relayout()
{
    // Rows may come and go under a filter, which a layout change must not do.
    const std::vector<session::base::Serial> before = m_rows->rows.order();
    DeviceRows next(m_rows->registry);
    next.rebuild(m_rows->filter, m_rows->wanted());
    if (next.size() != int(before.size()) ||
        std::ranges::any_of(before, [&](const auto& serial) { return next.rowOf(serial) < 0; })) {
        beginResetModel();
        m_rows->rows.take(std::move(next));
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    m_rows->rows.take(std::move(next));
    QModelIndexList now;
    now.reserve(old.size());
    for (const QModelIndex& moved : old)
        now << index(m_rows->rows.rowOf(before[std::size_t(moved.row())]), moved.column());
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DeviceTableModel::applyTime()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, int(DeviceColumn::Disconnect)),
                           index(rowCount() - 1, int(DeviceColumn::NextReconnect)), {Qt::DisplayRole});
        Q_EMIT dataChanged(index(0, int(DeviceColumn::Status)),
                           index(rowCount() - 1, int(DeviceColumn::Status)));
    }
    if (m_rows->counts.countTime(m_rows->clock.now()))
        Q_EMIT countsChanged();
}

void DeviceTableModel::recount()
{
    if (m_rows->counts.countAll(m_rows->clock.now()))
        Q_EMIT countsChanged();
}

} // namespace models::tables
