#include "session/agent/device_machine.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_device_machine {

using namespace session::agent;
using State = DeviceState;
using Input = DeviceInput;
using enum DeviceAction;
using Actions = std::vector<DeviceAction>;

namespace {

bool has(const DeviceStep& step, DeviceAction action)
{
    return std::ranges::find(step.actions, action) != step.actions.end();
}

/// A revocation check has a socket, and no slot any more.
bool isAttempting(State state)
{
    return state == State::Connecting || state == State::Handshaking || state == State::AwaitingWelcome;
}

void row(const char* name, State state, Input input, State next, Actions actions)
{
    QTest::newRow(name) << state << input << next << actions;
}

constexpr int stateCount = int(State::Stopped) + 1;
constexpr int inputCount = int(Input::Stop) + 1;

} // namespace

class DeviceMachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Input>("input");
        QTest::addColumn<State>("next");
        QTest::addColumn<Actions>("actions");

        row("start", State::Idle, Input::Start, State::Queued, {RequestSlot});
        row("its turn", State::Queued, Input::SlotGranted, State::Connecting, {Dial});
        row("connected", State::Connecting, Input::Connected, State::Handshaking, {BeginHandshake});
        row("T4: handshake is not yet up", State::Handshaking, Input::HandshakeDone, State::AwaitingWelcome,
            {SendHello});
        const Actions refusedLate{ReportRefused, CountFailure, Close, NextManager, ArmBackoff};
        row("T6: a status is missing, no slot is held for it", State::Handshaking, Input::RevocationPending,
            State::CheckingRevocation, {ReleaseSlot, CheckRevocation});
        row("T6: another path", State::CheckingRevocation, Input::RevocationPending,
            State::CheckingRevocation, {CheckRevocation});
        row("C17: out of time", State::CheckingRevocation, Input::DeadlinePassed, State::CheckingRevocation,
            {EndRevocationCheck});
        row("T6: accepted, and only now the hello", State::CheckingRevocation, Input::RevocationChecked,
            State::AwaitingWelcome, {SendHello});
        row("C18: revoked", State::CheckingRevocation, Input::HandshakeFailed, State::Waiting, refusedLate);
        row("closed meanwhile", State::CheckingRevocation, Input::PeerClosed, State::Waiting, refusedLate);
        row("cable out meanwhile", State::CheckingRevocation, Input::CableOut, State::CutOff, {Close});
        row("stop meanwhile", State::CheckingRevocation, Input::Stop, State::Stopped, {Close});
        row("a late answer", State::Waiting, Input::RevocationChecked, State::Waiting, {});
        row("an answer that nobody asked for", State::Handshaking, Input::RevocationChecked,
            State::Handshaking, {});
        row("T4: welcome makes it up", State::AwaitingWelcome, Input::Welcomed, State::Up,
            {ReleaseSlot, ResetBackoff, FirstManager, ReportUp});

        const Actions failed{CountFailure, Close, ReleaseSlot, NextManager, ArmBackoff};
        const Actions refused{ReportRefused, CountFailure, Close, ReleaseSlot, NextManager, ArmBackoff};
        row("nobody there", State::Connecting, Input::Unreachable, State::Waiting, failed);
        row("nobody answers", State::Connecting, Input::DeadlinePassed, State::Waiting, failed);
        row("T3: refused is refused", State::Handshaking, Input::HandshakeFailed, State::Waiting, refused);
        row("handshake stalls", State::Handshaking, Input::DeadlinePassed, State::Waiting, refused);
        row("closed in handshake", State::Handshaking, Input::PeerClosed, State::Waiting, refused);
        row("refused frame", State::AwaitingWelcome, Input::RefusedByManager, State::Waiting, refused);
        row("late alert of TLS 1.3 (K3)", State::AwaitingWelcome, Input::HandshakeFailed, State::Waiting,
            refused);
        row("no welcome", State::AwaitingWelcome, Input::DeadlinePassed, State::Waiting, refused);
        row("nonsense for a welcome", State::AwaitingWelcome, Input::ProtocolBroken, State::Waiting, refused);
        row("bye for a welcome", State::AwaitingWelcome, Input::ByeReceived, State::Waiting,
            {Close, ReleaseSlot, NextManager, ArmReconnect});

        row("session closed", State::Up, Input::PeerClosed, State::Waiting, {Close, ReportDown, ArmBackoff});
        row("silence", State::Up, Input::HeartbeatLost, State::Waiting, {Close, ReportDown, ArmBackoff});
        row("nonsense", State::Up, Input::ProtocolBroken, State::Waiting, {Close, ReportDown, ArmBackoff});
        row("bye (E7: the manager ends it)", State::Up, Input::ByeReceived, State::Waiting,
            {Close, ReportDown, ArmReconnect});
        row("software-install", State::Up, Input::RebootWanted, State::Rebooting,
            {SayBye, Close, ReportDown, ArmReboot});
        row("back from reboot", State::Rebooting, Input::TimerExpired, State::Queued, {RequestSlot});
        row("back-off over", State::Waiting, Input::TimerExpired, State::Queued, {RequestSlot});

        row("cable out while up", State::Up, Input::CableOut, State::CutOff, {Close, ReportDown});
        row("cable out in handshake", State::Handshaking, Input::CableOut, State::CutOff,
            {Close, ReleaseSlot});
        row("cable out while queued", State::Queued, Input::CableOut, State::CutOff, {ReleaseSlot});
        row("cable out while waiting", State::Waiting, Input::CableOut, State::CutOff, {CancelTimer});
        row("cable in", State::CutOff, Input::CableIn, State::Queued,
            {ResetBackoff, FirstManager, RequestSlot});
        row("cable in twice", State::Up, Input::CableIn, State::Up, {});

        row("delivered while up", State::Up, Input::Delivered, State::Queued,
            {Close, ReportDown, ResetBackoff, FirstManager, RequestSlot});
        row("delivered while waiting", State::Waiting, Input::Delivered, State::Queued,
            {CancelTimer, ResetBackoff, FirstManager, RequestSlot});
        row("delivered while cut off", State::CutOff, Input::Delivered, State::CutOff, {});

        row("stop while up", State::Up, Input::Stop, State::Stopped, {SayBye, Close, ReportDown});
        row("stop in handshake", State::Handshaking, Input::Stop, State::Stopped, {Close, ReleaseSlot});
        row("late timer", State::Up, Input::TimerExpired, State::Up, {});
        row("late bytes", State::Waiting, Input::PeerClosed, State::Waiting, {});
    }
    void steps()
    {
        QFETCH(State, state);
        QFETCH(Input, input);
        QFETCH(State, next);
        QFETCH(Actions, actions);
        const DeviceStep got = step(state, input);
        QCOMPARE(toText(got.next), toText(next));
        QVERIFY(got.actions == actions);
    }
    void everyStepKeepsItsPromises()
    {
        for (int s = 0; s < stateCount; ++s) {
            for (int i = 0; i < inputCount; ++i) {
                const State from = State(s);
                const DeviceStep got = step(from, Input(i));
                const QString where =
                    QString::fromStdString(std::string(toText(from)) + " + " + std::to_string(i));
                const bool moved = got.next != from;
                if (from == State::Stopped)
                    QVERIFY2(!moved && got.actions.empty(), qPrintable(where));
                const bool leavesSession = from == State::Up && moved;
                QVERIFY2(has(got, ReportDown) == leavesSession, qPrintable(where));
                QVERIFY2(has(got, ReportUp) == (moved && got.next == State::Up), qPrintable(where));
                const bool hadSlot = isAttempting(from) || from == State::Queued;
                const bool hasSlot = isAttempting(got.next) || got.next == State::Queued;
                QVERIFY2(has(got, ReleaseSlot) == (hadSlot && (!hasSlot || has(got, RequestSlot))),
                         qPrintable(where));
                const auto hasOne = [](State state) {
                    return isAttempting(state) || state == State::CheckingRevocation || state == State::Up;
                };
                const bool hadSocket = hasOne(from);
                const bool hasSocket = hasOne(got.next);
                QVERIFY2(has(got, Close) == (hadSocket && !hasSocket), qPrintable(where));
                QVERIFY2(!has(got, ReportRefused) || (hadSocket && from != State::Up), qPrintable(where));
                if (moved && got.next == State::Waiting)
                    QVERIFY2(has(got, ArmBackoff) != has(got, ArmReconnect), qPrintable(where));
            }
        }
    }
    void namesAreDistinct()
    {
        QSet<QString> names;
        for (int s = 0; s < stateCount; ++s)
            names.insert(QString::fromStdString(std::string(toText(State(s)))));
        QCOMPARE(names.size(), stateCount);
        QVERIFY(!names.contains(QString()));
    }
};

HANDFAST_TEST(DeviceMachineTest)

} // namespace tst_device_machine

#include "tst_device_machine.moc"
