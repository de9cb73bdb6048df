// Where the settings of a device stand, by what it is. Pure; any thread.
#pragma once

#include "models/config/configuration.h"
#include "session/base/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace models::config {

/// Words before the serial number: { "mgt-config", "devices" } of firewalls, { "log-collector" }.
[[nodiscard]] std::vector<std::string> listOf(DeviceKind kind);
/// { "mgt-config", "devices", "001" }, { "log-collector", "LC-1" }.
[[nodiscard]] std::vector<std::string> pathOf(DeviceKind kind, const session::base::Serial& serial);

[[nodiscard]] bool isManagedAs(const Configuration& configuration, DeviceKind kind,
                               const session::base::Serial& serial);
/// As managedDevices() has it; nullopt for a device that is not managed.
[[nodiscard]] std::optional<DeviceKind> kindOf(const Configuration& configuration,
                                               const session::base::Serial& serial);

} // namespace models::config
