// Every state with every input: what the table says, and nothing where it says nothing.
#include "session/engine/connection_machine.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <map>
#include <set>

namespace tst_connection_machine {

using namespace session::engine;

namespace {

using S = ConnectionState;
using I = ConnectionInput;
using A = ConnectionAction;
using R = DownReason;
using Actions = std::vector<A>;

constexpr int stateCount = int(S::Closed) + 1;
constexpr int inputCount = int(I::StreamClosed) + 1;

/// All that does anything. Written from the protocol's description in wire/messages.h and T4-T8.
const std::map<std::pair<S, I>, ConnectionStep>& table()
{
    static const Actions refuse{A::SendRefused, A::CloseStream, A::ReportRefused, A::Forget};
    static const Actions vanish{A::AbortStream, A::ReportRefused, A::Forget};
    static const Actions quit{A::SendBye, A::CloseStream, A::Forget};
    static const Actions endSession{A::SendBye, A::CloseStream, A::ReportDown, A::Forget};
    static const Actions lose{A::AbortStream, A::ReportDown, A::Forget};
    static const std::map<std::pair<S, I>, ConnectionStep> rows{
        {{S::Accepted, I::Start}, {S::Handshaking, {A::BeginHandshake}}},
        {{S::Accepted, I::Stopped}, {S::Closed, {A::AbortStream, A::Forget}}},
        {{S::Accepted, I::DeadlinePassed}, {S::Closed, {A::AbortStream, A::Forget}}},

        {{S::Handshaking, I::HandshakeSucceeded}, {S::AwaitingHello, {A::AwaitHello}}},
        {{S::Handshaking, I::RevocationPending}, {S::CheckingRevocation, {A::CheckRevocation}}},
        {{S::Handshaking, I::HandshakeFailed}, {S::Closed, {A::ReportRefused, A::Forget}}},
        {{S::Handshaking, I::DeadlinePassed}, {S::Closed, vanish}},
        {{S::Handshaking, I::StreamClosed}, {S::Closed, vanish}},
        {{S::Handshaking, I::Stopped}, {S::Closed, {A::AbortStream, A::Forget}}},

        {{S::CheckingRevocation, I::RevocationPending}, {S::CheckingRevocation, {A::CheckRevocation}}},
        {{S::CheckingRevocation, I::RevocationChecked}, {S::AwaitingHello, {A::AwaitHello}}},
        {{S::CheckingRevocation, I::RevocationRefused}, {S::Closed, refuse}},
        {{S::CheckingRevocation, I::DeadlinePassed}, {S::CheckingRevocation, {A::EndRevocationCheck}}},
        {{S::CheckingRevocation, I::ProtocolError}, {S::Closed, refuse}},
        {{S::CheckingRevocation, I::MessageArrived}, {S::Closed, refuse}},
        {{S::CheckingRevocation, I::HelloAccepted}, {S::Closed, refuse}},
        {{S::CheckingRevocation, I::HelloRefused}, {S::Closed, refuse}},
        {{S::CheckingRevocation, I::PeerSaidBye}, {S::Closed, vanish}},
        {{S::CheckingRevocation, I::StreamClosed}, {S::Closed, vanish}},
        {{S::CheckingRevocation, I::Stopped}, {S::Closed, quit}},

        {{S::AwaitingHello, I::HelloAccepted}, {S::Claiming, {A::ClaimSerial}}},
        {{S::AwaitingHello, I::HelloRefused}, {S::Closed, refuse}},
        {{S::AwaitingHello, I::DeadlinePassed}, {S::Closed, refuse}},
        {{S::AwaitingHello, I::ProtocolError}, {S::Closed, refuse}},
        {{S::AwaitingHello, I::MessageArrived}, {S::Closed, refuse}},
        {{S::AwaitingHello, I::PeerSaidBye}, {S::Closed, vanish}},
        {{S::AwaitingHello, I::StreamClosed}, {S::Closed, vanish}},
        {{S::AwaitingHello, I::Stopped}, {S::Closed, quit}},

        {{S::Claiming, I::ClaimGranted}, {S::Established, {A::SendWelcome, A::ReportUp}}},
        {{S::Claiming, I::ProtocolError}, {S::Closed, refuse}},
        {{S::Claiming, I::MessageArrived}, {S::Closed, refuse}},
        {{S::Claiming, I::HelloAccepted}, {S::Closed, refuse}},
        {{S::Claiming, I::HelloRefused}, {S::Closed, refuse}},
        {{S::Claiming, I::DeadlinePassed}, {S::Closed, refuse}},
        {{S::Claiming, I::Replaced}, {S::Closed, refuse}},
        {{S::Claiming, I::PeerSaidBye}, {S::Closed, vanish}},
        {{S::Claiming, I::StreamClosed}, {S::Closed, vanish}},
        {{S::Claiming, I::Stopped}, {S::Closed, quit}},

        {{S::Established, I::MessageArrived}, {S::Established, {A::HandleMessage}}},
        {{S::Established, I::HeartbeatDue}, {S::Established, {A::SendPing}}},
        {{S::Established, I::Replaced}, {S::Closed, endSession}},
        {{S::Established, I::DisconnectDue}, {S::Closed, endSession}},
        {{S::Established, I::NoLongerAllowed}, {S::Closed, endSession}},
        {{S::Established, I::SlowReader}, {S::Closed, lose}},
        {{S::Established, I::NoLongerManaged}, {S::Closed, endSession}},
        {{S::Established, I::Stopped}, {S::Closed, endSession}},
        {{S::Established, I::ProtocolError}, {S::Closed, endSession}},
        {{S::Established, I::HelloAccepted}, {S::Closed, endSession}},
        {{S::Established, I::HelloRefused}, {S::Closed, endSession}},
        {{S::Established, I::PeerSaidBye}, {S::Closed, {A::CloseStream, A::ReportDown, A::Forget}}},
        {{S::Established, I::HeartbeatLost}, {S::Closed, lose}},
        {{S::Established, I::StreamClosed}, {S::Closed, lose}},
    };
    return rows;
}

} // namespace

class ConnectionMachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("input");
        for (int state = 0; state < stateCount; ++state) {
            for (int input = 0; input < inputCount; ++input)
                QTest::addRow("%s, input %d", toText(S(state)).data(), input) << state << input;
        }
    }
    void everyPair()
    {
        QFETCH(int, state);
        QFETCH(int, input);
        const auto row = table().find({S(state), I(input)});
        const ConnectionStep expected = row == table().end() ? ConnectionStep{S(state), {}} : row->second;
        const ConnectionStep got = step(S(state), I(input));
        QVERIFY(got == expected);
        // Whatever the table says, these hold.
        const bool ends = S(state) != S::Closed && got.next == S::Closed;
        QCOMPARE(!got.actions.empty() && got.actions.back() == A::Forget, ends);
        const auto reports = [&](A action) { return std::ranges::count(got.actions, action); };
        QCOMPARE(reports(A::ReportDown), ends && S(state) == S::Established ? 1 : 0);
        QVERIFY(reports(A::ReportRefused) == 0 || S(state) != S::Established);
    }
    void theWayUp()
    {
        S state = S::Accepted;
        Actions done;
        for (const I input :
             {I::Start, I::HandshakeSucceeded, I::HelloAccepted, I::ClaimGranted, I::DisconnectDue}) {
            const ConnectionStep next = step(state, input);
            state = next.next;
            done.insert(done.end(), next.actions.begin(), next.actions.end());
        }
        QVERIFY(state == S::Closed);
        QVERIFY(done == (Actions{A::BeginHandshake, A::AwaitHello, A::ClaimSerial, A::SendWelcome,
                                 A::ReportUp, A::SendBye, A::CloseStream, A::ReportDown, A::Forget}));
    }
    void theWayThroughARevocationCheck() // T6
    {
        S state = S::Accepted;
        Actions done;
        for (const I input : {I::Start, I::RevocationPending, I::RevocationPending, I::RevocationChecked,
                              I::HelloAccepted, I::ClaimGranted}) {
            const ConnectionStep next = step(state, input);
            state = next.next;
            done.insert(done.end(), next.actions.begin(), next.actions.end());
        }
        QVERIFY(state == S::Established);
        QVERIFY(done == (Actions{A::BeginHandshake, A::CheckRevocation, A::CheckRevocation, A::AwaitHello,
                                 A::ClaimSerial, A::SendWelcome, A::ReportUp}));
    }
    void everyEndHasItsReason()
    {
        const std::map<I, R> reasons{
            {I::Replaced, R::Replaced},           {I::DisconnectDue, R::DisconnectWaitEnded},
            {I::NoLongerManaged, R::NotManaged},  {I::Stopped, R::Stopped},
            {I::HeartbeatLost, R::HeartbeatLost}, {I::NoLongerAllowed, R::NoLongerAllowed},
            {I::SlowReader, R::SlowReader},       {I::PeerSaidBye, R::ClosedByPeer},
            {I::StreamClosed, R::ClosedByPeer},   {I::ProtocolError, R::Protocol},
        };
        for (const auto& [input, reason] : reasons)
            QCOMPARE(downReason(input), reason);
    }
};

HANDFAST_TEST(ConnectionMachineTest)

} // namespace tst_connection_machine

#include "tst_connection_machine.moc"
