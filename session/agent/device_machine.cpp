#include "session/agent/device_machine.h"

#include <optional>

namespace session::agent {

namespace {

using enum DeviceAction;
using State = DeviceState;
using Input = DeviceInput;

/// The steps that hold a socket; all but a revocation check hold a slot too, until the check.
bool isAttempting(State state)
{
    return state == State::Connecting || state == State::Handshaking || state == State::CheckingRevocation ||
           state == State::AwaitingWelcome;
}

/// What has to be put away before the device can go to any other state.
std::vector<DeviceAction> leaving(State state)
{
    switch (state) {
    case State::Queued:
        return {ReleaseSlot};
    case State::Connecting:
    case State::Handshaking:
    case State::AwaitingWelcome:
        return {Close, ReleaseSlot};
    case State::CheckingRevocation:
        return {Close};
    case State::Up:
        return {Close, ReportDown};
    case State::Waiting:
    case State::Rebooting:
        return {CancelTimer};
    case State::Idle:
    case State::CutOff:
    case State::Stopped:
        break;
    }
    return {};
}

DeviceStep leave(State from, State to, std::initializer_list<DeviceAction> then)
{
    DeviceStep result{to, leaving(from)};
    result.actions.insert(result.actions.end(), then);
    return result;
}

/// An attempt that came to nothing: tell why if there is a verdict, and try the next address later.
DeviceStep attemptFailed(State from, std::initializer_list<DeviceAction> report)
{
    DeviceStep result{State::Waiting, report};
    result.actions.push_back(CountFailure);
    for (const DeviceAction action : leaving(from))
        result.actions.push_back(action);
    result.actions.insert(result.actions.end(), {NextManager, ArmBackoff});
    return result;
}

/// A responder that is silent must not keep other devices from connecting: the slot is given back. nullopt:
/// as in every other attempt.
std::optional<DeviceStep> stepRevocation(State state, Input input)
{
    const bool isChecking = state == State::CheckingRevocation;
    if (state == State::Handshaking && input == Input::RevocationPending)
        return DeviceStep{State::CheckingRevocation, {ReleaseSlot, CheckRevocation}};
    if (isChecking && input == Input::RevocationPending) // for another path than before
        return DeviceStep{state, {CheckRevocation}};
    if (isChecking && input == Input::DeadlinePassed)
        return DeviceStep{state, {EndRevocationCheck}};
    if (isChecking && input == Input::RevocationChecked)
        return DeviceStep{State::AwaitingWelcome, {SendHello}};
    return std::nullopt;
}

DeviceStep stepAttempting(State state, Input input)
{
    if (auto checking = stepRevocation(state, input))
        return *std::move(checking);
    switch (input) {
    case Input::Connected:
        if (state == State::Connecting)
            return {State::Handshaking, {BeginHandshake}};
        break;
    case Input::HandshakeDone:
        if (state == State::Handshaking)
            return {State::AwaitingWelcome, {SendHello}};
        break;
    case Input::Welcomed:
        if (state == State::AwaitingWelcome)
            return {State::Up, {ReleaseSlot, ResetBackoff, FirstManager, ReportUp}};
        break;
    case Input::Unreachable:
        return attemptFailed(state, {});
    case Input::PeerClosed:
    case Input::DeadlinePassed:
    case Input::HandshakeFailed:
    case Input::RefusedByManager:
    case Input::ProtocolBroken:
        // Without TCP there was nobody who could have refused anything.
        if (state == State::Connecting)
            return attemptFailed(state, {});
        return attemptFailed(state, {ReportRefused});
    case Input::ByeReceived: // no refusal: a manager that stops, or that asks to come back later
        return leave(state, State::Waiting, {NextManager, ArmReconnect});
    default:
        break;
    }
    return {state, {}};
}

DeviceStep stepUp(Input input)
{
    switch (input) {
    case Input::PeerClosed:
    case Input::HeartbeatLost:
    case Input::ProtocolBroken:
    case Input::RefusedByManager:
        return leave(State::Up, State::Waiting, {ArmBackoff});
    case Input::ByeReceived:
        return leave(State::Up, State::Waiting, {ArmReconnect});
    case Input::RebootWanted:
        return {State::Rebooting, {SayBye, Close, ReportDown, ArmReboot}};
    default:
        return {State::Up, {}};
    }
}

DeviceStep stepAtRest(State state, Input input)
{
    if (state == State::Queued && input == Input::SlotGranted)
        return {State::Connecting, {Dial}};
    const bool hasTimer = state == State::Waiting || state == State::Rebooting;
    if (hasTimer && input == Input::TimerExpired)
        return {State::Queued, {RequestSlot}};
    return {state, {}};
}

/// Inputs that mean the same in every state but Stopped; false when `input` is none of them.
bool stepAnywhere(State state, Input input, DeviceStep& result)
{
    switch (input) {
    case Input::Start:
        result = state == State::Idle ? DeviceStep{State::Queued, {RequestSlot}} : DeviceStep{state, {}};
        return true;
    case Input::Stop:
        result = leave(state, State::Stopped, {});
        if (state == State::Up)
            result.actions.insert(result.actions.begin(), SayBye);
        return true;
    case Input::CableOut:
        result = state == State::CutOff ? DeviceStep{state, {}} : leave(state, State::CutOff, {});
        return true;
    case Input::CableIn:
        result = state == State::CutOff ? DeviceStep{State::Queued, {ResetBackoff, FirstManager, RequestSlot}}
                                        : DeviceStep{state, {}};
        return true;
    case Input::Delivered:
        if (state == State::CutOff || state == State::Rebooting || state == State::Idle)
            result = {state, {}}; // it finds its new facts when it is back
        else
            result = leave(state, State::Queued, {ResetBackoff, FirstManager, RequestSlot});
        return true;
    default:
        return false;
    }
}

} // namespace

DeviceStep step(DeviceState state, DeviceInput input)
{
    if (state == State::Stopped)
        return {state, {}};
    DeviceStep anywhere;
    if (stepAnywhere(state, input, anywhere))
        return anywhere;
    if (isAttempting(state))
        return stepAttempting(state, input);
    if (state == State::Up)
        return stepUp(input);
    return stepAtRest(state, input);
}

std::string_view toText(DeviceState state)
{
    switch (state) {
    case State::Idle:
        return "idle";
    case State::Queued:
        return "queued";
    case State::Connecting:
        return "connecting";
    case State::Handshaking:
        return "handshaking";
    case State::CheckingRevocation:
        return "checking-revocation";
    case State::AwaitingWelcome:
        return "awaiting-welcome";
    case State::Up:
        return "up";
    case State::Waiting:
        return "waiting";
    case State::Rebooting:
        return "rebooting";
    case State::CutOff:
        return "cut-off";
    case State::Stopped:
        return "stopped";
    }
    return "";
}

} // namespace session::agent
