// Topologies of any size for the pure functions: no registry behind them.
#pragma once

#include "models/tables/topology/topology_model.h"

#include <string>

namespace tests {

struct GroupShape
{
    const char* name;
    models::config::DeviceKind kind;
    int devices;
};

/// States go round, so that every group holds all of them in a mixed order.
inline models::tables::Topology topologyOf(const std::vector<GroupShape>& shapes)
{
    using models::tables::DeviceStatus;
    models::tables::Topology topology;
    for (const GroupShape& shape : shapes) {
        topology.groups.push_back({.name = QString::fromLatin1(shape.name), .kind = shape.kind, .nodes = {}});
        for (int i = 0; i < shape.devices; ++i) {
            const int index = int(topology.nodes.size());
            models::tables::TopologyNode node;
            node.serial = session::base::Serial(std::to_string(100'000 + index));
            node.name = QStringLiteral("fw-%1").arg(index);
            node.kind = shape.kind;
            node.group = int(topology.groups.size()) - 1;
            node.status = DeviceStatus(index % int(DeviceStatus::Count));
            topology.groups.back().nodes.push_back(index);
            topology.edges.push_back({.node = index, .status = node.status});
            topology.nodes.push_back(node);
        }
    }
    return topology;
}

/// Two Log Collectors, a WildFire appliance and the rest as firewalls in uneven groups.
inline models::tables::Topology fleetOf(int devices, int groups)
{
    using models::config::DeviceKind;
    static const std::vector<std::string> names = [] {
        std::vector<std::string> result;
        for (int i = 0; i < 400; ++i)
            result.push_back("Group " + std::to_string(i));
        return result;
    }();
    std::vector<GroupShape> shapes{{"Log Collectors", DeviceKind::LogCollector, 2},
                                   {"WildFire appliances", DeviceKind::WildFire, 1}};
    int left = devices - 3;
    for (int group = 0; group < groups && left > 0; ++group) {
        const bool isLast = group == groups - 1;
        const int size = isLast ? left : std::min(left, std::max(1, 2 * left / (groups - group + 1)));
        shapes.push_back({names[std::size_t(group)].c_str(), DeviceKind::Firewall, size});
        left -= size;
    }
    return topologyOf(shapes);
}

} // namespace tests
