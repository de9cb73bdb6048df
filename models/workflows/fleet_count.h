// How far the fleet is, kept up to date by which devices have changed: with many of them a look at all costs
// too much to be taken at each change. Main thread. F1, F2.
#pragma once

#include "models/lifecycle/devices/device_registry.h"

#include <cstdint>
#include <vector>

namespace models::workflows {

/// How far the fleet is, whatever the plan says: WildFire appliances don't count (F2).
struct FleetProgress
{
    int custom = 0; ///< hold a session with a custom certificate now
    int devices = 0;
    [[nodiscard]] int left() const { return devices - custom; } ///< those that do not
};

class FleetCount
{
public:
    explicit FleetCount(const lifecycle::DeviceRegistry& devices) : m_devices(devices) {}

    void note(const std::vector<const lifecycle::DeviceRecord*>& changed);
    /// The set of devices is another one.
    void forget();
    [[nodiscard]] const FleetProgress& progress();
    /// Who does not, by serial. Listed only when somebody asks: there may be very many.
    [[nodiscard]] const std::vector<session::base::Serial>& left();

private:
    enum class State : std::uint8_t { None, Other, Left, Custom }; ///< Other: it does not count
    struct Counted
    {
        session::base::Serial serial;
        std::uint32_t place = 0; ///< of its record
    };
    [[nodiscard]] static State stateOf(const lifecycle::DeviceRecord& record);
    void countAll();

    const lifecycle::DeviceRegistry& m_devices;
    bool m_isCounted = false;
    bool m_isListed = false;        ///< m_left is what the rest says
    std::vector<State> m_states;    ///< by the record's place
    std::vector<Counted> m_counted; ///< those that count, by serial
    std::vector<session::base::Serial> m_left;
    FleetProgress m_progress;
};

} // namespace models::workflows
