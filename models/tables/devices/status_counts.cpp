#include "models/tables/devices/status_counts.h"

#include <utility>

namespace models::tables {

bool StatusCounts::countAll(session::base::TimePoint now)
{
    const Numbers before = std::exchange(m_numbers, Numbers{});
    forget();
    m_states.assign(m_registry.places(), DeviceStatus::Count);
    m_isCounted = true;
    for (const auto& [serial, record] : m_registry.records())
        note(record, now);
    return m_numbers != before;
}

void StatusCounts::forget()
{
    m_states.clear();
    m_ending.clear();
    m_isCounted = false;
}

bool StatusCounts::count(const std::vector<const Record*>& changed, session::base::TimePoint now)
{
    if (!m_isCounted)
        return false;
    const Numbers before = m_numbers;
    for (const Record* record : changed)
        note(*record, now);
    return m_numbers != before;
}

bool StatusCounts::countTime(session::base::TimePoint now)
{
    const Numbers before = m_numbers;
    for (const Record* record : std::exchange(m_ending, {}))
        note(*record, now);
    return m_numbers != before;
}

void StatusCounts::note(const Record& record, session::base::TimePoint now)
{
    const DeviceStatus status = statusOf(record, now);
    const DeviceStatus before = std::exchange(m_states[record.place], status);
    if (before != DeviceStatus::Count)
        --m_numbers[std::size_t(before)];
    ++m_numbers[std::size_t(status)];
    if (status == DeviceStatus::Handshaking)
        m_ending.push_back(&record);
}

} // namespace models::tables
