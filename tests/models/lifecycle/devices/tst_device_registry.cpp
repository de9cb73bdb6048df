#include "models/lifecycle/devices/device_registry.h"

#include "tests/models/lifecycle/managed.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_device_registry {

using namespace models::lifecycle;
using namespace models;
using namespace session;
using base::ConnectionId;
using base::PolicyVersion;
using base::Serial;

namespace {

const base::TimePoint noon = *base::fromRfc3339("2026-11-24T12:00:00Z");

engine::AttemptPtr attemptAt(int second)
{
    auto attempt = std::make_shared<engine::Attempt>();
    attempt->judgedAt = noon + std::chrono::seconds(second);
    return attempt;
}

engine::Event at(int second, engine::Fact fact)
{
    return {.time = noon + std::chrono::seconds(second), .channel = {}, .fact = std::move(fact)};
}

struct Up
{
    std::string serial;
    std::uint64_t connection = 1;
    std::uint64_t policy = 1;
};
engine::Event up(int second, const Up& session)
{
    wire::Hello hello;
    hello.hostname = "branch";
    hello.softwareVersion = "10.1.4";
    hello.configDigest = "abc";
    hello.clock = (noon + std::chrono::seconds(second + 60)).time_since_epoch().count();
    return at(second, engine::SessionUp{.serial = Serial(session.serial),
                                        .connection = ConnectionId{session.connection},
                                        .attempt = attemptAt(second),
                                        .hello = hello,
                                        .policy = PolicyVersion{session.policy}});
}
engine::Event down(int second, const std::string& serial, std::uint64_t connection)
{
    return at(second, engine::SessionDown{.serial = Serial(serial),
                                          .connection = ConnectionId{connection},
                                          .reason = engine::DownReason::HeartbeatLost});
}
engine::Event refused(int second, const std::string& serial)
{
    return at(second, engine::SessionRefused{.serial = Serial(serial),
                                             .attempt = attemptAt(second),
                                             .alert = engine::AlertFact{.name = "unknown_ca"},
                                             .policy = {}});
}
engine::Event waitStarted(int second, int deadline, std::optional<Serial> serial = {})
{
    return at(second, engine::DisconnectWaitStarted{.deadline = noon + std::chrono::seconds(deadline),
                                                    .sessions = 1,
                                                    .serial = std::move(serial)});
}

/// Connection 1 of FW-1. `ends`: seconds after noon, 0: with the next wait.
engine::Event judged(int second, bool allowed, int ends = 0)
{
    auto attempt = std::make_shared<engine::Attempt>();
    attempt->verdict.allowed = allowed;
    if (!allowed)
        attempt->verdict.reason = trust::Reason::Expired;
    engine::SessionJudgedAnew fact{.serial = Serial("FW-1"),
                                   .connection = ConnectionId{1},
                                   .attempt = std::move(attempt),
                                   .policy = PolicyVersion{2},
                                   .endsAt = {}};
    if (ends > 0)
        fact.endsAt = noon + std::chrono::seconds(ends);
    return at(second, fact);
}

} // namespace

class DeviceRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_registry = std::make_unique<DeviceRegistry>();
        m_running = {};
        m_running.firewalls["FW-1"].hostname = "typed";
        m_running.logCollectors["LC-1"];
        m_running.templateStacks["stack"].devices["FW-1"];
        m_running.deviceGroups["group"].devices["FW-1"];
        tests::manage(*m_registry, m_running, {{Serial("FW-1"), "abc"}});
    }

    void managedDevicesComeFromTheConfiguration()
    {
        const DeviceRecord* firewall = m_registry->find(Serial("fw-1")); // T7
        QCOMPARE(firewall->serial, Serial("FW-1"));
        QCOMPARE(firewall->hostname, std::string("typed"));
        QCOMPARE(firewall->templateStack, std::string("stack"));
        QCOMPARE(firewall->deviceGroup, std::string("group"));
        QVERIFY(!firewall->inSync());
        QCOMPARE(m_registry->find(Serial("LC-1"))->kind, config::DeviceKind::LogCollector);
        QVERIFY(!m_registry->find(Serial("other")));
    }
    void itsOtherChannelsAreAsItSaysLast() // S-5
    {
        const auto told = [](const char* peer, const char* state) {
            return at(1, engine::ChannelReported{
                             Serial("fw-1"),
                             {.channel = "wildfire", .role = "client", .peer = peer, .state = state}});
        };
        absorb({up(0, {.serial = "fw-1"}), told("b:1", "up"), told("a:1", "refused"), told("b:1", "down")});
        const auto& channels = m_registry->find(Serial("FW-1"))->channels;
        QCOMPARE(channels.size(), 2U);
        QCOMPARE(channels[0].peer + channels[0].state, std::string("a:1refused"));
        QCOMPARE(channels[1].state, std::string("down"));
        absorb({told("a:1", "gone"), told("c:1", "gone")});
        QCOMPARE(channels.size(), 1U);
        absorb({up(2, {.serial = "fw-1", .connection = 2})}); // it tells them all anew
        QVERIFY(channels.empty());
        // What happens on another channel is none of the management session's.
        engine::Event other = down(3, "FW-1", 2);
        other.channel = engine::Channel::LogForwarding;
        absorb({other});
        QVERIFY(m_registry->find(Serial("FW-1"))->session);
    }
    void aSessionTellsWhatADeviceIs()
    {
        QSignalSpy changed(m_registry.get(), &DeviceRegistry::devicesChanged);
        absorb({up(0, {.serial = "fw-1"}), up(1, {.serial = "stranger"}), down(2, "LC-1", 5)});
        QCOMPARE(changed.count(), 1);
        const DeviceRecord* firewall = m_registry->find(Serial("FW-1"));
        QVERIFY(firewall->session && firewall->inSync());
        QCOMPARE(firewall->hostname, std::string("branch"));
        QCOMPARE(firewall->clockOffset, std::chrono::milliseconds(60'000));
        QCOMPARE(m_registry->records().size(), std::size_t(2));
    }
    void anOldSessionsEndDoesNotEndTheNewOne()
    {
        absorb({up(0, {.serial = "FW-1", .connection = 1}), up(1, {.serial = "FW-1", .connection = 2}),
                down(2, "FW-1", 1)});
        QVERIFY(m_registry->find(Serial("FW-1"))->session);
        absorb({down(3, "FW-1", 2)});
        QVERIFY(!m_registry->find(Serial("FW-1"))->session);
        QCOMPARE(m_registry->find(Serial("FW-1"))->lastDownReason, engine::DownReason::HeartbeatLost);
        QCOMPARE(m_registry->find(Serial("FW-1"))->lastSeen, noon + std::chrono::seconds(3));
    }
    void aRefusalShowsWhileThereIsNoSession()
    {
        absorb({up(0, {.serial = "FW-1"}), refused(1, "FW-1")});
        QVERIFY(!m_registry->find(Serial("FW-1"))->isRefused());
        absorb({down(2, "FW-1", 1)});
        QVERIFY(m_registry->find(Serial("FW-1"))->isRefused());
        QCOMPARE(m_registry->find(Serial("FW-1"))->lastAlert->name, std::string("unknown_ca"));
        absorb({up(3, {.serial = "FW-1"})});
        QVERIFY(!m_registry->find(Serial("FW-1"))->isRefused());
    }
    void aWaitConcernsSessionsJudgedBefore() // D16
    {
        m_registry->notePolicy(PolicyVersion{1}, "old");
        absorb({up(0, {.serial = "FW-1", .policy = 1})});
        m_registry->notePolicy(PolicyVersion{2}, "new");
        absorb({up(1, {.serial = "LC-1", .policy = 2}), waitStarted(1, 60)});
        QCOMPARE(m_registry->find(Serial("FW-1"))->session->disconnectAt, noon + std::chrono::seconds(60));
        QVERIFY(!m_registry->find(Serial("LC-1"))->session->disconnectAt);
        absorb({waitStarted(2, 5, Serial("lc-1"))}); // T8: one device's own
        QCOMPARE(m_registry->find(Serial("LC-1"))->session->disconnectAt, noon + std::chrono::seconds(5));
    }
    void t8_theRulesItCameUpUnderComeBackBeforeTheWaitIsOver()
    {
        m_registry->notePolicy(PolicyVersion{1}, "first");
        absorb({up(0, {.serial = "FW-1", .policy = 1}), up(0, {.serial = "LC-1", .policy = 1})});
        absorb({waitStarted(1, 30, Serial("LC-1"))});
        m_registry->notePolicy(PolicyVersion{2}, "second");
        absorb({waitStarted(2, 60)});
        QCOMPARE(m_registry->find(Serial("FW-1"))->session->disconnectAt, noon + std::chrono::seconds(60));
        QCOMPARE(m_registry->find(Serial("LC-1"))->session->disconnectAt, noon + std::chrono::seconds(30));
        m_registry->notePolicy(PolicyVersion{3}, "first");
        absorb({waitStarted(3, 90)});
        QVERIFY(!m_registry->find(Serial("FW-1"))->session->disconnectAt);
        QCOMPARE(m_registry->find(Serial("LC-1"))->session->disconnectAt, noon + std::chrono::seconds(30));
    }
    void t8_whoseHandshakeHadBegunBeforeTheCommitIsCutToo()
    {
        m_registry->notePolicy(PolicyVersion{1}, "old");
        m_registry->notePolicy(PolicyVersion{2}, "new");
        absorb({waitStarted(1, 60), up(2, {.serial = "FW-1", .policy = 1}),
                up(2, {.serial = "LC-1", .policy = 2})});
        QCOMPARE(m_registry->find(Serial("FW-1"))->session->disconnectAt, noon + std::chrono::seconds(60));
        QVERIFY(!m_registry->find(Serial("LC-1"))->session->disconnectAt);
    }
    void aDoomedSessionIsMarkedUntilItIsAllowedAgain() // K1
    {
        m_registry->notePolicy(PolicyVersion{1}, "same");
        absorb({up(0, {.serial = "FW-1"}), judged(1, false)});
        const DeviceRecord* device = m_registry->find(Serial("FW-1"));
        QVERIFY(device->doom() == trust::Reason::Expired);
        QVERIFY(!device->timeLeft(noon)); // with the next wait
        QVERIFY(device->latestJudgement() == device->session->doomed);
        QVERIFY(device->shownAttempt() == device->session->attempt); // what it came in by stays true
        // Any wait ends it, also one that concerns nobody else.
        absorb({waitStarted(2, 60)});
        QVERIFY(device->timeLeft(noon) == std::chrono::seconds(60));
        absorb({judged(3, true)});
        QVERIFY(!device->doom() && !device->timeLeft(noon));
        QVERIFY(device->latestJudgement() == device->session->attempt);
        absorb({judged(4, false, 30), judged(5, true)});
        QVERIFY(!device->timeLeft(noon));
        // What ends it anyway does so whether it is doomed or not.
        absorb({waitStarted(6, 90, Serial("FW-1")), judged(7, false, 90), judged(8, true)});
        QVERIFY(device->timeLeft(noon) == std::chrono::seconds(90));
        absorb({judged(9, false), up(10, {.serial = "FW-1", .connection = 2}), judged(11, false)});
        QVERIFY2(!device->doom(), "that was the connection before");
    }
    void x3_whatIsForeseenGoesWithTheSession()
    {
        const trust::DoomAhead doom{.ground = trust::DoomAhead::Ground::Candidate,
                                    .reason = trust::Reason::UnknownIssuer,
                                    .rule = "C4",
                                    .certificate = {}};
        absorb({up(0, {.serial = "FW-1"})});
        const DeviceRecord* device = m_registry->find(Serial("FW-1"));
        m_registry->setAhead({{device->serial, doom}, {m_registry->find(Serial("LC-1"))->serial, doom}});
        QVERIFY(device->ahead == doom);
        QVERIFY(!m_registry->find(Serial("LC-1"))->ahead); // it has no session
        absorb({up(1, {.serial = "FW-1", .connection = 2})});
        QVERIFY(!device->ahead);
        m_registry->setAhead({{device->serial, doom}});
        m_registry->setAhead({});
        QVERIFY(!device->ahead);
    }
    void anAnswerTellsWhatRunsNow()
    {
        engine::DeviceAnswered answered{.serial = Serial("FW-1"), .result = {}};
        answered.result.configDigest = "def";
        answered.result.clock = (noon + std::chrono::seconds(1)).time_since_epoch().count();
        absorb({up(0, {.serial = "FW-1"}), at(1, answered)});
        QVERIFY(!m_registry->find(Serial("FW-1"))->inSync());
        QCOMPARE(m_registry->find(Serial("FW-1"))->clockOffset.count(), 0); // it was a minute ahead
    }
    void whatIsRemovedIsRememberedWithoutItsSession()
    {
        absorb({up(0, {.serial = "FW-1"})});
        QSignalSpy reset(m_registry.get(), &DeviceRegistry::devicesReset);
        config::Configuration without = m_running;
        without.firewalls.clear();
        tests::manage(*m_registry, without, {});
        QCOMPARE(reset.count(), 1);
        QVERIFY(!m_registry->find(Serial("FW-1")));
        tests::manage(*m_registry, m_running, {});
        QCOMPARE(m_registry->find(Serial("FW-1"))->hostname, std::string("branch"));
        QVERIFY(!m_registry->find(Serial("FW-1"))->session);
    }
    void factsFromBeforeARestartComeBack()
    {
        DeviceRegistry fresh;
        DeviceRecord record;
        record.serial = Serial("fw-1");
        record.softwareVersion = "7.1.0";
        record.lastSeen = noon;
        fresh.restore({record});
        QVERIFY(fresh.records().empty());
        tests::manage(fresh, m_running, {});
        QCOMPARE(fresh.find(Serial("FW-1"))->softwareVersion, std::string("7.1.0"));
        QCOMPARE(fresh.find(Serial("FW-1"))->serial, Serial("FW-1"));
    }
    void eachDeviceHasAPlaceOfItsOwn()
    {
        config::Configuration running;
        for (const char* serial : {"1", "2", "3"})
            running.firewalls[serial];
        DeviceRegistry registry;
        const auto manage = [&](std::size_t places) {
            tests::manage(registry, running);
            std::vector<bool> isTaken(registry.places());
            for (const auto& [serial, device] : registry.records()) {
                QVERIFY(device.place < registry.places());
                QVERIFY(!isTaken[device.place]);
                isTaken[device.place] = true;
            }
            QCOMPARE(registry.places(), places);
        };
        manage(3);
        const auto first = registry.find(Serial("1"))->place;
        running.firewalls.erase("2");
        running.firewalls["4"]; // has the place of the one that is gone
        running.firewalls["5"];
        manage(4);
        running.firewalls["2"]; // and comes back
        manage(5);
        QCOMPARE(registry.find(Serial("1"))->place, first);
    }
    void aDeviceIsToldOnceInABatch()
    {
        QSignalSpy serials(m_registry.get(), &DeviceRegistry::devicesChanged);
        QSignalSpy records(m_registry.get(), &DeviceRegistry::recordsChanged);
        absorb({up(0, {.serial = "fw-1"}), up(1, {.serial = "LC-1"}), down(2, "FW-1", 1)});
        QCOMPARE(serials.size(), 1);
        const std::vector<Serial> told{Serial("FW-1"), Serial("LC-1")};
        QVERIFY(serials.front().front().value<std::vector<Serial>>() == told);
        const auto found = records.front().front().value<std::vector<const DeviceRecord*>>();
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found.front(), m_registry->find(Serial("FW-1")));
    }
    void aChangedDigestIsToldWithoutAReset()
    {
        QSignalSpy reset(m_registry.get(), &DeviceRegistry::devicesReset);
        QSignalSpy changed(m_registry.get(), &DeviceRegistry::devicesChanged);
        tests::manage(*m_registry, m_running, {{Serial("FW-1"), "def"}});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        tests::manage(*m_registry, m_running, {{Serial("FW-1"), "def"}});
        QCOMPARE(changed.count(), 1);
    }
    void changesOfManyDevicesAreTakenOverInSteps()
    {
        config::Configuration running;
        for (int i = 0; i < 12'000; ++i)
            running.firewalls[std::to_string(i)];
        DeviceRegistry registry;
        tests::manage(registry, running);
        QSignalSpy changed(&registry, &DeviceRegistry::devicesChanged);
        int taken = 0;
        const auto withHosts = [&](const std::string& hostname) {
            for (int i = 0; i < 12'000; ++i)
                running.firewalls[std::to_string(i)].hostname = hostname;
            registry.setManaged(
                changeOf(registry.managed(), std::make_shared<const ManagedDevices>(listedDevices(running))),
                [&] { ++taken; });
        };
        withHosts("one");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(taken, 0); // the rest is for later turns
        QTRY_COMPARE(taken, 1);
        QCOMPARE(changed.size(), 3);
        QVERIFY(std::ranges::all_of(registry.records(),
                                    [](const auto& entry) { return entry.second.hostname == "one"; }));
        withHosts("two");
        withHosts("three"); // before the steps were done
        QCOMPARE(taken, 1 + 1);
        running.firewalls["one more"];
        withHosts("four");
        QTRY_COMPARE(taken, 4);
        QCOMPARE(registry.records().size(), std::size_t(12'001));
        registry.setManaged(changeOf(registry.managed(), nullptr));
        QVERIFY(registry.records().empty());
        tests::manage(registry, running);
        QVERIFY(std::ranges::all_of(registry.records(), [](const auto& entry) {
            return entry.second.hostname == (entry.first.value == "one more" ? "" : "four");
        }));
    }

private:
    void absorb(const std::vector<engine::Event>& events) { m_registry->absorb(events); }

    std::unique_ptr<DeviceRegistry> m_registry;
    config::Configuration m_running;
};

HANDFAST_TEST(DeviceRegistryTest)

} // namespace tst_device_registry

#include "tst_device_registry.moc"
