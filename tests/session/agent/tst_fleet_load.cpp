// A crowd of devices on a manager with several shards, while policies change, waits end, cables are pulled
// and others ask the engine: what the sanitizers are to see under load. Nobody is refused, nobody is left
// behind, and each session's begin and end is told.
#include "session/agent/device_duties.h"
#include "session/pki/issuing/issuing.h"
#include "tests/session/agent/fleet_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <future>
#include <set>
#include <thread>

namespace tst_fleet_load {

using namespace session;
using namespace fleet_tests;
using engine::SessionDown;
using engine::SessionUp;

namespace {

constexpr std::size_t crowdSize = 120;
constexpr std::uint64_t publications = 5;
constexpr auto loadPatience = std::chrono::minutes(2);

agent::FleetOptions crowdOptions()
{
    agent::FleetOptions options;
    options.threads = 3;
    options.initialBackoff = std::chrono::milliseconds(5);
    options.maximumBackoff = std::chrono::milliseconds(50);
    return options;
}

/// Many of them, so not by the openssl tool.
pki::Identity deviceIdentity(const pki::Identity& authority, const std::string& serial)
{
    const auto key = *pki::PrivateKey::generate(pki::KeyType::EcP256);
    pki::IssueSpec spec;
    spec.subject.text = serial;
    spec.role = pki::CertificateRole::Client;
    spec.now = base::SystemClock().now();
    return *pki::makeIdentity({*pki::issue(spec, key, {authority.chain.front(), authority.key})}, key);
}

} // namespace

class FleetLoadTest : public QObject
{
    Q_OBJECT

    FleetEstate m_estate;
    base::SystemClock m_clock;

    std::vector<agent::DeviceFacts> crowd(const std::string& manager)
    {
        const pki::Identity authority = m_estate.identity("factory-root");
        std::vector<agent::DeviceFacts> devices(crowdSize);
        for (std::size_t i = 0; i < crowdSize; ++i) {
            devices[i].serial = base::Serial(serialOf(i));
            devices[i].softwareVersion = "10.1.4";
            devices[i].factoryCas = m_estate.certificates("factory-root");
            devices[i].predefinedIdentity = deviceIdentity(authority, serialOf(i));
            devices[i].managers = {manager};
        }
        return devices;
    }
    static std::string serialOf(std::size_t device) { return "9" + std::to_string(1000 + device); }

    /// All have come under this version.
    static bool untilAllAre(EventLog& log, std::uint64_t version)
    {
        return log.until<SessionUp>([version](const std::vector<SessionUp>& sessions) {
            std::set<std::string> come;
            for (const SessionUp& up : sessions)
                if (up.policy.value == version)
                    come.insert(up.serial.value);
            return come.size() == crowdSize;
        });
    }
    /// Asks all that can be asked from any thread, one question after the other's answer.
    static void askOn(const engine::Engine& manager, engine::Engine& speaking, const std::atomic<bool>& goOn)
    {
        for (std::size_t round = 0; goOn; ++round) {
            const auto told = std::make_shared<std::promise<std::size_t>>();
            auto count = told->get_future();
            manager.visitSessions([told](const auto& sessions) { told->set_value(sessions.size()); });
            if (count.wait_for(loadPatience) != std::future_status::ready)
                return;
            speaking.send(base::Serial(serialOf(round % crowdSize)), wire::Standing{.isActive = true});
            static_cast<void>(manager.load());
            static_cast<void>(manager.current());
        }
    }

private Q_SLOTS:
    void nobodyIsLostAmongChangingPolicies()
    {
        EventLog managerLog;
        EventLog deviceLog;
        fakes::FakeSettingsReader reader;
        for (std::size_t i = 0; i < crowdSize; ++i)
            m_estate.manage(serialOf(i));
        engine::Engine manager({.port = 0, .shards = 3}, m_clock, managerLog);
        const std::string address = *manager.start(m_estate.snapshot());
        agent::Fleet fleet(
            crowdOptions(), m_clock, reader, [](const auto&) { return base::Result<>(); }, deviceLog);
        fleet.start(crowd(address));
        std::atomic<bool> goOn = true;
        std::vector<std::jthread> askers;
        for (int i = 0; i < 2; ++i)
            askers.emplace_back([&] { askOn(manager, manager, goOn); });
        const auto atTheEnd = qScopeGuard([&] {
            goOn = false;
            askers.clear();
            fleet.stop();
            manager.stop();
        });
        QVERIFY2(untilAllAre(managerLog, 1), managerLog.report().constData());
        for (std::uint64_t version = 2; version <= publications; ++version) {
            for (std::size_t i = version; i < crowdSize; i += 10)
                fleet.setReachable(base::Serial(serialOf(i)), false);
            manager.publish(m_estate.snapshot({.version = version, .custom = version % 2 == 0}),
                            {.disconnectAt = m_clock.now()});
            for (std::size_t i = version; i < crowdSize; i += 10)
                fleet.setReachable(base::Serial(serialOf(i)), true);
            QVERIFY2(untilAllAre(managerLog, version), managerLog.report().constData());
        }
        std::promise<std::vector<engine::SessionFacts>> told;
        manager.visitSessions([&told](auto sessions) { told.set_value(std::move(sessions)); });
        const auto sessions = told.get_future().get();
        QCOMPARE(sessions.size(), crowdSize);
        for (const engine::SessionFacts& session : sessions)
            QCOMPARE(session.policy.value, publications);
        QCOMPARE(manager.load().turnedAway, std::uint64_t(0));
        goOn = false;
        askers.clear();
        fleet.stop();
        manager.stop();
        QVERIFY(managerLog.all<engine::SessionRefused>().empty());
        QVERIFY(deviceLog.all<engine::SessionRefused>().empty());
        QCOMPARE(managerLog.all<SessionUp>().size(), managerLog.all<SessionDown>().size());
        QCOMPARE(managerLog.all<engine::PolicyPublished>().size(), std::size_t(publications - 1));
    }
};

HANDFAST_TEST(FleetLoadTest)

} // namespace tst_fleet_load

#include "tst_fleet_load.moc"
