#include "session/base/device_kind.h"

#include <algorithm>

namespace session::base {

std::string_view toText(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::LogCollector:
        return "log-collector";
    case DeviceKind::WildFire:
        return "wildfire-appliance";
    case DeviceKind::PanDb:
        return "pan-db-appliance";
    case DeviceKind::Firewall:
        break;
    }
    return "firewall";
}

std::optional<DeviceKind> deviceKindFrom(std::string_view word)
{
    const auto found = std::ranges::find(everyDeviceKind, word, [](DeviceKind kind) { return toText(kind); });
    return found == everyDeviceKind.end() ? std::nullopt : std::optional(*found);
}

std::string deviceKindWords()
{
    std::string words;
    for (const DeviceKind kind : everyDeviceKind)
        words += (words.empty() ? "" : ", ") + std::string(toText(kind));
    return words;
}

} // namespace session::base
