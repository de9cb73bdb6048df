#include "models/tables/device_rows.h"

#include <algorithm>

namespace models::tables {

namespace {

/// With more changes at once than this, one look at all rows costs less than one at each neighbourhood.
constexpr std::size_t manyChanges = 500;

struct Keyed
{
    SortKey key;
    const DeviceRows::Record* record = nullptr;
};

Keyed keyed(const DeviceRows::Record& record, const DeviceRows::Order& order)
{
    return {sortKey(record, order.column, order.now), &record};
}

/// A strict total order.
bool isBefore(const Keyed& a, const Keyed& b, Qt::SortOrder direction)
{
    const auto keys = a.key <=> b.key;
    const bool ascending = keys != 0 ? keys < 0 : a.record->serial < b.record->serial;
    return a.record != b.record && (direction == Qt::AscendingOrder ? ascending : !ascending);
}

} // namespace

void DeviceRows::rebuild(const DeviceFilter& filter, const Order& order)
{
    std::vector<Keyed> records;
    records.reserve(m_registry.records().size());
    for (const auto& [serial, record] : m_registry.records()) {
        if (filter.isEmpty() || filter.matches(record, order.now))
            records.push_back(keyed(record, order));
    }
    std::ranges::sort(records,
                      [&](const Keyed& a, const Keyed& b) { return isBefore(a, b, order.direction); });
    m_order.clear();
    m_order.reserve(records.size());
    m_rowBySerial.clear();
    m_rowBySerial.reserve(records.size());
    for (const Keyed& each : records) {
        m_rowBySerial.emplace(each.record->serial, int(m_order.size()));
        m_order.push_back(each.record->serial);
    }
}

void DeviceRows::take(DeviceRows&& rebuilt)
{
    m_order = std::move(rebuilt.m_order);
    m_rowBySerial = std::move(rebuilt.m_rowBySerial);
}

bool DeviceRows::isOutdated(const std::vector<session::base::Serial>& changed, const DeviceFilter& filter,
                            const Order& order) const
{
    const bool areMany = changed.size() > manyChanges;
    const bool isOutdated = std::ranges::any_of(changed, [&](const session::base::Serial& serial) {
        const int row = rowOf(serial);
        const bool wanted = isWanted(serial, filter, order);
        return wanted != (row >= 0) || (wanted && !areMany && isMisplaced(row, order));
    });
    return isOutdated || (areMany && !isInOrder(order));
}

bool DeviceRows::isWanted(const session::base::Serial& serial, const DeviceFilter& filter,
                          const Order& order) const
{
    const Record* record = m_registry.find(serial);
    return record && (filter.isEmpty() || filter.matches(*record, order.now));
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
    return row >= 0 && row < size() ? m_registry.find(m_order[std::size_t(row)]) : nullptr;
}

int DeviceRows::rowOf(const session::base::Serial& serial) const
{
    const auto found = m_rowBySerial.find(serial);
    return found == m_rowBySerial.end() ? -1 : found->second;
}

} // namespace models::tables
