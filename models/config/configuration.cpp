#include "models/config/configuration.h"

namespace models::config {

std::set<std::string> serialsOf(const TemplateStack& stack)
{
    std::set<std::string> serials;
    for (const auto& [serial, device] : stack.devices)
        serials.emplace_hint(serials.end(), serial);
    return serials;
}

bool managesDevices(const Configuration& configuration)
{
    return !configuration.firewalls.empty() || !configuration.logCollectors.empty() ||
           !configuration.wildfireAppliances.empty() || !configuration.panDbAppliances.empty();
}

std::map<std::string, DeviceKind> managedDevices(const Configuration& configuration)
{
    std::map<std::string, DeviceKind> devices;
    for (const auto& [serial, device] : configuration.firewalls)
        devices.emplace_hint(devices.end(), serial, DeviceKind::Firewall);
    for (const auto& [serial, device] : configuration.logCollectors)
        devices.emplace(serial, DeviceKind::LogCollector);
    for (const auto& [serial, device] : configuration.wildfireAppliances)
        devices.emplace(serial, DeviceKind::WildFire);
    for (const auto& [serial, device] : configuration.panDbAppliances)
        devices.emplace(serial, DeviceKind::PanDb);
    return devices;
}

} // namespace models::config
