#include "models/tables/devices/status_counts.h"

#include <utility>

namespace models::tables {

bool StatusCounts::countAll(session::base::TimePoint now)
{
    const Numbers before = std::exchange(m_numbers, Numbers{});
    forget();
    m_states.reserve(m_registry.records().size());
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

bool StatusCounts::count(const std::vector<session::base::Serial>& changed, session::base::TimePoint now)
{
    if (!m_isCounted)
        return false;
    const Numbers before = m_numbers;
    for (const auto& serial : changed)
        if (const Record* record = m_registry.find(serial))
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
    const auto [known, isNew] = m_states.try_emplace(&record, status);
    if (!isNew)
        --m_numbers[std::size_t(std::exchange(known->second, status))];
    ++m_numbers[std::size_t(status)];
    if (status == DeviceStatus::Handshaking)
        m_ending.push_back(&record);
}

} // namespace models::tables
