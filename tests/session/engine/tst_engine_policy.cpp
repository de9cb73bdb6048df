// A new policy and the sessions that are up: the disconnect wait on a clock that the test moves (D12-D16,
// T8).
#include "session/engine/engine.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/session/engine/recording_sink.h"
#include "tests/support/test_program.h"

#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <future>
#include <thread>

namespace tst_engine_policy {

using namespace session;
using namespace engine_tests;
using engine::DisconnectWaitEnded;
using engine::DisconnectWaitStarted;
using engine::DownReason;
using engine::PolicyPublished;
using engine::SessionDown;
using engine::SessionUp;
using std::chrono::minutes;

namespace {

/// An engine with two sessions, 0001 and 0002, under policy version 1.
struct TwoSessions
{
    explicit TwoSessions(const EngineEstate& estate, const engine::EngineLimits& limits = {},
                         unsigned shards = 2)
        : engine({.port = 0, .shards = shards, .limits = limits}, clock, sink),
          first(estate.pki(), {.certificate = "custom-0001"}),
          second(estate.pki(), {.certificate = "custom-0002"})
    {
        address = *engine.start(estate.snapshot());
        ready = first.connect(address) && first.enter("0001") && second.connect(address) &&
                second.enter("0002") && sink.expect<SessionUp>() && sink.expect<SessionUp>();
    }
    [[nodiscard]] std::vector<engine::SessionFacts> sessions() const
    {
        std::promise<std::vector<engine::SessionFacts>> told;
        engine.visitSessions([&](auto all) { told.set_value(std::move(all)); });
        return told.get_future().get();
    }

    base::ManualClock clock{std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())};
    RecordingSink sink;
    engine::Engine engine;
    std::string address;
    RawClient first;
    RawClient second;
    bool ready = false;
};

SnapshotWishes secondServer(std::uint64_t version)
{
    return {.version = version, .customServer = "second-server"};
}

} // namespace

class EnginePolicyTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;

