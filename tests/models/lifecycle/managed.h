// Tells a registry which devices are managed, as a commit would. Main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"

#include <map>
#include <memory>
#include <string>

namespace tests {

inline void manage(models::lifecycle::DeviceRegistry& registry, const models::config::Configuration& running,
                   const std::map<session::base::Serial, std::string>& expectedDigests = {})
{
    using namespace models::lifecycle;
    ManagedDevices devices = listedDevices(running);
    for (ManagedDevice& device : devices)
        if (const auto digest = expectedDigests.find(device.serial); digest != expectedDigests.end())
            device.expectedDigest = digest->second;
    registry.setManaged(
        changeOf(registry.managed(), std::make_shared<const ManagedDevices>(std::move(devices))));
}

} // namespace tests
