// From Secure Server Communication to the policy of a server: of the manager, and of every appliance, which
// reads its own settings (A6). Everything that can fail, fails here, before anything is published. Any
// thread; not for the GUI thread when keys have to be unsealed. Rules 4.D, B11, C23; T2.
#pragma once

#include "models/config/configuration.h"
#include "session/base/ids.h"
#include "session/engine/snapshot.h"
#include "session/pki/keys/private_key.h"

#include <functional>
#include <string>
#include <vector>

namespace models::config {

struct ServerInput
{
    const ObjectStore& store; ///< of the profiles and certificates that the settings name
    const SecureConnServer& server;
    std::vector<session::pki::Certificate> factoryAuthorities;
    session::pki::Identity predefinedIdentity;
    /// What it shows with a certificate of the store.
    std::function<session::base::Result<session::pki::Identity>(const std::string& name)> identityOf;
    session::base::PolicyVersion version;
    /// B3: what the profile's range may reach at most; 1.3 for administrators and GlobalProtect.
    session::trust::TlsVersion newestVersion = session::trust::TlsVersion::Tls12;
};

/// Whom it manages is for the caller to say: `policy.managed` is null.
[[nodiscard]] session::base::Result<session::engine::SnapshotSource> compileServer(const ServerInput& input);

} // namespace models::config
