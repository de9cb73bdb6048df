#include "models/tables/devices/device_rows.h"

#include "models/lifecycle/step_by_step.h"

#include <algorithm>

namespace models::tables {

namespace {

/// A changed row is compared with both of its neighbours: above that share of them one look at all rows costs
/// less.
constexpr std::size_t rowsOfANeighbourhood = 3;

} // namespace

DeviceRows::Keyed DeviceRows::keyed(const Record& record, const Order& order)
{
    return {sortKey(record, order.column, order.now), &record};
}

/// A strict total order.
bool DeviceRows::isBefore(const Keyed& a, const Keyed& b, Qt::SortOrder direction)
{
    const auto keys = a.key <=> b.key;
    const bool ascending = keys != 0 ? keys < 0 : a.record->serial < b.record->serial;
    return a.record != b.record && (direction == Qt::AscendingOrder ? ascending : !ascending);
}

void DeviceRows::lookIn(const lifecycle::DeviceRegistry& registry)
{
    m_registry = &registry;
    m_generation.reset();
    m_build.reset();
}

void DeviceRows::rebuild(const DeviceFilter& filter, const Order& order)
{
    begin(filter, order);
    while (further()) {
    }
}

void DeviceRows::begin(const DeviceFilter& filter, const Order& order)
{
    m_build = Build{.filter = filter, .order = order, .next = m_registry->records().begin(), .sorted = {}};
}

bool DeviceRows::further()
{
    auto& [filter, order, next, sorted] = *m_build;
    const auto isRightBefore = [direction = order.direction](const Keyed& a, const Keyed& b) {
        return isBefore(a, b, direction);
    };
    const auto end = m_registry->records().end();
    if (next != end) {
        for (std::size_t i = 0; i < lifecycle::atOnce && next != end; ++i, ++next)
            if (const Record& record = next->second; filter.isEmpty() || filter.matches(record, order.now))
                sorted.add(keyed(record, order));
        sorted.endPart(isRightBefore);
        return true;
    }
    if (!sorted.isSorted()) {
        sorted.mergeNeighbours(isRightBefore);
        return true;
    }
    m_order.clear();
    m_order.reserve(sorted.entries().size());
    m_records.clear();
    m_records.reserve(sorted.entries().size());
    m_generation = m_registry->generation();
    m_rowBySerial.clear();
    m_rowBySerial.reserve(sorted.entries().size());
    for (const Keyed& each : sorted.entries()) {
        m_rowBySerial.emplace(each.record->serial, int(m_order.size()));
        m_order.push_back(each.record->serial);
        m_records.push_back(each.record);
    }
    m_build.reset();
    return false;
}

std::optional<DeviceRows::Move> DeviceRows::moveOf(const session::base::Serial& serial,
                                                   const Order& order) const
{
    const int row = rowOf(serial);
    if (row < 0 || !isMisplaced(row, order))
        return std::nullopt;
    const Keyed here = keyed(*at(row), order);
    // All others are in order: halve the rows above it, or those below.
    const Record* above = row > 0 ? at(row - 1) : nullptr;
    const bool goesUp = above && isBefore(here, keyed(*above, order), order.direction);
    int low = goesUp ? 0 : row + 1;
    int high = goesUp ? row : size();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (isBefore(keyed(*at(middle), order), here, order.direction))
            low = middle + 1;
        else
            high = middle;
    }
    return Move{row, goesUp ? low : low - 1};
}

void DeviceRows::move(const Move& move)
{
    const auto rotate = [&move](auto begin) {
        if (move.to < move.from)
            std::rotate(begin + move.to, begin + move.from, begin + move.from + 1);
        else
            std::rotate(begin + move.from, begin + move.from + 1, begin + move.to + 1);
    };
    rotate(m_order.begin());
    rotate(m_records.begin());
    for (int row = std::min(move.from, move.to); row <= std::max(move.from, move.to); ++row)
        m_rowBySerial[m_order[std::size_t(row)]] = row;
}

void DeviceRows::take(DeviceRows&& rebuilt)
{
    m_order = std::move(rebuilt.m_order);
    m_records = std::move(rebuilt.m_records);
    m_generation = rebuilt.m_generation;
    m_rowBySerial = std::move(rebuilt.m_rowBySerial);
}

DeviceRows::Effect DeviceRows::effectOf(const std::vector<session::base::Serial>& changed,
                                        const DeviceFilter& filter, const Order& order) const
{
    Effect effect{.isOutdated = false, .first = size(), .last = -1};
    const bool areMany = changed.size() * rowsOfANeighbourhood > m_order.size();
    for (const session::base::Serial& serial : changed) {
        const int row = rowOf(serial);
        const Record* record = row >= 0 ? at(row) : m_registry->find(serial);
        const bool isWanted = record && (filter.isEmpty() || filter.matches(*record, order.now));
        if (row >= 0) {
            effect.first = std::min(effect.first, row);
            effect.last = std::max(effect.last, row);
        }
        effect.isOutdated =
            effect.isOutdated || isWanted != (row >= 0) || (isWanted && !areMany && isMisplaced(row, order));
    }
    effect.isOutdated = effect.isOutdated || (areMany && !isInOrder(order));
    return effect;
}

bool DeviceRows::isMisplaced(int row, const Order& order) const
{
    const Keyed here = keyed(*at(row), order);
    const Record* above = row > 0 ? at(row - 1) : nullptr;
    const Record* below = row + 1 < size() ? at(row + 1) : nullptr;
    return (above && isBefore(here, keyed(*above, order), order.direction)) ||
           (below && isBefore(keyed(*below, order), here, order.direction));
}

bool DeviceRows::isInOrder(const Order& order) const
{
    Keyed above;
    for (int row = 0; row < size(); ++row) {
        const Record* record = at(row);
        if (!record)
            return false;
        Keyed here = keyed(*record, order);
        if (above.record && isBefore(here, above, order.direction))
            return false;
        above = std::move(here);
    }
    return true;
}

const DeviceRows::Record* DeviceRows::at(int row) const
{
    if (row < 0 || row >= size())
        return nullptr;
    const auto place = std::size_t(row);
    return m_generation == m_registry->generation() ? m_records[place] : m_registry->find(m_order[place]);
}

int DeviceRows::rowOf(const session::base::Serial& serial) const
{
    const auto found = m_rowBySerial.find(serial);
    return found == m_rowBySerial.end() ? -1 : found->second;
}

} // namespace models::tables
