#include "session/base/channel.h"

#include <algorithm>

namespace session::base {

std::string_view toText(Channel channel)
{
    switch (channel) {
    case Channel::Management:
        return "management";
    case Channel::LogForwarding:
        return "log-forwarding";
    case Channel::InterCollector:
        return "inter-collector";
    case Channel::Ha:
        return "ha";
    case Channel::Wildfire:
        return "wildfire";
    case Channel::PanDb:
        return "pan-db";
    case Channel::DataRedistribution:
        return "data-redistribution";
    case Channel::GlobalProtect:
        return "globalprotect";
    case Channel::AdminWeb:
        return "admin-web";
    }
    return "";
}

std::optional<Channel> channelFromText(std::string_view name)
{
    const auto* const found =
        std::ranges::find_if(allChannels, [name](Channel channel) { return toText(channel) == name; });
    return found == allChannels.end() ? std::nullopt : std::optional(*found);
}

} // namespace session::base
