#include "session/engine/connection_machine.h"

namespace session::engine {

namespace {

using State = ConnectionState;
using Input = ConnectionInput;
using enum ConnectionAction;

ConnectionStep stay(State state)
{
    return {state, {}};
}

ConnectionStep accepted(Input input)
{
    switch (input) {
    case Input::Start:
        return {State::Handshaking, {BeginHandshake}};
    case Input::Stopped:
    case Input::DeadlinePassed:
        return {State::Closed, {AbortStream, Forget}};
    default:
        return stay(State::Accepted);
    }
}

ConnectionStep handshaking(Input input)
{
    switch (input) {
    case Input::HandshakeSucceeded:
        return {State::AwaitingHello, {AwaitHello}};
    case Input::RevocationPending:
        return {State::CheckingRevocation, {CheckRevocation}};
    case Input::HandshakeFailed: // the stream closes itself behind its alert
        return {State::Closed, {ReportRefused, Forget}};
    case Input::DeadlinePassed:
    case Input::StreamClosed:
        return {State::Closed, {AbortStream, ReportRefused, Forget}};
    case Input::Stopped:
        return {State::Closed, {AbortStream, Forget}};
    default:
        return stay(State::Handshaking);
    }
}

ConnectionStep checkingRevocation(Input input)
{
    switch (input) {
    case Input::RevocationPending: // for another path than before
        return {State::CheckingRevocation, {CheckRevocation}};
    case Input::RevocationChecked:
        return {State::AwaitingHello, {AwaitHello}};
    case Input::DeadlinePassed:
        return {State::CheckingRevocation, {EndRevocationCheck}};
    case Input::RevocationRefused:
    case Input::ProtocolError:
    case Input::MessageArrived:
    case Input::HelloAccepted:
    case Input::HelloRefused:
        return {State::Closed, {SendRefused, CloseStream, ReportRefused, Forget}};
    case Input::PeerSaidBye:
    case Input::StreamClosed:
        return {State::Closed, {AbortStream, ReportRefused, Forget}};
    case Input::Stopped:
        return {State::Closed, {SendBye, CloseStream, Forget}};
    default:
        return stay(State::CheckingRevocation);
    }
}

ConnectionStep awaitingHello(Input input)
{
    switch (input) {
    case Input::HelloAccepted:
        return {State::Claiming, {ClaimSerial}};
    case Input::HelloRefused:
    case Input::DeadlinePassed:
    case Input::ProtocolError:
    case Input::MessageArrived:
        return {State::Closed, {SendRefused, CloseStream, ReportRefused, Forget}};
    case Input::PeerSaidBye:
    case Input::StreamClosed:
        return {State::Closed, {AbortStream, ReportRefused, Forget}};
    case Input::Stopped:
        return {State::Closed, {SendBye, CloseStream, Forget}};
    default:
        return stay(State::AwaitingHello);
    }
}

ConnectionStep claiming(Input input)
{
    switch (input) {
    case Input::ClaimGranted:
        return {State::Established, {SendWelcome, ReportUp}};
    case Input::ProtocolError:
    case Input::MessageArrived:
    case Input::HelloAccepted:
    case Input::HelloRefused:
    case Input::DeadlinePassed:
    case Input::Replaced:
        return {State::Closed, {SendRefused, CloseStream, ReportRefused, Forget}};
    case Input::PeerSaidBye:
    case Input::StreamClosed:
        return {State::Closed, {AbortStream, ReportRefused, Forget}};
    case Input::Stopped:
        return {State::Closed, {SendBye, CloseStream, Forget}};
    default:
        return stay(State::Claiming);
    }
}

ConnectionStep established(Input input)
{
    switch (input) {
    case Input::MessageArrived:
        return {State::Established, {HandleMessage}};
    case Input::HeartbeatDue:
        return {State::Established, {SendPing}};
    case Input::Replaced:
    case Input::DisconnectDue:
    case Input::NoLongerManaged:
    case Input::NoLongerAllowed:
    case Input::Stopped:
    case Input::ProtocolError:
    case Input::HelloAccepted:
    case Input::HelloRefused:
        return {State::Closed, {SendBye, CloseStream, ReportDown, Forget}};
    case Input::PeerSaidBye:
        return {State::Closed, {CloseStream, ReportDown, Forget}};
    case Input::HeartbeatLost:
    case Input::SlowReader:
    case Input::StreamClosed:
        return {State::Closed, {AbortStream, ReportDown, Forget}};
    default:
        return stay(State::Established);
    }
}

} // namespace

ConnectionStep step(ConnectionState state, ConnectionInput input)
{
    switch (state) {
    case State::Accepted:
        return accepted(input);
    case State::Handshaking:
        return handshaking(input);
    case State::CheckingRevocation:
        return checkingRevocation(input);
    case State::AwaitingHello:
        return awaitingHello(input);
    case State::Claiming:
        return claiming(input);
    case State::Established:
        return established(input);
    case State::Closed:
        break;
    }
    return stay(State::Closed);
}

DownReason downReason(ConnectionInput input)
{
    switch (input) {
    case Input::Replaced:
        return DownReason::Replaced;
    case Input::DisconnectDue:
        return DownReason::DisconnectWaitEnded;
    case Input::NoLongerManaged:
        return DownReason::NotManaged;
    case Input::Stopped:
        return DownReason::Stopped;
    case Input::NoLongerAllowed:
        return DownReason::NoLongerAllowed;
    case Input::HeartbeatLost:
        return DownReason::HeartbeatLost;
    case Input::SlowReader:
        return DownReason::SlowReader;
    case Input::PeerSaidBye:
    case Input::StreamClosed:
        return DownReason::ClosedByPeer;
    default:
        return DownReason::Protocol;
    }
}

std::string_view toText(ConnectionState state)
{
    switch (state) {
    case State::Accepted:
        return "accepted";
    case State::Handshaking:
        return "handshaking";
    case State::CheckingRevocation:
        return "checking-revocation";
    case State::AwaitingHello:
        return "awaiting-hello";
    case State::Claiming:
        return "claiming";
    case State::Established:
        return "established";
    case State::Closed:
        return "closed";
    }
    return "";
}

} // namespace session::engine
