// A policy snapshot: everything a connection needs to be judged, compiled beforehand so that nothing can fail
// when it is published (prepare, then publish). Immutable; a connection keeps the one that it started with.
// Any thread. It owns its SSL_CTXs, one for each world; tickets and session cache are off (T4, K2).
#pragma once

#include "session/base/channel.h"
#include "session/base/error.h"
#include "session/base/ids.h"
#include "session/pki/keys/private_key.h"
#include "session/trust/policy.h"

#include <chrono>
#include <memory>
#include <optional>
#include <set>
#include <string>

using SSL_CTX = struct ssl_ctx_st;

namespace session::engine {

class SerialIndex;

/// K1: what becomes of a session that is up and would not be let in again.
enum class DoomedSessions {
    NextWait, ///< it is marked, and ends with the next disconnect wait, or the one that runs
    Now,
};

/// Plain values from which a snapshot is compiled.
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

/// SHA-256, lower-case hex, of what decides about authentication: PolicySnapshot::authenticationDigest().
[[nodiscard]] std::string authenticationDigestOf(const SnapshotSource& source);

class PolicySnapshot
{
public:
    /// Builds the contexts; fails without side effect when a chain, key or cipher list can't be used.
    [[nodiscard]] static base::Result<std::shared_ptr<const PolicySnapshot>> compile(SnapshotSource source);
    ~PolicySnapshot();
    PolicySnapshot(const PolicySnapshot&) = delete;
    PolicySnapshot& operator=(const PolicySnapshot&) = delete;

    [[nodiscard]] const SnapshotSource& source() const;
    [[nodiscard]] base::PolicyVersion version() const { return source().version; }
    /// Of what judges clients on this channel: another number for every policy of this process.
    [[nodiscard]] std::uint64_t generationOf(base::Channel channel) const;
    /// Differs exactly when something that decides about authentication differs (not the managed list, not
    /// the wait): a commit that changes it starts the disconnect wait (D16).
    [[nodiscard]] const std::string& authenticationDigest() const;
    /// What judges clients on this channel.
    [[nodiscard]] const trust::Policy& policyOf(base::Channel channel) const;
    /// Whether a client of this serial may be there at all; true when managed state is not asked.
    [[nodiscard]] bool admits(base::Channel channel, const base::Serial& serial) const;
    /// Managed serials, also by their hash: whom a certificate names.
    [[nodiscard]] const SerialIndex& serials() const;
    /// The context a new connection starts in (its client-hello callback moves it to its world's) and the
    /// worlds'.
    [[nodiscard]] SSL_CTX* entryContext() const;
    [[nodiscard]] SSL_CTX*
    worldContext(trust::TrustWorld world) const; ///< custom is null when not configured

private:
    struct Compiled;
    explicit PolicySnapshot(std::unique_ptr<Compiled> compiled);
    std::unique_ptr<Compiled> m_compiled;
};

using SnapshotPtr = std::shared_ptr<const PolicySnapshot>;

/// ALPN names of the two worlds (T2).
inline constexpr std::string_view predefinedAlpn = "handfast-predefined/1";
inline constexpr std::string_view customAlpn = "handfast-custom/1";

} // namespace session::engine
