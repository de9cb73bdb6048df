#include "models/tables/device_rows.h"

#include <algorithm>

namespace models::tables {

void DeviceRows::rebuild(const DeviceFilter& filter, const Before& before, session::base::TimePoint now)
{
    std::vector<const Record*> records;
    records.reserve(m_registry.records().size());
    for (const auto& [serial, record] : m_registry.records()) {
        if (filter.isEmpty() || filter.matches(record, now))
            records.push_back(&record);
    }
    std::ranges::sort(records, [&](const Record* a, const Record* b) { return before(*a, *b); });
    m_order.clear();
    m_order.reserve(records.size());
    m_rowBySerial.clear();
    m_rowBySerial.reserve(records.size());
    for (const Record* record : records) {
        m_rowBySerial.emplace(record->serial, int(m_order.size()));
        m_order.push_back(record->serial);
    }
}

bool DeviceRows::isOutdated(const std::vector<session::base::Serial>& changed, const DeviceFilter& filter,
                            const Before& before, session::base::TimePoint now) const
{
    return std::ranges::any_of(changed, [&](const session::base::Serial& serial) {
        const Record* record = m_registry.find(serial);
        const int row = rowOf(serial);
        const bool wanted = record && (filter.isEmpty() || filter.matches(*record, now));
        return wanted != (row >= 0) || (wanted && isMisplaced(row, before));
    });
}

bool DeviceRows::isMisplaced(int row, const Before& before) const
{
    const Record& record = *at(row);
    const Record* above = row > 0 ? at(row - 1) : nullptr;
    const Record* below = row + 1 < size() ? at(row + 1) : nullptr;
    return (above && before(record, *above)) || (below && before(*below, record));
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
