#include "models/lifecycle/devices/device_removal.h"

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
        if (configuration.firewalls.contains(serial.value))
            drop({"mgt-config", "devices", serial.value});
        if (configuration.logCollectors.contains(serial.value))
            drop({"log-collector", serial.value});
        if (configuration.wildfireAppliances.contains(serial.value))
            drop({"wildfire-appliance", serial.value});
        if (configuration.panDbAppliances.contains(serial.value))
            drop({"pan-db-appliance", serial.value});
    }
    return edits;
}

} // namespace models::lifecycle