private Q_SLOTS:
    void publishWithoutAWaitLeavesSessionsAlone()
    {
        TwoSessions two(m_estate);
        QVERIFY(two.ready);
        two.engine.publish(m_estate.snapshot(secondServer(2)), {});
        QCOMPARE(two.sink.expect<PolicyPublished>()->version.value, std::uint64_t(2));
        QCOMPARE(two.engine.current()->version().value, std::uint64_t(2));
        QCOMPARE(two.sessions().size(), std::size_t(2));
        QVERIFY(two.sink.all<DisconnectWaitStarted>().empty());
    }
    /// D15: wait 0 ends sessions right after the commit.
    void waitZero()
    {
        TwoSessions two(m_estate);
        QVERIFY(two.ready);
        two.engine.publish(m_estate.snapshot(secondServer(2)), {.disconnectAt = two.clock.now()});
        QVERIFY(two.sink.expect<PolicyPublished>().has_value());
        QCOMPARE(two.sink.expect<DisconnectWaitStarted>()->sessions, std::size_t(2));
        QCOMPARE(two.sink.expect<SessionDown>()->reason, DownReason::DisconnectWaitEnded);
        QVERIFY(two.sink.expect<SessionDown>().has_value());
        QCOMPARE(two.sink.expect<DisconnectWaitEnded>()->sessions, std::size_t(2));
        const auto bye = two.first.receive();
        QVERIFY(bye && std::get<wire::Bye>(*bye).reason == "disconnect-wait-ended");
    }
    /// T8, D15: those that stay are served between those that go; and the wait has ended with the last.
    void theEndOfAWaitIsPaced()
    {
        TwoSessions two(m_estate, {.endedInATick = 1}, 1);
        QVERIFY(two.ready);
        two.engine.publish(m_estate.snapshot(secondServer(2)), {.disconnectAt = two.clock.now()});
        QVERIFY(two.sink.expect<DisconnectWaitStarted>());
        QVERIFY(two.sink.expect<SessionDown>());
        const auto begun = std::chrono::steady_clock::now();
        QCOMPARE(two.sessions().size(), std::size_t(1));
        QVERIFY(two.sink.all<DisconnectWaitEnded>().empty());
        QVERIFY(two.sink.expect<SessionDown>());
        QVERIFY(std::chrono::steady_clock::now() - begun > std::chrono::milliseconds(40)); // another tick
        QCOMPARE(two.sink.expect<DisconnectWaitEnded>()->sessions, std::size_t(2));
    }
    /// A wait that is restarted keeps whom the old one would have ended next.
    void aNewWaitStopsTheEndingOfTheOld() // T8
    {
        TwoSessions two(m_estate, {.endedInATick = 1}, 1);
        QVERIFY(two.ready);
        two.engine.publish(m_estate.snapshot(secondServer(2)), {.disconnectAt = two.clock.now()});
        QVERIFY(two.sink.expect<SessionDown>());
        const auto deadline = two.clock.now() + minutes(5);
        two.engine.publish(m_estate.snapshot(secondServer(3)), {.disconnectAt = deadline});
        QVERIFY(two.sink.expect<DisconnectWaitStarted>()->deadline == deadline);
        QCOMPARE(two.sessions().size(), std::size_t(1));
        two.clock.advance(minutes(5));
        QVERIFY(two.sink.expect<SessionDown>());
        const auto ended = two.sink.expect<DisconnectWaitEnded>();
        QVERIFY(ended && ended->deadline == deadline && ended->sessions == 1);
    }
    /// More than there is time for go faster.
    void nobodyStaysLongerThanThat()
    {
        TwoSessions two(m_estate, {.endedInATick = 1, .endedWithin = std::chrono::milliseconds(0)}, 1);
        QVERIFY(two.ready);
        two.engine.publish(m_estate.snapshot(secondServer(2)), {.disconnectAt = two.clock.now()});
        QVERIFY(two.sink.expect<DisconnectWaitEnded>());
        const auto downs = two.sink.all<SessionDown>();
        QCOMPARE(downs.size(), std::size_t(2));
    }
    /// D14, D16: old sessions stay until the wait is over; who reconnects meanwhile meets the new rules and
    /// stays.
    void waitOfMinutes()
    {
        TwoSessions two(m_estate);
        QVERIFY(two.ready);
        const auto deadline = two.clock.now() + minutes(5);
        two.engine.publish(m_estate.snapshot(secondServer(2)), {.disconnectAt = deadline});
        const auto started = two.sink.expect<DisconnectWaitStarted>();
        QVERIFY(started && started->deadline == deadline && started->sessions == 2 && !started->serial);
        for (const auto& facts : two.sessions())
            QVERIFY(facts.disconnectAt == deadline);

        RawClient again(m_estate.pki(), {.certificate = "custom-0001", .trustedCa = "second-root"});
        QVERIFY(again.connect(two.address) && again.enter("0001"));
        QCOMPARE(two.sink.expect<SessionDown>()->reason, DownReason::Replaced);
        QCOMPARE(two.sink.expect<SessionUp>()->policy.value, std::uint64_t(2));

        two.clock.advance(minutes(5));
        const auto down = two.sink.expect<SessionDown>();
        QVERIFY(down && down->serial.value == "0002");
        QCOMPARE(down->reason, DownReason::DisconnectWaitEnded);
        QCOMPARE(two.sink.expect<DisconnectWaitEnded>()->sessions, std::size_t(1));
        QCOMPARE(two.sessions().size(), std::size_t(1));
        QCOMPARE(two.sink.all<DisconnectWaitEnded>().size(), std::size_t(1));
    }
    /// T8: a newer commit restarts the wait, visibly.
    void aNewerCommitRestartsTheWait()
    {
        TwoSessions two(m_estate);
        QVERIFY(two.ready);
        const auto firstDeadline = two.clock.now() + minutes(1);
        const auto secondDeadline = two.clock.now() + minutes(9);
        two.engine.publish(m_estate.snapshot(secondServer(2)), {.disconnectAt = firstDeadline});
        two.engine.publish(m_estate.snapshot({.version = 3, .customCa = "second-root"}),
                           {.disconnectAt = secondDeadline});
        QVERIFY(two.sink.expect<DisconnectWaitStarted>()->deadline == firstDeadline);
        QVERIFY(two.sink.expect<DisconnectWaitStarted>()->deadline == secondDeadline);
        two.clock.advance(minutes(2));
        for (const auto& facts : two.sessions())
            QVERIFY(facts.disconnectAt == secondDeadline);
        QVERIFY(two.sink.all<SessionDown>().empty());
        two.clock.advance(minutes(7));
        const auto ended = two.sink.expect<DisconnectWaitEnded>();
        QVERIFY(ended && ended->deadline == secondDeadline && ended->sessions == 2);
        QCOMPARE(two.sink.all<DisconnectWaitEnded>().size(), std::size_t(1));
    }
    /// D16: nothing that decides about authentication differs, so nobody is concerned; the wait still ends
    /// visibly.
    void sameAuthenticationConcernsNobody()
    {
        TwoSessions two(m_estate);
        QVERIFY(two.ready);
        two.engine.publish(m_estate.snapshot({.version = 2, .managed = {"0001", "0002", "0003"}}),
                           {.disconnectAt = two.clock.now()});
        QCOMPARE(two.sink.expect<DisconnectWaitStarted>()->sessions, std::size_t(0));
        QCOMPARE(two.sink.expect<DisconnectWaitEnded>()->sessions, std::size_t(0));
        QCOMPARE(two.sessions().size(), std::size_t(2));
    }
    void whoIsNoLongerManagedIsEndedAtOnce()
    {
        TwoSessions two(m_estate);
        QVERIFY(two.ready);
        two.engine.publish(m_estate.snapshot({.version = 2, .managed = {"0002"}}), {});
        const auto down = two.sink.expect<SessionDown>();
        QVERIFY(down && down->serial.value == "0001" && down->reason == DownReason::NotManaged);
        QCOMPARE(two.sessions().size(), std::size_t(1));
    }
    /// T8, E7: a device's own commit ends its session alone, when its time has come.
    void aDevicesOwnCommit()
    {
        TwoSessions two(m_estate);
        QVERIFY(two.ready);
        const auto when = two.clock.now() + minutes(3);
        two.engine.disconnectAt(base::Serial("0009"), when); // has no session: nothing to wait for
        two.engine.disconnectAt(base::Serial("0002"), when);
        const auto started = two.sink.expect<DisconnectWaitStarted>();
        QVERIFY(started && started->serial && started->serial->value == "0002" && started->deadline == when);
        two.clock.advance(minutes(3));
        const auto down = two.sink.expect<SessionDown>();
        QVERIFY(down && down->serial.value == "0002" && down->reason == DownReason::DisconnectWaitEnded);
        QCOMPARE(two.sessions().size(), std::size_t(1));
        QVERIFY(two.sink.all<DisconnectWaitEnded>().empty());
    }
    /// Many come and go while policies are published, and the engine is stopped among them: every session
    /// that came up went down, in that order for each serial, and every publication and its wait was told.
    void publishesAmongACrowd()
    {
        constexpr int devices = 8;
        constexpr std::uint64_t publications = 6;
        SnapshotWishes wishes{.authorizeSerial = false, .managed = {}};
        for (int i = 0; i < devices; ++i)
            wishes.managed.push_back("d" + std::to_string(i));
        std::vector<engine::SnapshotPtr> snapshots;
        for (std::uint64_t version = 1; version <= publications; ++version) {
            wishes.version = version;
            wishes.customServer = version % 2 == 0 ? "second-server" : "custom-server";
            snapshots.push_back(m_estate.snapshot(wishes));
        }
        const base::SystemClock clock;
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 3}, clock, sink);
        const std::string address = *engine.start(snapshots.front());
        std::atomic<bool> goOn = true;
        std::vector<std::jthread> crowd;
        for (int i = 0; i < devices; ++i) {
            crowd.emplace_back([&, serial = "d" + std::to_string(i)] {
                while (goOn) {
                    RawClient client(m_estate.pki(), {.certificate = "custom-0001"});
                    if (client.connect(address) && client.enter(serial))
                        client.send(wire::Ping{1, false});
                    client.receive();
                }
            });
        }
        const auto atTheEnd = qScopeGuard([&] {
            goOn = false;
            engine.stop();
        });
        for (std::size_t i = 1; i < snapshots.size(); ++i) {
            QVERIFY(sink.expect<SessionUp>().has_value());
            engine.publish(snapshots[i], {.disconnectAt = clock.now()});
            QVERIFY(sink.expect<DisconnectWaitEnded>().has_value());
        }
        goOn = false;
        engine.stop();
        crowd.clear();
        QCOMPARE(sink.all<PolicyPublished>().size(), snapshots.size() - 1);
        QCOMPARE(sink.all<SessionUp>().size(), sink.all<SessionDown>().size());
        QVERIFY(sink.sessionsNeverOverlap());
    }
    /// A wait that nobody is concerned by is not forgotten when another session's end comes first.
    void aDevicesOwnCommitDuringAWait()
    {
        TwoSessions two(m_estate);
        QVERIFY(two.ready);
        const auto deadline = two.clock.now() + minutes(5);
        two.engine.publish(m_estate.snapshot({.version = 2}), {.disconnectAt = deadline});
        QVERIFY(two.sink.expect<DisconnectWaitStarted>().has_value());
        two.engine.disconnectAt(base::Serial("0001"), two.clock.now());
        QVERIFY(two.sink.expect<SessionDown>().has_value());
        two.clock.advance(minutes(5));
        QCOMPARE(two.sink.expect<DisconnectWaitEnded>()->sessions, std::size_t(0));
    }
};

HANDFAST_TEST(EnginePolicyTest)

} // namespace tst_engine_policy

#include "tst_engine_policy.moc"
