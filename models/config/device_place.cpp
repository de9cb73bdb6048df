#include "models/config/device_place.h"

#include <algorithm>

namespace models::config {

using session::base::everyDeviceKind;
using session::base::Serial;

std::vector<std::string> listOf(DeviceKind kind)
{
    if (kind == DeviceKind::Firewall)
        return {"mgt-config", "devices"};
    return {std::string(toText(kind))};
}

std::vector<std::string> pathOf(DeviceKind kind, const Serial& serial)
{
    auto path = listOf(kind);
    path.push_back(serial.value);
    return path;
}

bool isManagedAs(const Configuration& configuration, DeviceKind kind, const Serial& serial)
{
    switch (kind) {
    case DeviceKind::Firewall:
        return configuration.firewalls.contains(serial.value);
    case DeviceKind::LogCollector:
        return configuration.logCollectors.contains(serial.value);
    case DeviceKind::WildFire:
        return configuration.wildfireAppliances.contains(serial.value);
    case DeviceKind::PanDb:
        return configuration.panDbAppliances.contains(serial.value);
    }
    return false;
}

std::optional<DeviceKind> kindOf(const Configuration& configuration, const Serial& serial)
{
    const auto found = std::ranges::find_if(
        everyDeviceKind, [&](DeviceKind kind) { return isManagedAs(configuration, kind, serial); });
    return found == everyDeviceKind.end() ? std::nullopt : std::optional(*found);
}

} // namespace models::config
