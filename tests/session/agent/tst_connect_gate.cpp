#include "session/agent/connect_gate.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <vector>

namespace tst_connect_gate {

using namespace session::agent;
using State = ConnectSlot::State;

namespace {

/// A gate whose event loop is turned by hand, and slots that note the order in which they were admitted.
struct Yard
{
    explicit Yard(std::size_t maximum, std::size_t count)
        : gate(maximum, [this](std::function<void()> work) { posted.push_back(std::move(work)); }),
          slots(count)
    {
        for (std::size_t i = 0; i < count; ++i)
            slots[i].granted = [this, i] { admitted.push_back(int(i)); };
    }
    void turn()
    {
        const auto work = std::exchange(posted, {});
        for (const auto& task : work)
            task();
    }
    std::vector<std::function<void()>> posted;
    ConnectGate gate;
    std::vector<ConnectSlot> slots;
    std::vector<int> admitted;
};

} // namespace

class ConnectGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void admitsInOrderUpToTheMaximum()
    {
        Yard yard(2, 4);
        for (ConnectSlot& slot : yard.slots)
            yard.gate.request(slot);
        QVERIFY(yard.admitted.empty()); // never from inside request()
        yard.turn();
        QCOMPARE(yard.admitted, (std::vector{0, 1}));
        QCOMPARE(yard.gate.held(), std::size_t(2));
        yard.gate.release(yard.slots[0]);
        yard.turn();
        QCOMPARE(yard.admitted, (std::vector{0, 1, 2}));
    }
    void whoGivesUpWaitingIsPassedOver()
    {
        Yard yard(1, 3);
        for (ConnectSlot& slot : yard.slots)
            yard.gate.request(slot);
        yard.turn();
        yard.gate.release(yard.slots[1]);
        QVERIFY(yard.slots[1].state == State::None);
        yard.gate.release(yard.slots[0]);
        yard.turn();
        QCOMPARE(yard.admitted, (std::vector{0, 2}));
    }
    void releasingTwiceFreesOnce()
    {
        Yard yard(1, 2);
        yard.gate.request(yard.slots[0]);
        yard.gate.request(yard.slots[0]);
        yard.turn();
        yard.gate.release(yard.slots[0]);
        yard.gate.release(yard.slots[0]);
        QCOMPARE(yard.gate.held(), std::size_t(0));
        QCOMPARE(yard.admitted.size(), std::size_t(1));
    }
    void releaseDuringAdmissionLetsTheNextIn()
    {
        Yard yard(1, 2);
        yard.slots[0].granted = [&] {
            yard.admitted.push_back(0);
            yard.gate.release(yard.slots[0]);
        };
        yard.gate.request(yard.slots[0]);
        yard.gate.request(yard.slots[1]);
        yard.turn();
        yard.turn();
        QCOMPARE(yard.admitted, (std::vector{0, 1}));
    }
};

HANDFAST_TEST(ConnectGateTest)

} // namespace tst_connect_gate

#include "tst_connect_gate.moc"
