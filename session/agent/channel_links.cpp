#include "session/agent/channel_links.h"

#include "session/engine/snapshot_digest.h"

namespace session::agent {

using base::Channel;

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

std::vector<Channel> channelsServedBy(std::string_view kind)
{
    if (kind == "log-collector")
        return {Channel::LogForwarding, Channel::InterCollector, Channel::DataRedistribution};
    if (kind == "wildfire-appliance")
        return {Channel::Wildfire};
    if (kind == "pan-db-appliance")
        return {Channel::PanDb};
    if (kind == "firewall")
        return {Channel::DataRedistribution};
    return {};
}

bool isAppliance(std::string_view kind)
{
    return kind != "firewall" && !channelsServedBy(kind).empty();
}

} // namespace session::agent
