// Which way out is offered for which trouble: E1, F2, F5, I7, K5.
#include "models/tables/devices/device_fixes.h"

#include "models/text/wording.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_device_fixes {

using models::lifecycle::DeviceRecord;
using models::tables::DeviceFix;
using models::tables::fixesFor;
using session::trust::Reason;

namespace {

const auto now = *session::base::fromRfc3339("2026-11-24T03:00:00Z");

DeviceRecord firewall()
{
    DeviceRecord record;
    record.serial = session::base::Serial("1");
    record.softwareVersion = "10.1.14";
    record.templateStack = "europe-stack";
    return record;
}

DeviceRecord connected()
{
    DeviceRecord record = firewall();
    record.session.emplace();
    record.session->attempt = std::make_shared<session::engine::Attempt>();
    record.session->since = now;
    return record;
}

DeviceRecord refused(Reason reason)
{
    DeviceRecord record = firewall();
    auto attempt = std::make_shared<session::engine::Attempt>();
    attempt->verdict.reason = reason;
    record.lastRefused = attempt;
    return record;
}

template <class Change>
DeviceRecord with(DeviceRecord record, Change change)
{
    change(record);
    return record;
}

using Fixes = std::vector<DeviceFix>;

} // namespace

class DeviceFixesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<DeviceRecord>("device");
        QTest::addColumn<Fixes>("fixes");
        const Fixes byHand{DeviceFix::DeliverBundle, DeviceFix::Remove};
        QTest::newRow("nothing while it is well") << connected() << Fixes{};
        QTest::newRow("E1 too old, whatever else") << with(connected(), [](DeviceRecord& device) {
            device.softwareVersion = "7.1.26";
            device.clockOffset = std::chrono::hours(25);
        }) << Fixes{DeviceFix::InstallSoftware};
        QTest::newRow("K5 clock, before a push") << with(connected(), [](DeviceRecord& device) {
            device.clockOffset = -std::chrono::hours(25);
            device.expectedDigest = "new";
        }) << Fixes{DeviceFix::SetClock};
        QTest::newRow("a moment is no wrong clock")
            << with(connected(), [](DeviceRecord& device) { device.clockOffset = std::chrono::seconds(2); })
            << Fixes{};
        QTest::newRow("out of sync") << with(connected(), [](DeviceRecord& device) {
            device.expectedDigest = "new";
        }) << Fixes{DeviceFix::PushTemplate};
        QTest::newRow("F2 WildFire") << with(connected(), [](DeviceRecord& device) {
            device.kind = models::config::DeviceKind::WildFire;
        }) << Fixes{DeviceFix::Remove};
        QTest::newRow("F5 never seen") << firewall() << byHand;
        QTest::newRow("just gone: it may come back by itself")
            << with(firewall(), [](DeviceRecord& device) { device.lastSeen = now; }) << Fixes{};
        QTest::newRow("I7 expired") << refused(Reason::Expired) << byHand;
        QTest::newRow("D9 wrong name") << refused(Reason::SerialMismatch) << byHand;
        QTest::newRow("unknown issuer") << refused(Reason::UnknownIssuer) << byHand;
        QTest::newRow("D2 predefined") << refused(Reason::PredefinedRefused) << byHand;
        QTest::newRow("D5 no certificate helps against the list")
            << refused(Reason::NotAuthorized) << Fixes{};
    }
    void offers()
    {
        QFETCH(DeviceRecord, device);
        QFETCH(Fixes, fixes);
        const auto offered = fixesFor(device, now);
        QCOMPARE(offered.fixes, fixes);
        QCOMPARE(offered.advice.empty(), fixes.empty());
        if (!fixes.empty())
            QVERIFY(models::text::fixAdvice(offered.advice).endsWith('.'));
    }
};

HANDFAST_TEST(DeviceFixesTest)

} // namespace tst_device_fixes

#include "tst_device_fixes.moc"
