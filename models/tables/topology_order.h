// Where each device stands in the topology: appliances before firewalls, groups by name, devices by name.
// Main thread. Source: interface specification 3.4.
#pragma once

#include "models/lifecycle/devices/device_registry.h"

#include <QString>

#include <cstddef>
#include <memory>

namespace models::tables {

/// What firewalls are grouped by; appliances stand together by their kind.
enum class TopologyGrouping { DeviceGroup, TemplateStack, Issuer, Software, State };

[[nodiscard]] QString topologyGroup(const lifecycle::DeviceRecord& record,
                                    TopologyGrouping grouping = TopologyGrouping::DeviceGroup,
                                    session::base::TimePoint now = {});

/// Finds it in steps, each short however many devices there are. Holds while the registry has these devices.
class TopologyOrder
{
public:
    TopologyOrder(const lifecycle::DeviceRegistry& devices, session::base::TimePoint now,
                  TopologyGrouping grouping = TopologyGrouping::DeviceGroup);
    ~TopologyOrder();
    TopologyOrder(TopologyOrder&& other) noexcept;
    TopologyOrder& operator=(TopologyOrder&& other) noexcept;

    /// A step more; false when there is none left, and all devices are in their places.
    [[nodiscard]] bool further();

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] const lifecycle::DeviceRecord& at(std::size_t place) const;
    [[nodiscard]] int rankAt(std::size_t place) const; ///< of its group among the groups, from 0
    [[nodiscard]] const QString& groupAt(std::size_t place) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace models::tables
