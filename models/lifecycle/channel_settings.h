// What the running configuration says of the manager's own channels, ready to be used. Main thread; unseals
// keys. Rules A8, B3, H1, H7; S-5.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "session/agent/peer_client.h"

#include <optional>

namespace models::lifecycle {

/// Who is let in at the web interface; NotFound while a profile is missing.
[[nodiscard]] session::base::Result<session::engine::SnapshotPtr>
webPolicyOf(const Lifecycle& lifecycle, session::base::PolicyVersion version);

/// How the manager goes to its WildFire appliance, everything but the factory identity; nullopt while it has
/// none.
[[nodiscard]] session::base::Result<std::optional<session::agent::PeerLink>>
wildfireLinkOf(const Lifecycle& lifecycle);

} // namespace models::lifecycle
