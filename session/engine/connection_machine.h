// The life of one connection on the server side as a table: state and input give the next state and what to
// do. No socket, no clock, no memory beyond the state: every pair can be tested. Pure, any thread.
//
//   Accepted -> Handshaking [-> CheckingRevocation] -> AwaitingHello -> Claiming -> Established -> Closed
//
// CheckingRevocation: the peer's status is being fetched (T6), and nothing is read from it meanwhile.
// Claiming: the hello was accepted, and an older session of the same serial is being ended first.
#pragma once

#include "session/engine/down_reason.h"

#include <string_view>
#include <vector>

namespace session::engine {

enum class ConnectionState {
    Accepted,
    Handshaking,
    CheckingRevocation,
    AwaitingHello,
    Claiming,
    Established,
    Closed
};

enum class ConnectionInput {
    Start,
    HandshakeSucceeded,
    HandshakeFailed,
    RevocationPending, ///< the handshake succeeded, and a status is to be fetched before the verdict holds
    RevocationChecked, ///< all that was to be known is known, and the verifier allows
    RevocationRefused, ///< ..., and the verifier refuses
    DeadlinePassed,    ///< of the handshake, of the revocation check, or of the hello
    HelloAccepted,     ///< a hello came and the verifier allows
    HelloRefused,      ///< a hello came and the verifier refuses
    ClaimGranted,      ///< no other session of the serial is up
    Replaced,          ///< a newer connection claims the serial
    MessageArrived,    ///< any other message that a device may send in a session
    ProtocolError,     ///< undecodable, oversized, or of a kind that has no place here
    PeerSaidBye,
    HeartbeatDue,
    HeartbeatLost,
    DisconnectDue,
    NoLongerManaged,
    NoLongerAllowed, ///< judged anew, the verifier refuses, and that ends it at once (K1)
    SlowReader,      ///< what is sent to the peer is not taken
    Stopped,
    StreamClosed, ///< by the peer or by the network
};

enum class ConnectionAction {
    BeginHandshake,
    CheckRevocation,
    EndRevocationCheck, ///< judges by what is known
    AwaitHello,
    ClaimSerial,
    SendWelcome,
    SendRefused,
    SendPing,
    SendBye,
    HandleMessage,
    ReportUp,
    ReportRefused,
    ReportDown,
    CloseStream, ///< what was sent still goes out
    AbortStream,
    Forget, ///< always last: the connection is over
};

struct ConnectionStep
{
    ConnectionState next = ConnectionState::Closed;
    std::vector<ConnectionAction> actions;

    bool operator==(const ConnectionStep&) const = default;
};

/// Total. An input that means nothing in a state leaves it as it is and asks for nothing.
[[nodiscard]] ConnectionStep step(ConnectionState state, ConnectionInput input);

/// The reason of SessionDown and of Bye when this input ends an established session.
[[nodiscard]] DownReason downReason(ConnectionInput input);

[[nodiscard]] std::string_view toText(ConnectionState state); ///< "accepted", ... for log and tests

} // namespace session::engine
