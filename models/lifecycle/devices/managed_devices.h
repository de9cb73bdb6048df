// What a configuration says about each managed device, and how that differs from what another one said: made
// in the work pool, so that a commit of a large fleet costs the main thread only what has changed. Pure; any
// thread.
#pragma once

#include "models/config/configuration.h"
#include "models/lifecycle/devices/device_record.h"
#include "session/pki/keys/key_vault.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace models::lifecycle {

struct ManagedDevice
{
    session::base::Serial serial;
    config::DeviceKind kind = config::DeviceKind::Firewall;
    std::string deviceGroup;
    std::string templateStack;
    std::string hostname;            ///< as an operator typed it, "" for none
    std::string tag = {};            ///< the same
    std::string applianceGroup = {}; ///< its collector group or WildFire cluster, "" for none
    std::string expectedDigest;      ///< of what its stack says it should run
    bool operator==(const ManagedDevice&) const = default;
};
using ManagedDevices = std::vector<ManagedDevice>; ///< by serial
using ManagedDevicesPtr = std::shared_ptr<const ManagedDevices>;

/// Without digests.
[[nodiscard]] ManagedDevices listedDevices(const config::Configuration& running);
/// With them. The error is that of a key that can't be unsealed.
[[nodiscard]] session::base::Result<ManagedDevicesPtr> managedDevices(const config::Configuration& running,
                                                                      const session::pki::KeyVault& vault);

struct ManagedChange
{
    ManagedDevicesPtr before;
    ManagedDevicesPtr after;
    std::vector<const ManagedDevice*> changed; ///< of `after`: those that stay, and are different now
    std::vector<session::base::Serial> gone;
    /// Those that are new, ready to be moved in.
    std::unordered_map<session::base::Serial, DeviceRecord> added;
    std::unordered_map<std::string, session::base::Serial> spellings; ///< of `added`, by lower-case serial
};
/// Null pointers are empty lists.
[[nodiscard]] ManagedChange changeOf(ManagedDevicesPtr before, ManagedDevicesPtr after);

/// Takes over what the configuration says. True when something is different now.
bool takeSettings(DeviceRecord& record, const ManagedDevice& device);

} // namespace models::lifecycle
