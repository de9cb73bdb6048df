// The kinds of connection that there are between hosts (T1): a role, client or server, belongs to a channel
// and not to a device (A2). Pure, any thread.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace session::base {

enum class Channel {
    Management,
    LogForwarding,
    InterCollector,
    Ha,
    Wildfire,
    PanDb,
    DataRedistribution,
    GlobalProtect,
    AdminWeb,
};

inline constexpr std::array allChannels{
    Channel::Management, Channel::LogForwarding, Channel::InterCollector,     Channel::Ha,
    Channel::Wildfire,   Channel::PanDb,         Channel::DataRedistribution, Channel::GlobalProtect,
    Channel::AdminWeb};

inline constexpr std::size_t longestChannelName = 32;

[[nodiscard]] std::string_view toText(Channel channel); ///< "log-forwarding": stable names
[[nodiscard]] std::optional<Channel> channelFromText(std::string_view name);

} // namespace session::base
