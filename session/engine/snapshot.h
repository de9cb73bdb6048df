// A policy snapshot: everything a connection needs to be judged, compiled beforehand so that nothing can fail
// when it is published (prepare, then publish). Immutable; a connection keeps the one that it started with.
// Any thread. It owns its SSL_CTXs, one for each world; tickets and session cache are off (T4, K2).
#pragma once

#include "session/base/error.h"
#include "session/engine/snapshot_digest.h"

#include <memory>
#include <string>
#include <string_view>

using SSL_CTX = struct ssl_ctx_st;

namespace session::engine {

class SerialIndex;

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
