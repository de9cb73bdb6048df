#include "models/tables/devices/filter_counts.h"

#include "models/lifecycle/step_by_step.h"

namespace models::tables {

using lifecycle::DeviceRegistry;

FilterCounts::FilterCounts(const DeviceRegistry& registry, const session::base::Clock& clock, QObject* parent)
    : QObject(parent),
      m_registry(registry),
      m_clock(clock)
{
    m_breath.setSingleShot(true);
    m_breath.setInterval(lifecycle::breathMilliseconds);
    connect(&m_breath, &QTimer::timeout, this, &FilterCounts::further);
}

void FilterCounts::count(std::vector<DeviceFilter> filters)
{
    m_filters = std::move(filters);
    m_counts.assign(m_filters.size(), 0);
    m_left.clear();
    m_left.reserve(m_registry.records().size());
    for (const auto& [serial, record] : m_registry.records())
        m_left.push_back(serial);
    further();
}

void FilterCounts::further()
{
    const auto now = m_clock.now();
    for (std::size_t i = 0; i < lifecycle::atOnce && !m_left.empty(); ++i) {
        const auto* record = m_registry.find(m_left.back()); // it may have gone meanwhile
        m_left.pop_back();
        for (std::size_t filter = 0; record && filter < m_filters.size(); ++filter)
            m_counts[filter] += m_filters[filter].matches(*record, now) ? 1 : 0;
    }
    if (m_left.empty())
        Q_EMIT counted(m_counts);
    else
        m_breath.start();
}

} // namespace models::tables
