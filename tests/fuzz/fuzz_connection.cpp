// Any sequence of what may happen to a connection: whatever comes in whatever order, nobody is let in without
// a handshake, a verdict that holds, an accepted hello and the claim to the serial; what went up comes down
// once; nothing happens after the end.
#include "session/engine/connection_machine.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace session::engine;
using Input = ConnectionInput;
using Action = ConnectionAction;
using State = ConnectionState;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

bool isEndOfStream(Action action)
{
    return action == Action::CloseStream || action == Action::AbortStream;
}

/// What must have happened before, and what has been done.
class Witness
{
public:
    void take(State before, Input input, const ConnectionStep& step)
    {
        if (before == State::Closed) {
            demand(step.next == State::Closed && step.actions.empty());
            return;
        }
        note(before, input);
        for (const Action action : step.actions)
            check(action, before);
        const bool isOver = step.next == State::Closed;
        demand(isOver == (std::ranges::count(step.actions, Action::Forget) == 1));
        if (!isOver)
            return;
        demand(step.actions.back() == Action::Forget);
        const auto ends = std::ranges::count_if(step.actions, isEndOfStream);
        demand(ends == (input == Input::HandshakeFailed ? 0 : 1)); // that stream closes itself
        demand(m_ups == m_downs);                                  // a session that came up went down
        demand(m_ups + m_refusals <= 1);
    }

private:
    void note(State before, Input input)
    {
        m_shook = m_shook || (before == State::Handshaking && input == Input::HandshakeSucceeded);
        if (before == State::Handshaking && input == Input::RevocationPending)
            m_shook = m_checking = true;
        if (before == State::CheckingRevocation && input == Input::RevocationChecked)
            m_checking = false;
        if (before == State::AwaitingHello && input == Input::HelloAccepted)
            m_saidHello = true;
        if (before == State::Claiming && input == Input::ClaimGranted)
            m_claimed = true;
    }
    [[nodiscard]] bool isAdmitted() const { return m_shook && !m_checking && m_saidHello && m_claimed; }
    void check(Action action, State before)
    {
        switch (action) {
        case Action::SendWelcome:
            demand(isAdmitted());
            break;
        case Action::ReportUp:
            demand(isAdmitted() && ++m_ups == 1);
            break;
        case Action::ReportDown:
            demand(before == State::Established && ++m_downs == 1);
            break;
        case Action::ReportRefused:
            demand(before != State::Established && ++m_refusals == 1);
            break;
        case Action::HandleMessage:
        case Action::SendPing:
            demand(before == State::Established && m_ups == 1);
            break;
        case Action::SendRefused:
            demand(m_shook && before != State::Established); // a frame needs a channel
            break;
        case Action::SendBye:
            demand(m_shook);
            break;
        case Action::BeginHandshake:
            demand(before == State::Accepted);
            break;
        case Action::AwaitHello:
            demand(m_shook && !m_checking);
            break;
        case Action::ClaimSerial:
            demand(m_saidHello && !m_checking);
            break;
        case Action::CheckRevocation:
        case Action::EndRevocationCheck:
            demand(m_checking);
            break;
        case Action::CloseStream:
        case Action::AbortStream:
        case Action::Forget:
            break;
        }
    }

    bool m_shook = false;
    bool m_checking = false;
    bool m_saidHello = false;
    bool m_claimed = false;
    int m_ups = 0;
    int m_downs = 0;
    int m_refusals = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr int inputs = static_cast<int>(Input::StreamClosed) + 1;
    Witness witness;
    State state = State::Accepted;
    for (std::size_t i = 0; i < size; ++i) {
        const auto input = static_cast<Input>(data[i] % inputs);
        const ConnectionStep next = step(state, input);
        witness.take(state, input, next);
        if (next.next == State::Closed)
            demand(!toText(downReason(input)).empty());
        state = next.next;
    }
    return 0;
}
