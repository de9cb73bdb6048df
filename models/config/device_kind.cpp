#include "models/config/device_kind.h"

namespace models::config {

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

} // namespace models::config
