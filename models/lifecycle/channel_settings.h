// What a configuration says of the manager's own channels, ready to be used. channelSettingsOf on the main
// thread, the rest on any: it unseals keys and compiles contexts, so not on the one that is to answer. What a
// commit has made of them to be sure that it can be had is what the channels use then. Rules A8, B3, H1, H7;
// S-5.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "session/agent/peer_client.h"

#include <memory>
#include <optional>

namespace models::lifecycle {

/// Of one configuration, those channels that are on.
struct PreparedChannels
{
    session::engine::SnapshotPtr web; ///< null: the web interface is off
    std::optional<session::agent::PeerLink> wildfire;
};

/// All that the rest needs, as values: for a task of the work pool.
struct ChannelSettings
{
    std::shared_ptr<const config::Configuration> configuration;
    session::pki::KeyVault vault;
    config::FactoryWorld factory;
    PreparedChannelsPtr prepared = nullptr; ///< what is known of it already; null: nothing
};
/// Of running.
[[nodiscard]] ChannelSettings channelSettingsOf(const Lifecycle& lifecycle);

/// What this manager calls itself on its channels.
[[nodiscard]] session::base::Serial ownSerial(const Lifecycle& lifecycle);

/// Who is let in at the web interface; NotFound while a profile is missing.
[[nodiscard]] session::base::Result<session::engine::SnapshotPtr>
webPolicyOf(const ChannelSettings& settings, session::base::PolicyVersion version);

/// How the manager goes to its WildFire appliance, everything but the factory identity; nullopt while it has
/// none.
[[nodiscard]] session::base::Result<std::optional<session::agent::PeerLink>>
wildfireLinkOf(const ChannelSettings& settings);

/// All of it, or why something can't be had.
[[nodiscard]] session::base::Result<PreparedChannelsPtr>
prepareChannels(const ChannelSettings& settings, session::base::PolicyVersion version);

} // namespace models::lifecycle
