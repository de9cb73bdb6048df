// What a policy snapshot is compiled from. Plain values, any thread.
#pragma once

#include "session/base/channel.h"
#include "session/base/ids.h"
#include "session/pki/keys/private_key.h"
#include "session/trust/policy.h"

#include <chrono>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace session::engine {

/// K1: what becomes of a session that is up and would not be let in again.
enum class DoomedSessions {
    NextWait, ///< it is marked, and ends with the next disconnect wait, or the one that runs
    Now,
};

struct SnapshotSource
{
    base::PolicyVersion version;
    trust::Policy policy; ///< judges clients
    pki::Identity predefinedIdentity;
    std::optional<pki::Identity> customIdentity; ///< set exactly when policy.custom is
    std::string customCipherList;                ///< OpenSSL TLS <= 1.2 list from the SSL/TLS service profile
    std::string customSuites = {};               ///< the same of TLS 1.3; "": all that OpenSSL has
    std::chrono::minutes disconnectWait{0};      // D12
    DoomedSessions doomedSessions = DoomedSessions::NextWait;
    /// Newest version in the custom world: 1.3 for GlobalProtect and administrators alone (B3).
    trust::TlsVersion newestVersion = trust::TlsVersion::Tls12;
    /// Their own switch is off: they know the predefined world only, whatever holds elsewhere (A8).
    std::set<base::Channel> predefinedChannels = {};
    /// Who is let in on the HA channel in place of the managed devices (D19); null: as everywhere.
    std::shared_ptr<const trust::ManagedSerials> peers = {};
};

} // namespace session::engine
