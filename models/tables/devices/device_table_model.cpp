#include "models/tables/devices/device_table_model.h"

#include "models/lifecycle/step_by_step.h"
#include "models/tables/devices/device_cells.h"
#include "models/tables/devices/device_rows.h"
#include "models/tables/devices/estate_then.h"
#include "models/tables/devices/status_counts.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace models::tables {

namespace {

/// Countdowns and the handshake window move without an event.
constexpr int tickMilliseconds = 1000;
/// Numbers can't be read faster, and to paint them costs more than to count.
constexpr int countsMilliseconds = 250;
/// Very many devices that change all the time are sorted anew for at most a twentieth of the time.
constexpr int restForWork = 20;

QDateTime toDateTime(const std::optional<session::base::TimePoint>& time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count()) : QDateTime();
}

} // namespace

class DeviceTableModel::Rows
{
public:
    Rows(const lifecycle::DeviceRegistry& deviceRegistry, const session::base::Clock& time)
        : live(deviceRegistry),
          wallClock(time),
          registry(&deviceRegistry),
          clock(&time),
          rows(deviceRegistry),
          counts(deviceRegistry)
    {
    }

    [[nodiscard]] DeviceRows::Order wanted() const { return {column, order, clock->now()}; }
    void rebuild() { rows.rebuild(filter, wanted()); }
    [[nodiscard]] bool isLive() const { return registry == &live; }

    const lifecycle::DeviceRegistry& live;
    const session::base::Clock& wallClock;
    const lifecycle::DeviceRegistry* registry; ///< what is shown
    const session::base::Clock* clock;
    DeviceRows rows;
    DeviceFilter filter;
    DeviceColumn column = DeviceColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    StatusCounts counts; ///< of the live ones
    std::optional<StatusCounts::Numbers> countsThen;
    QTimer tick;
    QTimer countsPause; ///< they were told just now
    bool areCountsUntold = false;
    QTimer again;                        ///< the rows are to be found anew, in steps
    bool isReset = false;                ///< because the devices are others: these rows are void
    std::unique_ptr<DeviceRows> next;    ///< what they will be, while that goes on
    QElapsedTimer step;                  ///< of the work on it
    std::chrono::milliseconds worked{0}; ///< on it so far
    std::vector<const lifecycle::DeviceRecord*> meanwhile; ///< that have changed while it went on
    std::unordered_set<session::base::Serial> leaving;
};

DeviceTableModel::DeviceTableModel(const lifecycle::DeviceRegistry& registry,
                                   const session::base::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent),
      m_rows(std::make_unique<Rows>(registry, clock))
{
    m_rows->rebuild();
    m_rows->counts.countAll(clock.now());
    connect(&registry, &lifecycle::DeviceRegistry::recordsChanged, this, &DeviceTableModel::applyChanges);
    m_rows->again.setSingleShot(true);
    m_rows->countsPause.setSingleShot(true);
    connect(&m_rows->countsPause, &QTimer::timeout, this, [this] {
        if (m_rows->areCountsUntold)
            tellCounts();
    });
    connect(&registry, &lifecycle::DeviceRegistry::devicesReset, this, &DeviceTableModel::reset);
    connect(&m_rows->again, &QTimer::timeout, this, &DeviceTableModel::findFurther);
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
    const auto now = m_rows->clock->now();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*record, column, now);
    case Qt::ToolTipRole:
    case CauseRole:
        if (column == DeviceColumn::NextReconnect && role == Qt::ToolTipRole)
            return isDoomed(*record) ? causeOf(*record, now) : QString();
        if (column != DeviceColumn::Status)
            return {};
        if (m_rows->leaving.contains(record->serial))
            return leavingText();
        return role == Qt::ToolTipRole ? statusToolTip(*record, now) : causeOf(*record, now);
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
    case MarksRole:
        return expiryMark(*record, now) | (isDoomed(*record) && !onlyExpires(*record) ? doomedMark : 0);
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
    if (m_rows->isReset)
        return resetNow();
    stopFinding();
    DeviceRows next(*m_rows->registry);
    next.rebuild(m_rows->filter, m_rows->wanted());
    takeRows(std::move(next));
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

std::array<int, std::size_t(DeviceStatus::Count)> DeviceTableModel::shownCounts() const
{
    return m_rows->countsThen.value_or(m_rows->counts.numbers());
}

void DeviceTableModel::applyChanges(const std::vector<const lifecycle::DeviceRecord*>& records)
{
    if (m_rows->counts.count(records, m_rows->wallClock.now()))
        tellCounts();
    if (!m_rows->isLive())
        return;
    if (m_rows->next || m_rows->isReset)
        m_rows->meanwhile.insert(m_rows->meanwhile.end(), records.begin(), records.end());
    if (m_rows->isReset) // its rows are those of before
        return;
    if (records.size() == 1 && !m_rows->next)
        moveInPlace(*records.front());
    const auto effect = m_rows->rows.effectOf(records, m_rows->filter, m_rows->wanted());
    if (effect.last >= 0)
        Q_EMIT dataChanged(index(effect.first, 0), index(effect.last, columnCount() - 1));
    if (effect.isOutdated)
        findAnew();
}

