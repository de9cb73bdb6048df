// The diagram: the manager on top, a row of boxes with Log Collectors and WildFire appliances, below it rows
// of boxes with the firewalls of a device group each. Inside a box devices stand in columns beside a bus. Of
// all arrangements it takes the largest form of devices that fits the room. Pure; any thread.
#pragma once

#include "views/topology/layout.h"

namespace views::topology {

[[nodiscard]] Layout arrangeDiagram(const models::tables::Topology& topology, const LayoutRoom& room);

} // namespace views::topology
