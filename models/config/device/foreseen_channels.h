// What a device holds and serves beside management by settings of which it alone has the keys: for whoever
// foresees what becomes of those sessions. Certificates are the device's, keys are none of anybody. Any
// thread. Rules A3, A6, A8, H7; X-1.
#pragma once

#include "models/config/configuration.h"
#include "session/agent/device.h"

#include <memory>
#include <vector>

namespace models::config {

struct ForeseenChannels
{
    std::vector<session::agent::ChannelLink> links; ///< names are unique
    /// Null: it is no server by these settings.
    std::shared_ptr<const session::engine::SnapshotSource> server = nullptr;
    std::shared_ptr<const session::engine::SnapshotSource> gateway = nullptr;

    /// What clients meet on this channel.
    [[nodiscard]] const session::engine::SnapshotSource* on(session::base::Channel channel) const;
    /// The link of this channel by which it comes to that address; null for none.
    [[nodiscard]] const session::agent::ChannelLink* linkTo(session::base::Channel channel,
                                                            const std::string& address) const;
};

struct ForeseenDevice
{
    DeviceKind kind = DeviceKind::Firewall;
    session::pki::Certificate factoryAuthority;
    std::vector<session::pki::Certificate> predefinedChain; ///< empty while nobody has seen it
};

/// As if it listened wherever it may be a server.
[[nodiscard]] session::base::Result<ForeseenChannels> foreseenChannels(const ForeseenDevice& device,
                                                                       const Template& settings);

/// By which the clients of that channel are judged.
[[nodiscard]] session::trust::Policy policyOn(const session::engine::SnapshotSource& server,
                                              session::base::Channel channel);
/// What a client of that world is shown there.
[[nodiscard]] const std::vector<session::pki::Certificate>&
shownOn(const session::engine::SnapshotSource& server, session::base::Channel channel,
        session::trust::TrustWorld world);
/// Who was let in by the one comes again for the other (D16).
[[nodiscard]] bool authenticateAlike(const session::engine::SnapshotSource& one,
                                     const session::engine::SnapshotSource& other);
/// It judges the server of both alike.
[[nodiscard]] bool judgeAlike(const session::agent::ChannelLink& one,
                              const session::agent::ChannelLink& other);

} // namespace models::config
