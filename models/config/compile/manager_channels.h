// What the manager itself is on other channels than management: the server of the web interface, and the
// client of a WildFire appliance. Everything that can fail, fails here. Any thread; unseals keys, so not for
// the GUI thread while it is to answer. Rules A8, B3, H1-H4, H7; S-5.
#pragma once

#include "models/config/compile/compile.h"
#include "session/agent/device.h"

#include <optional>

namespace models::config {

/// What a manager is called that has no serial number of its own (4.6 gives one to each of a pair).
inline constexpr std::string_view unnumberedManager = "panorama";
[[nodiscard]] session::base::Serial serialOfManager(const Configuration& configuration);

/// Nobody is let in there by a factory certificate. NotFound while a profile is missing.
[[nodiscard]] session::base::Result<session::engine::SnapshotSource> compileWeb(const CompileInput& input);

/// Nullopt while no appliance is named.
[[nodiscard]] session::base::Result<std::optional<session::agent::ChannelLink>>
wildfireLinkOf(const Configuration& configuration, const session::pki::KeyVault& vault);

} // namespace models::config
