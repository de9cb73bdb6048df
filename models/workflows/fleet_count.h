// How far the fleet is, kept up to date by which devices have changed: with many of them a look at all costs
// too much to be taken at each change. Main thread. F1, F2.
#pragma once

#include "models/lifecycle/devices/device_registry.h"

#include <set>
#include <vector>

namespace models::workflows {

/// How far the fleet is, whatever the plan says: WildFire appliances don't count (F2).
struct FleetProgress
{
    int custom = 0; ///< hold a session with a custom certificate now
    int devices = 0;
    std::vector<session::base::Serial> left; ///< those that do not
};

class FleetCount
{
public:
    explicit FleetCount(const lifecycle::DeviceRegistry& devices) : m_devices(devices) {}

    void note(const std::vector<session::base::Serial>& changed);
    /// The set of devices is another one.
    void forget();
    [[nodiscard]] const FleetProgress& progress();

private:
    void countAll();

    const lifecycle::DeviceRegistry& m_devices;
    bool m_isCounted = false;
    bool m_isListed = false; ///< m_progress is what the rest says
    int m_counted = 0;       ///< devices that count
    std::set<session::base::Serial> m_left;
    std::set<session::base::Serial> m_others; ///< that don't count, few
    FleetProgress m_progress;
};

} // namespace models::workflows
