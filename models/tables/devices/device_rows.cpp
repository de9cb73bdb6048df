#include "models/tables/devices/device_rows.h"

#include "models/lifecycle/step_by_step.h"

#include <algorithm>

namespace models::tables {

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
    m_keyed = sorted.takeEntries();
    m_generation = m_registry->generation();
    m_order.clear();
    m_order.reserve(m_keyed.size());
    m_rows.assign(m_registry->places(), -1);
    for (const Keyed& each : m_keyed) {
        m_rows[each.record->place] = int(m_order.size());
        m_order.push_back(each.record->serial);
    }
    m_build.reset();
    return false;
}

std::optional<DeviceRows::Move> DeviceRows::moveOf(const Record& record, const Order& order)
{
    const int row = rowOf(record);
    if (row < 0 || !isMisplaced(row, order))
        return std::nullopt;
    const Keyed here = keyed(record, order);
    const auto isBeforeIt = [&](int other) {
        return isBefore(m_keyed[std::size_t(other)], here, order.direction);
    };
    // All others are in order: halve the rows above it, or those below.
    const bool goesUp = row > 0 && !isBeforeIt(row - 1);
    int low = goesUp ? 0 : row + 1;
    int high = goesUp ? row : size();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (isBeforeIt(middle))
            low = middle + 1;
        else
            high = middle;
    }
    m_keyed[std::size_t(row)] = here;
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
    rotate(m_keyed.begin());
    for (int row = std::min(move.from, move.to); row <= std::max(move.from, move.to); ++row)
        m_rows[m_keyed[std::size_t(row)].record->place] = row;
}

void DeviceRows::take(DeviceRows&& rebuilt)
{
    m_order = std::move(rebuilt.m_order);
    m_keyed = std::move(rebuilt.m_keyed);
    m_generation = rebuilt.m_generation;
    m_rows = std::move(rebuilt.m_rows);
}

DeviceRows::Effect DeviceRows::effectOf(const std::vector<const Record*>& changed, const DeviceFilter& filter,
                                        const Order& order)
{
    Effect effect{.isOutdated = false, .first = size(), .last = -1};
    for (const Record* record : changed) {
        const int row = rowOf(*record);
        const bool isWanted = filter.isEmpty() || filter.matches(*record, order.now);
        if (row >= 0) {
            effect.first = std::min(effect.first, row);
            effect.last = std::max(effect.last, row);
        }
        effect.isOutdated =
            effect.isOutdated || isWanted != (row >= 0) || (isWanted && isMisplaced(row, order));
    }
    return effect;
}

/// By what its neighbours are sorted by. When it is right where it is, its own key of now is kept.
bool DeviceRows::isMisplaced(int row, const Order& order)
{
    Keyed& kept = m_keyed[std::size_t(row)];
    Keyed here = keyed(*kept.record, order);
    if (here.key == kept.key)
        return false;
    if ((row > 0 && isBefore(here, m_keyed[std::size_t(row) - 1], order.direction)) ||
        (row + 1 < size() && isBefore(m_keyed[std::size_t(row) + 1], here, order.direction)))
        return true;
    kept.key = std::move(here.key);
    return false;
}

const DeviceRows::Record* DeviceRows::at(int row) const
{
    if (row < 0 || row >= size())
        return nullptr;
    const auto place = std::size_t(row);
    return isCurrent() ? m_keyed[place].record : m_registry->find(m_order[place]);
}

int DeviceRows::rowOf(const session::base::Serial& serial) const
{
    if (isCurrent()) {
        const Record* record = m_registry->find(serial);
        return record ? rowOf(*record) : -1;
    }
    const auto found = std::ranges::find(m_order, serial);
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

int DeviceRows::rowOf(const Record& record) const
{
    return isCurrent() ? m_rows[record.place] : -1;
}

bool DeviceRows::holdsThoseOf(const DeviceRows& other) const
{
    return size() == other.size() && std::ranges::all_of(other.m_keyed, [this](const Keyed& each) {
               return m_rows[each.record->place] >= 0;
           });
}

} // namespace models::tables
