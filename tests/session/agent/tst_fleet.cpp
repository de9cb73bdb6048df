// Manager and fleet in one process over loopback: real TCP, real TLS.
#include "session/agent/device_duties.h"
#include "tests/session/agent/fleet_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <future>

namespace tst_fleet {

using namespace session;
using namespace fleet_tests;
using engine::CertificateRequested;
using engine::DeviceAnswered;
using engine::DownReason;
using engine::SessionDown;
using engine::SessionUp;

namespace {

std::size_t countOfWorld(const std::vector<SessionUp>& sessions, trust::TrustWorld world)
{
    return std::size_t(std::ranges::count_if(
        sessions, [world](const SessionUp& up) { return up.attempt->verdict.world == world; }));
}

} // namespace

class FleetTest : public QObject
{
    Q_OBJECT

    FleetEstate m_estate;

private Q_SLOTS:
    void fiftyDevicesMoveToCustomCertificates()
    {
        constexpr std::size_t count = 50;
        std::vector<agent::DeviceFacts> devices;
        for (std::size_t i = 0; i < count; ++i)
            devices.push_back(m_estate.newDevice("10" + std::to_string(100 + i)));
        Yard yard(m_estate);
        agent::DeviceSettings settings = m_estate.customSettings();
        settings.clientCertificateSource = "issued";
        settings.issueRequest = agent::DeviceSettings::IssueRequest{"unique", "CN=$UDID", "custom-root"};
        yard.reader.known["custom"] = settings;
        yard.start(devices);

        QVERIFY(yard.managerLog.untilCount<SessionUp>(count));
        QVERIFY(yard.deviceLog.untilCount<SessionUp>(count));
        for (const SessionUp& up : yard.managerLog.all<SessionUp>()) {
            QVERIFY(up.attempt->verdict.world == trust::TrustWorld::Predefined);
            QCOMPARE(up.attempt->tlsVersion, std::string("TLSv1.2"));
            QVERIFY(!up.attempt->resumed);
            QCOMPARE(up.hello.managerAddress, yard.address);
            QCOMPARE(up.hello.clientCertificateSource, std::string("predefined"));
        }

        yard.engine.publish(m_estate.snapshot({.version = 2, .custom = true}), {});
        for (std::size_t i = 0; i < count; ++i)
            yard.push(devices[i].serial.value, "custom", 100 + i);
        QVERIFY(yard.managerLog.untilCount<CertificateRequested>(count));
        for (const CertificateRequested& asked : yard.managerLog.all<CertificateRequested>())
            yard.engine.send(asked.serial, m_estate.sign(asked.csr, asked.serial.value));
        QVERIFY(yard.managerLog.untilCount<DeviceAnswered>(count));
        std::map<std::string, std::string> promised;
        for (const DeviceAnswered& answered : yard.managerLog.all<DeviceAnswered>()) {
            QVERIFY2(answered.result.ok, answered.result.detail.c_str());
            QCOMPARE(answered.result.clientCertificateSource, std::string("issued"));
            promised[answered.serial.value] = answered.result.clientCertificateFingerprint;
        }
        QCOMPARE(promised.size(), count);
        QVERIFY(yard.managerLog.all<SessionDown>().empty()); // E7, D14

        yard.engine.publish(m_estate.snapshot({.version = 3, .custom = true, .customOnly = true}),
                            {.disconnectAt = yard.clock.now()});
        QVERIFY(yard.managerLog.until<SessionUp>([&](const auto& sessions) {
            return countOfWorld(sessions, trust::TrustWorld::Custom) >= count;
        }));
        for (const SessionUp& up : yard.managerLog.all<SessionUp>()) {
            if (up.attempt->verdict.world == trust::TrustWorld::Custom)
                QCOMPARE(up.attempt->evidence.chain.front().sha256(), promised[up.serial.value]); // I5
        }
        QVERIFY(yard.managerLog.all<engine::SessionRefused>().empty());
        QVERIFY(yard.deviceLog.all<engine::SessionRefused>().empty());
    }
    void cableOutAndIn()
    {
        const agent::DeviceFacts device = m_estate.newDevice("2001");
        Yard yard(m_estate);
        yard.start({device});
        QVERIFY(yard.deviceLog.untilCount<SessionUp>(1));
        yard.fleet->setReachable(base::Serial("2001"), false);
        QCOMPARE(yard.deviceLog.nth<SessionDown>().reason, DownReason::CutOff);
        QCOMPARE(yard.managerLog.nth<SessionDown>().reason, DownReason::ClosedByPeer);
        QCOMPARE(yard.deviceLog.all<SessionUp>().size(), std::size_t(1));
        yard.fleet->setReachable(base::Serial("2001"), true);
        QVERIFY(yard.managerLog.untilCount<SessionUp>(2));
        QVERIFY(yard.managerLog.nth<SessionUp>(1).connection != yard.managerLog.nth<SessionUp>(0).connection);
    }
    void softwareInstall() // S152, E2
    {
        agent::DeviceFacts old = m_estate.newDevice("2002");
        old.softwareVersion = "7.1.26";
        Yard yard(m_estate, {.custom = true});
        yard.start({old});
        QVERIFY(yard.managerLog.untilCount<SessionUp>(1));
        yard.engine.send(old.serial, wire::Operation{5, "software-install", {{"version", "8.1.21-h3"}}});
        QVERIFY(yard.managerLog.nth<DeviceAnswered>().result.ok);
        QCOMPARE(yard.deviceLog.nth<SessionDown>().reason, DownReason::Rebooting);
        const SessionUp back = yard.managerLog.nth<SessionUp>(1);
        QCOMPARE(back.hello.softwareVersion, std::string("8.1.21-h3"));
        QVERIFY(back.attempt->verdict.world == trust::TrustWorld::Predefined);
        const std::scoped_lock lock(yard.keptMutex);
        QCOMPARE(yard.kept["2002"].softwareVersion, std::string("8.1.21-h3"));
    }
    void deliveredBundle()
    {
        agent::DeviceFacts device = m_estate.newDevice("2003");
        agent::DeviceFacts absent = m_estate.newDevice("2004");
        Yard yard(m_estate);
        yard.start({device});
        QVERIFY(yard.managerLog.untilCount<SessionUp>(1));
        device.hostname = "renamed";
        device.managers = absent.managers = {yard.address};
        yard.fleet->deliver(device);
        QCOMPARE(yard.managerLog.nth<SessionUp>(1).hello.hostname, std::string("renamed"));
        yard.fleet->deliver(absent);
        QCOMPARE(yard.managerLog.nth<SessionUp>(2).serial.value, std::string("2004"));
        {
            const std::scoped_lock lock(yard.keptMutex);
            QCOMPARE(yard.kept.size(), std::size_t(2));
        }
        std::promise<base::Result<>> told;
        device.configText = "nobody can read this";
        yard.fleet->deliver(device, [&](const base::Result<>& outcome) { told.set_value(outcome); });
        QVERIFY(!told.get_future().get().has_value());
    }
    void whoCannotComeBackWithAPushTakesItBack() // F-3, E7, K9
    {
        const agent::DeviceFacts device = m_estate.newDevice("2007");
        Yard yard(m_estate, {.custom = true});
        agent::DeviceSettings lockedOut; // nobody's CA: it trusts no manager at all
        lockedOut.custom = true;
        lockedOut.clientCertificateSource = "local";
        lockedOut.localIdentity = m_estate.identity("device-2007");
        lockedOut.commitRecovery.interval = std::chrono::seconds(0);
        yard.reader.known["locked out"] = lockedOut;
        yard.start({device});
        QVERIFY(yard.managerLog.untilCount<SessionUp>(1));
        yard.push("2007", "locked out", 9);
        QVERIFY(yard.managerLog.nth<DeviceAnswered>().result.ok);
        QVERIFY(yard.managerLog.all<SessionDown>().empty());
        yard.engine.disconnectAt(device.serial, yard.clock.now());
        const auto reverted = yard.deviceLog.nth<engine::SettingsReverted>();
        QCOMPARE(reverted.serial, device.serial);
        QVERIFY2(reverted.reason.starts_with("unknown-issuer"), reverted.reason.c_str());
        const SessionUp back = yard.managerLog.nth<SessionUp>(1);
        QCOMPARE(back.hello.configDigest, std::string());
        QCOMPARE(back.hello.revertedJob, std::uint64_t(9));
        QCOMPARE(back.hello.revertedDigest, agent::configDigest("locked out"));
        QCOMPARE(back.hello.revertedReason, reverted.reason);
    }
    void nextManagerAfterAFailure()
    {
        agent::DeviceFacts device = m_estate.newDevice("2005");
        Yard yard(m_estate);
        Yard gone(m_estate); // a port where nobody is
        const std::string nobody = gone.address;
        gone.engine.stop();
        device.managers = {nobody, yard.address};
        yard.start({device});
        QCOMPARE(yard.managerLog.nth<SessionUp>().hello.managerAddress, yard.address);
        QVERIFY(yard.deviceLog.all<engine::SessionRefused>().empty());
    }
    void stopSaysGoodbye()
    {
        const agent::DeviceFacts device = m_estate.newDevice("2006");
        Yard yard(m_estate);
        yard.start({device});
        QVERIFY(yard.deviceLog.untilCount<SessionUp>(1));
        yard.fleet->stop();
        QCOMPARE(yard.deviceLog.nth<SessionDown>().reason, DownReason::Stopped);
        QVERIFY(yard.managerLog.untilCount<SessionDown>(1));
    }
};

HANDFAST_TEST(FleetTest)

} // namespace tst_fleet

#include "tst_fleet.moc"
