// From configuration to what the session floor needs: the manager's own policy. Everything that can fail,
// fails here, before anything is published. Any thread; not for the GUI thread when keys have to be unsealed.
#pragma once

#include "models/config/configuration.h"
#include "session/base/ids.h"
#include "session/engine/snapshot.h"
#include "session/pki/keys/key_vault.h"
#include "session/pki/keys/private_key.h"

namespace models::config {

/// The manager's identity in the factory world.
struct FactoryWorld
{
    session::pki::Certificate authority;
    session::pki::Identity serverIdentity;
};

struct CompileInput
{
    const Configuration& configuration;
    const session::pki::KeyVault& vault;
    const FactoryWorld& factory;
    session::base::PolicyVersion version;
};

[[nodiscard]] session::base::Result<session::engine::SnapshotSource> compile(const CompileInput& input);

} // namespace models::config
