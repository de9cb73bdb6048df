// Looks from time to time how many devices are in each state, for the statistics (V-3). Main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "session/base/clock.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace models::tables {

class StatusSampler final : public QObject
{
    Q_OBJECT

public:
    /// By toText(DeviceStatus); every state is in it. Nothing is told of a fleet without devices.
    using Numbers = std::map<std::string, std::uint64_t>;
    using Receiver = std::function<void(session::base::TimePoint now, Numbers numbers)>;
    static constexpr int intervalMs = 15'000;

    /// Registry and clock outlive it.
    StatusSampler(const lifecycle::DeviceRegistry& devices, const session::base::Clock& clock,
                  Receiver receiver, QObject* parent = nullptr);

    void start() { m_timer.start(intervalMs); }
    void stop() { m_timer.stop(); }
    void sample();

private:
    const lifecycle::DeviceRegistry& m_devices;
    const session::base::Clock& m_clock;
    Receiver m_receiver;
    QTimer m_timer;
};

} // namespace models::tables
