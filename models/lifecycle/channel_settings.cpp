#include "models/lifecycle/channel_settings.h"

#include "models/config/manager_channels.h"

namespace models::lifecycle {

using namespace session;
using agent::PeerLink;
using base::Result;

Result<engine::SnapshotPtr> webPolicyOf(const Lifecycle& lifecycle, base::PolicyVersion version)
{
    auto source = config::compileWeb({lifecycle.running(), lifecycle.vault(), lifecycle.factory(), version});
    return source ? engine::PolicySnapshot::compile(*std::move(source)) : std::unexpected(source.error());
}

Result<std::optional<PeerLink>> wildfireLinkOf(const Lifecycle& lifecycle)
{
    const auto wish = config::wildfireLinkOf(lifecycle.running(), lifecycle.vault());
    if (!wish)
        return std::unexpected(wish.error());
    if (!*wish)
        return std::nullopt;
    return PeerLink{.channel = base::Channel::Wildfire,
                    .serial = config::serialOfManager(lifecycle.running()),
                    .address = (*wish)->servers.front(),
                    .factory = trust::TrustAnchors::of({lifecycle.factory().authority}),
                    .factoryIdentity = {},
                    .custom = (*wish)->custom,
                    .identity = (*wish)->identity,
                    .serverPolicy = (*wish)->serverPolicy,
                    .checkServerIdentity = (*wish)->checkServerIdentity,
                    .judgesServer = (*wish)->judgesServer};
}

} // namespace models::lifecycle
