// What is thrown where nobody expects it (by the library under us, or because memory has run out) ends
// neither the thread of the devices nor the program, which may be a manager with a peer: the other devices go
// on, and so does the one that it happened to.
#include "tests/session/agent/fleet_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <new>

namespace tst_fleet_faults {

using namespace session;
using namespace fleet_tests;
using engine::SessionRefused;
using engine::SessionUp;

namespace {

/// Throws at the first event of a kind, which is lost.
template <class Kind>
class ThrowingLog final : public engine::EventSink
{
public:
    void accept(const engine::Event& event) override
    {
        if (std::holds_alternative<Kind>(event.fact) && !hasThrown.exchange(true))
            throw std::bad_alloc();
        kept.accept(event);
    }

    EventLog kept;
    std::atomic<bool> hasThrown = false;
};

} // namespace

class FleetFaultsTest : public QObject
{
    Q_OBJECT

private:
    static agent::FleetOptions options()
    {
        agent::FleetOptions options;
        options.threads = 1;
        options.maximumConnecting = 1;
        options.initialBackoff = options.maximumBackoff = std::chrono::milliseconds(50);
        return options;
    }

private Q_SLOTS:
    void theOtherDevicesGoOnAndItComesAgain()
    {
        FleetEstate estate;
        agent::DeviceFacts first = estate.newDevice("7001");
        agent::DeviceFacts second = estate.newDevice("7002");
        Yard yard(estate);
        first.managers = second.managers = {yard.address};
        ThrowingLog<SessionUp> log;
        agent::Fleet fleet(options(), yard.clock, yard.reader, {}, log);
        fleet.start({first});
        QTRY_VERIFY_WITH_TIMEOUT(log.hasThrown, 60'000);
        fleet.deliver(second);
        const auto isUp = [&log](const char* serial) {
            return log.kept.until<SessionUp>([serial](const std::vector<SessionUp>& all) {
                return std::ranges::any_of(
                    all, [serial](const SessionUp& up) { return up.serial.value == serial; });
            });
        };
        QVERIFY(isUp("7002"));
        QVERIFY(isUp("7001")); // of the first time nobody has heard
        fleet.stop();
    }
    /// It gives back its turn to connect, and tries again.
    void whoIsRefusedTriesAgain()
    {
        FleetEstate estate;
        Yard yard(estate);
        agent::DeviceFacts stranger = estate.newDevice("7003"); // not managed by what is published
        stranger.managers = {yard.address};
        ThrowingLog<SessionRefused> log;
        agent::Fleet fleet(options(), yard.clock, yard.reader, {}, log);
        fleet.start({stranger});
        QVERIFY(log.kept.untilCount<SessionRefused>(2));
        QVERIFY(log.hasThrown);
        fleet.stop();
    }
};

HANDFAST_TEST(FleetFaultsTest)

} // namespace tst_fleet_faults

#include "tst_fleet_faults.moc"
