#include "models/lifecycle/devices/device_removal.h"

#include "models/config/device_place.h"

namespace models::lifecycle {

std::vector<config::Edit> removalEdits(const config::Configuration& configuration,
                                       std::span<const session::base::Serial> serials)
{
    std::vector<config::Edit> edits;
    const auto drop = [&edits](std::vector<std::string> path) {
        edits.push_back({.verb = config::Edit::Verb::Delete, .path = std::move(path), .values = {}});
    };
    for (const auto& serial : serials) {
        for (const auto& [group, content] : configuration.deviceGroups)
            if (content.devices.contains(serial.value))
                drop({"device-group", group, "devices", serial.value});
        for (const auto& [stack, content] : configuration.templateStacks)
            if (content.devices.contains(serial.value))
                drop({"template-stack", stack, "devices", serial.value});
        for (const config::DeviceKind kind : session::base::everyDeviceKind)
            if (isManagedAs(configuration, kind, serial))
                drop(config::pathOf(kind, serial));
    }
    return edits;
}

} // namespace models::lifecycle
