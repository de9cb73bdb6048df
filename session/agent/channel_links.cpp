#include "session/agent/channel_links.h"

namespace session::agent {

using base::Channel;

std::string nameOf(const ChannelLink& link)
{
    std::string name(toText(link.channel));
    for (const std::string& server : link.servers)
        name.append(" ").append(server);
    return name;
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
