// What is thrown where nobody expects it (by the library under us, or because memory has run out) ends
// neither the thread of the devices nor the program, which may be a manager with a peer: the other devices go
// on.
#include "tests/session/agent/fleet_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <atomic>
#include <new>

namespace tst_fleet_faults {

using namespace session;
using namespace fleet_tests;
using engine::SessionUp;

namespace {

/// Throws at what this device tells first.
class ThrowingLog final : public engine::EventSink
{
public:
    explicit ThrowingLog(std::string serial) : m_serial(std::move(serial)) {}

    void accept(const engine::Event& event) override
    {
        const auto* up = std::get_if<SessionUp>(&event.fact);
        if (up && up->serial.value == m_serial && !hasThrown.exchange(true))
            throw std::bad_alloc();
        kept.accept(event);
    }

    EventLog kept;
    std::atomic<bool> hasThrown = false;

private:
    std::string m_serial;
};

} // namespace

class FleetFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherDevicesGoOn()
    {
        FleetEstate estate;
        agent::DeviceFacts first = estate.newDevice("7001");
        agent::DeviceFacts second = estate.newDevice("7002");
        Yard yard(estate);
        first.managers = second.managers = {yard.address};
        ThrowingLog log("7001");
        agent::Fleet fleet({.threads = 1}, yard.clock, yard.reader, {}, log);
        fleet.start({first});
        QTRY_VERIFY_WITH_TIMEOUT(log.hasThrown, 60'000);
        fleet.deliver(second);
        QVERIFY(log.kept.untilCount<SessionUp>(1));
        QCOMPARE(log.kept.nth<SessionUp>().serial.value, std::string("7002"));
        fleet.stop();
    }
};

HANDFAST_TEST(FleetFaultsTest)

} // namespace tst_fleet_faults

#include "tst_fleet_faults.moc"
