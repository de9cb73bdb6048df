// Where each device stands in the topology: appliances before firewalls, groups by name, devices by name.
// Main thread. Source: interface specification 3.4.
#pragma once

#include "models/lifecycle/devices/device_registry.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <optional>

namespace models::tables {

/// What firewalls are grouped by; appliances stand together by their kind. A site is what the tag says.
enum class TopologyGrouping { DeviceGroup, TemplateStack, Issuer, Software, State, Site };

/// One level or two: groups within groups.
struct TopologyLevels
{
    TopologyGrouping outer = TopologyGrouping::DeviceGroup;
    std::optional<TopologyGrouping> inner = {};
    bool operator==(const TopologyLevels&) const = default;
};

struct TopologyGroupName
{
    QString outer;                       ///< "Frankfurt"
    QString inner;                       ///< "10.1.14" where there are two levels, "" else
    [[nodiscard]] QString whole() const; ///< "Frankfurt · 10.1.14"
    bool operator==(const TopologyGroupName&) const = default;
};
[[nodiscard]] TopologyGroupName topologyGroup(const lifecycle::DeviceRecord& record,
                                              const TopologyLevels& levels = {},
                                              session::base::TimePoint now = {});

/// Finds it in steps, each short however many devices there are. Holds while the registry has these devices.
class TopologyOrder
{
public:
    TopologyOrder(const lifecycle::DeviceRegistry& devices, session::base::TimePoint now,
                  const TopologyLevels& levels = {});
    ~TopologyOrder();
    TopologyOrder(TopologyOrder&& other) noexcept;
    TopologyOrder& operator=(TopologyOrder&& other) noexcept;

    /// A step more; false when there is none left, and all devices are in their places.
    [[nodiscard]] bool further();

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] const lifecycle::DeviceRecord& at(std::size_t place) const;
    [[nodiscard]] int rankAt(std::size_t place) const; ///< of its group among the groups, from 0
    [[nodiscard]] const TopologyGroupName& groupAt(std::size_t place) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace models::tables
