// What a kind of device is called where machines read it: in its hello, in bundles, in filters. Pure; any
// thread.
#pragma once

#include "models/config/configuration.h"

#include <string_view>

namespace models::config {

/// "firewall", "log-collector", "wildfire-appliance", "pan-db-appliance".
[[nodiscard]] std::string_view toText(DeviceKind kind);

} // namespace models::config
