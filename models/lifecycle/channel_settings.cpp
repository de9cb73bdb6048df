#include "models/lifecycle/channel_settings.h"

#include "models/config/compile/manager_channels.h"

namespace models::lifecycle {

using namespace session;
using agent::PeerLink;
using base::Result;

ChannelSettings channelSettingsOf(const Lifecycle& lifecycle)
{
    return {.configuration = lifecycle.sharedRunning(),
            .vault = lifecycle.vault(),
            .factory = lifecycle.factory(),
            .prepared = lifecycle.preparedChannels()};
}

base::Serial ownSerial(const Lifecycle& lifecycle)
{
    return config::serialOfManager(lifecycle.running());
}

Result<engine::SnapshotPtr> webPolicyOf(const ChannelSettings& settings, base::PolicyVersion version)
{
    if (settings.prepared && settings.prepared->web)
        return settings.prepared->web;
    auto source = config::compileWeb({*settings.configuration, settings.vault, settings.factory, version});
    return source ? engine::PolicySnapshot::compile(*std::move(source)) : std::unexpected(source.error());
}

Result<std::optional<PeerLink>> wildfireLinkOf(const ChannelSettings& settings)
{
    if (settings.prepared)
        return settings.prepared->wildfire;
    const auto wish = config::wildfireLinkOf(*settings.configuration, settings.vault);
    if (!wish)
        return std::unexpected(wish.error());
    if (!*wish)
        return std::nullopt;
    return PeerLink{.channel = base::Channel::Wildfire,
                    .serial = config::serialOfManager(*settings.configuration),
                    .address = (*wish)->servers.front(),
                    .factory = trust::TrustAnchors::of({settings.factory.authority}),
                    .factoryIdentity = {},
                    .custom = (*wish)->custom,
                    .identity = (*wish)->identity,
                    .serverPolicy = (*wish)->serverPolicy,
                    .checkServerIdentity = (*wish)->checkServerIdentity,
                    .judgesServer = (*wish)->judgesServer};
}

Result<PreparedChannelsPtr> prepareChannels(const ChannelSettings& settings, base::PolicyVersion version)
{
    PreparedChannels prepared;
    if (!settings.configuration->manager.webListen.empty()) {
        auto web = webPolicyOf(settings, version);
        if (!web)
            return std::unexpected(base::Error{web.error().code, "web interface: " + web.error().detail});
        prepared.web = *std::move(web);
    }
    auto link = wildfireLinkOf(settings);
    if (!link)
        return std::unexpected(base::Error{link.error().code, "WildFire: " + link.error().detail});
    prepared.wildfire = *std::move(link);
    return std::make_shared<const PreparedChannels>(std::move(prepared));
}

} // namespace models::lifecycle
