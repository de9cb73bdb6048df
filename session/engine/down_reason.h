// Why a session has ended, and the stable word for it: events, reports, Bye and the log say it alike. Pure,
// any thread.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace session::engine {

enum class DownReason {
    ClosedByPeer, ///< it hung up, or took its leave for a reason that is not known here
    HeartbeatLost,
    Protocol, ///< what came has no place in a session
    Stopped,
    // Of a server.
    Replaced,            ///< by a newer session of the same serial
    NotManaged,          ///< its serial is not managed any more
    DisconnectWaitEnded, ///< it is to authenticate anew
    NoLongerAllowed,     ///< judged anew, the verifier refuses (K1)
    SlowReader,
    Answered, ///< what was asked of the web interface
    // Of a client.
    Delivered, ///< settings were carried to it
    SettingsChanged,
    CutOff,
    Rebooting,
};

inline constexpr std::array allDownReasons{DownReason::ClosedByPeer,
                                           DownReason::HeartbeatLost,
                                           DownReason::Protocol,
                                           DownReason::Stopped,
                                           DownReason::Replaced,
                                           DownReason::NotManaged,
                                           DownReason::DisconnectWaitEnded,
                                           DownReason::NoLongerAllowed,
                                           DownReason::SlowReader,
                                           DownReason::Answered,
                                           DownReason::Delivered,
                                           DownReason::SettingsChanged,
                                           DownReason::CutOff,
                                           DownReason::Rebooting};

[[nodiscard]] std::string_view toText(DownReason reason); ///< "closed-by-peer", ...: stable words
/// Nullopt for what is none: "" above all, of a session that has not ended.
[[nodiscard]] std::optional<DownReason> downReasonFrom(std::string_view text);

} // namespace session::engine
