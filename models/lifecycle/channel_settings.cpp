#include "models/lifecycle/channel_settings.h"

#include "models/config/manager_channels.h"

namespace models::lifecycle {

using namespace session;
using agent::PeerLink;
using base::Result;

ChannelSettings channelSettingsOf(const Lifecycle& lifecycle)
{
    return {.configuration = lifecycle.sharedRunning(),
            .vault = lifecycle.vault(),
            .factory = lifecycle.factory()};
}

Result<engine::SnapshotPtr> webPolicyOf(const ChannelSettings& settings, base::PolicyVersion version)
{
    auto source = config::compileWeb({*settings.configuration, settings.vault, settings.factory, version});
    return source ? engine::PolicySnapshot::compile(*std::move(source)) : std::unexpected(source.error());
}

Result<std::optional<PeerLink>> wildfireLinkOf(const ChannelSettings& settings)
{
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

Result<> checkChannels(const ChannelSettings& settings, base::PolicyVersion version)
{
    if (!settings.configuration->manager.webListen.empty())
        if (const auto web = webPolicyOf(settings, version); !web)
            return std::unexpected(base::Error{web.error().code, "web interface: " + web.error().detail});
    if (const auto link = wildfireLinkOf(settings); !link)
        return std::unexpected(base::Error{link.error().code, "WildFire: " + link.error().detail});
    return {};
}

} // namespace models::lifecycle
