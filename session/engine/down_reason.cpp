#include "session/engine/down_reason.h"

#include <algorithm>

namespace session::engine {

std::string_view toText(DownReason reason)
{
    switch (reason) {
    case DownReason::ClosedByPeer:
        return "closed-by-peer";
    case DownReason::HeartbeatLost:
        return "heartbeat-lost";
    case DownReason::Protocol:
        return "protocol";
    case DownReason::Stopped:
        return "stopped";
    case DownReason::Replaced:
        return "replaced";
    case DownReason::NotManaged:
        return "not-managed";
    case DownReason::DisconnectWaitEnded:
        return "disconnect-wait-ended";
    case DownReason::NoLongerAllowed:
        return "no-longer-allowed";
    case DownReason::SlowReader:
        return "slow-reader";
    case DownReason::Answered:
        return "answered";
    case DownReason::Delivered:
        return "delivered";
    case DownReason::SettingsChanged:
        return "settings-changed";
    case DownReason::CutOff:
        return "cut-off";
    case DownReason::Rebooting:
        return "rebooting";
    }
    return "";
}

std::optional<DownReason> downReasonFrom(std::string_view text)
{
    const auto* const found =
        std::ranges::find(allDownReasons, text, static_cast<std::string_view (*)(DownReason)>(toText));
    return found == allDownReasons.end() ? std::nullopt : std::optional(*found);
}

} // namespace session::engine
