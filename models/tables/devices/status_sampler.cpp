#include "models/tables/devices/status_sampler.h"

#include "models/tables/devices/device_status.h"

namespace models::tables {

StatusSampler::StatusSampler(const lifecycle::DeviceRegistry& devices, const session::base::Clock& clock,
                             Receiver receiver, QObject* parent)
    : QObject(parent),
      m_devices(devices),
      m_clock(clock),
      m_receiver(std::move(receiver))
{
    connect(&m_timer, &QTimer::timeout, this, &StatusSampler::sample);
}

void StatusSampler::sample()
{
    if (m_devices.records().empty())
        return;
    const session::base::TimePoint now = m_clock.now();
    std::array<std::uint64_t, std::size_t(DeviceStatus::Count)> counted{};
    for (const auto& [serial, record] : m_devices.records())
        ++counted.at(std::size_t(statusOf(record, now)));
    Numbers numbers;
    for (std::size_t i = 0; i < counted.size(); ++i)
        numbers[std::string(toText(DeviceStatus(i)))] = counted.at(i);
    m_receiver(now, std::move(numbers));
}

} // namespace models::tables
