#include "models/config/device/foreseen_channels.h"

#include "models/config/compile/certificate_policy.h"
#include "models/config/compile/identity_chain.h"
#include "models/config/device/device_links.h"
#include "models/config/device/device_server.h"

#include <algorithm>

namespace models::config {

using session::agent::ChannelLink;
using session::base::Channel;
using session::base::Result;
using session::engine::SnapshotSource;
using session::pki::Certificate;
using session::pki::Identity;
using session::pki::PrivateKey;

const SnapshotSource* ForeseenChannels::on(Channel channel) const
{
    return channel == Channel::GlobalProtect ? gateway.get() : server.get();
}

const ChannelLink* ForeseenChannels::linkTo(Channel channel, const std::string& address) const
{
    const auto link = std::ranges::find_if(links, [&](const ChannelLink& one) {
        return one.channel == channel && std::ranges::find(one.servers, address) != one.servers.end();
    });
    return link == links.end() ? nullptr : &*link;
}

Result<ForeseenChannels> foreseenChannels(const ForeseenDevice& device, const Template& settings)
{
    const auto key = PrivateKey::generate(session::pki::KeyType::EcP256); // of nobody
    if (!key)
        return std::unexpected(key.error());
    const IdentityReader identityOf = [&key](const Template& of, const std::string& name) {
        auto chain = presentedChain(of.shared, name);
        return chain ? Result<Identity>(Identity{*std::move(chain), *key}) : std::unexpected(chain.error());
    };
    session::trust::CertificatePolicy profile;
    if (usesOwnCertificate(settings)) {
        auto resolved = resolveProfile(settings.shared, settings.device.secureConnClient.certificateProfile);
        if (!resolved)
            return std::unexpected(resolved.error());
        profile = *std::move(resolved);
    }
    auto links = linksOf(settings, profile, identityOf);
    if (!links)
        return std::unexpected(links.error());
    session::agent::DeviceFacts facts;
    facts.kind = device.kind;
    facts.listen = facts.gatewayListen = "somewhere";
    facts.factoryCas = {device.factoryAuthority};
    facts.predefinedIdentity = Identity{device.predefinedChain, *key};
    auto server = serverOf(facts, settings, identityOf);
    if (!server)
        return std::unexpected(server.error());
    auto gateway = gatewayOf(facts, settings, identityOf);
    if (!gateway)
        return std::unexpected(gateway.error());
    return ForeseenChannels{*std::move(links), *std::move(server), *std::move(gateway)};
}

session::trust::Policy policyOn(const SnapshotSource& server, Channel channel)
{
    session::trust::Policy policy = server.policy;
    if (server.predefinedChannels.contains(channel)) { // A8
        policy.custom.reset();
        policy.customOnly = false;
    }
    return policy;
}

const std::vector<Certificate>& shownOn(const SnapshotSource& server, Channel channel,
                                        session::trust::TrustWorld world)
{
    const bool isCustom = world == session::trust::TrustWorld::Custom && server.customIdentity &&
                          !server.predefinedChannels.contains(channel);
    return isCustom ? server.customIdentity->chain : server.predefinedIdentity.chain;
}

bool authenticateAlike(const SnapshotSource& one, const SnapshotSource& other)
{
    return session::engine::authenticationDigestOf(one) == session::engine::authenticationDigestOf(other);
}

bool judgeAlike(const ChannelLink& one, const ChannelLink& other)
{
    return judgingDigest(one) == judgingDigest(other);
}

} // namespace models::config
