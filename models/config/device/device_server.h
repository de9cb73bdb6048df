// What a device is as a server by its own settings, its own certificates and the factory's (A6). Private to
// this room. Pure, any thread. Rules A1, A6, B11, D9; T8.
#pragma once

#include "models/config/configuration.h"
#include "models/config/device/device_links.h"
#include "session/agent/device.h"

#include <memory>

namespace models::config {

/// Null for a device that serves nobody: nothing says where it listens, or it has no certificate from birth.
[[nodiscard]] session::base::Result<std::shared_ptr<const session::engine::SnapshotSource>>
serverOf(const session::agent::DeviceFacts& facts, const Template& device,
         const IdentityReader& identityOf = identityOnDevice);

/// What it is as a GlobalProtect gateway; null for one that is none. It knows no predefined world.
[[nodiscard]] session::base::Result<std::shared_ptr<const session::engine::SnapshotSource>>
gatewayOf(const session::agent::DeviceFacts& facts, const Template& device,
          const IdentityReader& identityOf = identityOnDevice);

} // namespace models::config
