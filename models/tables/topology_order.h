// Where each device stands in the topology: appliances before firewalls, device groups by name, devices by
// name. Main thread. Source: interface specification 3.4.
#pragma once

#include "models/lifecycle/device_registry.h"

#include <QString>

#include <vector>

namespace models::tables {

struct TopologyPlace
{
    const lifecycle::DeviceRecord* record; ///< holds until the registry has other devices
    QString group;                         ///< its name
    int rank;                              ///< of the group among the groups, from 0
};

[[nodiscard]] QString topologyGroup(const lifecycle::DeviceRecord& record);
/// All devices, in their order.
[[nodiscard]] std::vector<TopologyPlace> topologyPlaces(const lifecycle::DeviceRegistry& devices,
                                                        session::base::TimePoint now);

} // namespace models::tables