void DeviceTableModel::moveInPlace(const lifecycle::DeviceRecord& record)
{
    const auto move = m_rows->rows.moveOf(record, m_rows->wanted());
    if (!move)
        return;
    beginMoveRows({}, move->from, move->from, {}, move->to > move->from ? move->to + 1 : move->to);
    m_rows->rows.move(*move);
    endMoveRows();
}

void DeviceTableModel::reset()
{
    m_rows->counts.forget();
    if (!m_rows->isLive()) {
        QTimer::singleShot(lifecycle::breathMilliseconds, this, &DeviceTableModel::recount);
        return;
    }
    findAll();
}

void DeviceTableModel::findAll()
{
    stopFinding(); // the devices of what was begun are gone
    if (m_rows->registry->records().size() <= lifecycle::atOnce)
        return resetNow();
    m_rows->isReset = true; // rows of devices that are gone say nothing until then
    m_rows->again.start(lifecycle::breathMilliseconds);
}

void DeviceTableModel::follow(const EstateThen& estate)
{
    connect(&estate, &EstateThen::changed, this, [this, &estate] {
        m_rows->registry = &estate.devices();
        m_rows->clock = estate.clock() ? estate.clock() : &m_rows->wallClock;
        m_rows->rows.lookIn(*m_rows->registry);
        m_rows->countsThen.reset();
        if (!m_rows->isLive()) {
            StatusCounts then(*m_rows->registry);
            then.countAll(m_rows->clock->now());
            m_rows->countsThen = then.numbers();
        }
        findAll();
        Q_EMIT countsChanged();
    });
}

bool DeviceTableModel::isSettled() const
{
    return !m_rows->isReset && !m_rows->next && !m_rows->again.isActive();
}

void DeviceTableModel::resetNow()
{
    stopFinding();
    beginResetModel();
    m_rows->rebuild();
    endResetModel();
    recount();
}

void DeviceTableModel::stopFinding()
{
    m_rows->again.stop();
    m_rows->isReset = false;
    m_rows->next.reset();
    m_rows->meanwhile.clear();
}

/// The same devices in another order, or others of them under the filter.
void DeviceTableModel::findAnew()
{
    if (m_rows->again.isActive())
        return; // it ends with what has changed meanwhile
    if (m_rows->registry->records().size() > lifecycle::atOnce)
        return m_rows->again.start(
            std::max(lifecycle::breathMilliseconds, restForWork * int(m_rows->worked.count())));
    DeviceRows next(*m_rows->registry);
    next.rebuild(m_rows->filter, m_rows->wanted());
    takeRows(std::move(next));
}

void DeviceTableModel::findFurther()
{
    m_rows->step.start();
    if (!m_rows->next) {
        m_rows->worked = {};
        m_rows->next = std::make_unique<DeviceRows>(*m_rows->registry);
        m_rows->next->begin(m_rows->filter, m_rows->wanted());
    }
    if (m_rows->next->further()) {
        m_rows->worked += std::chrono::milliseconds(m_rows->step.elapsed());
        return m_rows->again.start(lifecycle::breathMilliseconds);
    }
    const auto next = std::exchange(m_rows->next, nullptr);
    if (std::exchange(m_rows->isReset, false)) {
        beginResetModel();
        m_rows->rows.take(std::move(*next));
        endResetModel();
        QTimer::singleShot(lifecycle::breathMilliseconds, this, &DeviceTableModel::recount);
    } else {
        takeRows(std::move(*next));
    }
    m_rows->worked += std::chrono::milliseconds(m_rows->step.elapsed());
    if (const auto meanwhile = std::exchange(m_rows->meanwhile, {}); !meanwhile.empty())
        applyChanges(meanwhile);
}

void DeviceTableModel::takeRows(DeviceRows&& next)
{
    // Rows may come and go under a filter, which a layout change must not do.
    if (!next.holdsThoseOf(m_rows->rows)) {
        beginResetModel();
        m_rows->rows.take(std::move(next));
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList now;
    now.reserve(old.size());
    std::vector<int> rows;
    for (const QModelIndex& moved : old)
        rows.push_back(next.rowOf(*m_rows->rows.at(moved.row())));
    m_rows->rows.take(std::move(next));
    for (qsizetype i = 0; i < old.size(); ++i)
        now << index(rows[std::size_t(i)], old[i].column());
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DeviceTableModel::applyTime()
{
    if (rowCount() > 0 && m_rows->isLive()) {
        Q_EMIT dataChanged(index(0, int(DeviceColumn::Disconnect)),
                           index(rowCount() - 1, int(DeviceColumn::NextReconnect)), {Qt::DisplayRole});
        Q_EMIT dataChanged(index(0, int(DeviceColumn::Status)),
                           index(rowCount() - 1, int(DeviceColumn::Status)));
    }
    if (m_rows->counts.countTime(m_rows->wallClock.now()))
        tellCounts();
}

void DeviceTableModel::tellCounts()
{
    m_rows->areCountsUntold = m_rows->countsPause.isActive();
    if (m_rows->areCountsUntold)
        return;
    m_rows->countsPause.start(countsMilliseconds);
    Q_EMIT countsChanged();
}

void DeviceTableModel::recount()
{
    if (m_rows->counts.countAll(m_rows->wallClock.now()))
        Q_EMIT countsChanged();
}

} // namespace models::tables
