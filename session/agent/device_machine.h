// The life of one device's connection to its manager, as a table without sockets: (state, input) -> next
// state and what is to be done. Whoever runs it does the actions in order. Pure, any thread. Rules T3, T4,
// E7.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

namespace session::agent {

enum class DeviceState {
    Idle,               ///< not started
    Queued,             ///< waits for its turn to connect
    Connecting,         ///< TCP
    Handshaking,        ///< TLS
    CheckingRevocation, ///< the manager's status is being fetched (T6); nothing is read from it meanwhile
    AwaitingWelcome,    ///< hello sent
    Up,
    Waiting,   ///< for the back-off, or until the time that the manager suggested
    Rebooting, ///< away after a software-install
    CutOff,    ///< its cable is pulled
    Stopped,
};
[[nodiscard]] std::string_view toText(DeviceState state); ///< "awaiting-welcome": for log and tests

enum class DeviceInput {
    Start,
    SlotGranted,       ///< its turn to connect
    Connected,         ///< TCP is there
    Unreachable,       ///< no TCP: refused, unknown host, deadline
    HandshakeDone,     ///< TLS is there, the manager is accepted
    HandshakeFailed,   ///< either side refused, or TLS broke
    RevocationPending, ///< TLS is there, and a status is to be fetched before the manager is accepted
    RevocationChecked, ///< all that was to be known is known, the manager is accepted
    Welcomed,
    RefusedByManager, ///< a Refused frame
    ProtocolBroken,   ///< bytes or messages that can't be
    PeerClosed,
    ByeReceived,
    DeadlinePassed, ///< the deadline of the present step
    HeartbeatLost,
    TimerExpired, ///< of Waiting and Rebooting
    RebootWanted, ///< an operation asked for it
    Delivered,    ///< somebody gave it other facts
    CableOut,
    CableIn,
    Stop,
};

enum class DeviceAction {
    RequestSlot,
    ReleaseSlot, ///< also gives up a request that waits
    Dial,
    BeginHandshake,
    CheckRevocation,
    EndRevocationCheck, ///< judges by what is known (C17)
    SendHello,
    ReportUp,
    ReportRefused, ///< with the verdict that the runner made
    ReportDown,    ///< with the reason that belongs to the input
    SayBye,        ///< best effort, before Close
    Close,
    CancelTimer,
    CountFailure, ///< of a whole attempt: settings on trial may have had their time (F-3)
    NextManager,  ///< dial another address the next time
    FirstManager, ///< begin again with the first
    ResetBackoff,
    ArmBackoff,   ///< full jitter
    ArmReconnect, ///< the time that the manager suggested, spread
    ArmReboot,
};

struct DeviceStep
{
    DeviceState next{};
    std::vector<DeviceAction> actions;

    bool operator==(const DeviceStep&) const = default;
};

/// Total: an input that means nothing in a state leaves it as it is with no action.
[[nodiscard]] DeviceStep step(DeviceState state, DeviceInput input);

} // namespace session::agent
