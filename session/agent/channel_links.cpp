#include "session/agent/channel_links.h"

#include "session/engine/snapshot_digest.h"

namespace session::agent {

using base::Channel;
using base::DeviceKind;

std::string nameOf(const ChannelLink& link)
{
    std::string name(toText(link.channel));
    for (const std::string& server : link.servers)
        name.append(" ").append(server);
    return name;
}

std::string judgingDigest(const ChannelLink& link)
{
    if (!link.custom) // judged by the factory's, which does not change (A9)
        return {};
    std::string digest = link.judgesServer ? " judging" : " any";
    digest += link.checkServerIdentity ? " named " : " ";
    digest += engine::policyDigestOf(link.serverPolicy);
    return digest;
}

std::vector<Channel> channelsServedBy(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::LogCollector:
        return {Channel::LogForwarding, Channel::InterCollector, Channel::DataRedistribution};
    case DeviceKind::WildFire:
        return {Channel::Wildfire};
    case DeviceKind::PanDb:
        return {Channel::PanDb};
    case DeviceKind::Firewall:
        break;
    }
    return {Channel::DataRedistribution};
}

bool isAppliance(DeviceKind kind)
{
    return kind != DeviceKind::Firewall;
}

} // namespace session::agent
