// What a device makes of a manager that is silent, talks nonsense, or sends it away.
#include "tests/session/agent/fleet_estate.h"
#include "tests/session/agent/scripted_manager.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <future>

namespace tst_fleet_protocol {

using namespace session;
using namespace fleet_tests;
using engine::DownReason;
using engine::SessionDown;
using engine::SessionRefused;
using engine::SessionUp;
using std::chrono::milliseconds;

namespace {

const wire::Welcome welcome{.heartbeatMs = 60'000};

} // namespace

class FleetProtocolTest : public QObject
{
    Q_OBJECT

    FleetEstate m_estate;
    agent::DeviceFacts m_device = m_estate.newDevice("5001");
    pki::Identity m_identity = m_estate.identity("factory-server");

    /// A fleet of the one device; `manager` must end after it.
    std::unique_ptr<Yard> yardAt(const ScriptedManager& manager)
    {
        auto yard = std::make_unique<Yard>(m_estate);
        agent::DeviceFacts device = m_device;
        device.managers = {manager.address()};
        yard->start({device});
        return yard;
    }

private Q_SLOTS:
    void answersPings()
    {
        std::promise<std::optional<wire::Message>> answered;
        ScriptedManager manager(m_identity, [&](ScriptedSession& session, int visit) {
            session.send(welcome);
            session.send(wire::Ping{7, false});
            auto answer = session.receive();
            if (visit == 0)
                answered.set_value(std::move(answer));
        });
        const auto yard = yardAt(manager);
        const auto answer = answered.get_future().get();
        QVERIFY(answer && std::get<wire::Ping>(*answer) == (wire::Ping{7, true}));
        QCOMPARE(yard->deviceLog.nth<SessionDown>().reason, DownReason::ClosedByPeer);
        QVERIFY(yard->deviceLog.untilCount<SessionUp>(2)); // and comes back
    }
    void silenceEndsTheSession()
    {
        std::promise<std::optional<wire::Message>> asked;
        ScriptedManager manager(m_identity, [&](ScriptedSession& session, int visit) {
            session.send(wire::Welcome{.heartbeatMs = 20});
            auto question = session.receive();
            if (visit == 0)
                asked.set_value(std::move(question));
            while (session.receive()) { // says nothing until the device gives up
            }
        });
        const auto yard = yardAt(manager);
        const auto question = asked.get_future().get();
        QVERIFY(question && std::holds_alternative<wire::Ping>(*question) &&
                !std::get<wire::Ping>(*question).answer);
        QCOMPARE(yard->deviceLog.nth<SessionDown>().reason, DownReason::HeartbeatLost);
        QVERIFY(yard->deviceLog.untilCount<SessionUp>(2));
    }
    void notAWelcome_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char* name, const std::string& payload) {
            QTest::newRow(name) << QByteArray::fromStdString(payload);
        };
        row("no CBOR", "\xff\xff");
        row("a ping", wire::encode(wire::Ping{1, false}));
        row("a configuration", wire::encode(wire::Config{1, "", ""}));
        row("a welcome of another version", wire::encode(wire::Welcome{.version = 2}));
        row("more than fits before the welcome (16 KiB)", std::string(17 * 1024, 'x'));
    }
    void notAWelcome()
    {
        QFETCH(QByteArray, payload);
        ScriptedManager manager(m_identity, [&](ScriptedSession& session, int) {
            session.sendRaw(payload.toStdString());
            while (session.receive()) {
            }
        });
        const auto yard = yardAt(manager);
        const auto refused = yard->deviceLog.nth<SessionRefused>();
        QVERIFY(failureOf(refused).id == trust::CheckId::Transport);
        QVERIFY(failureOf(refused).reason == trust::Reason::Protocol);
        QVERIFY(!refused.alert);
        QVERIFY(yard->deviceLog.all<SessionUp>().empty());
    }
    void nonsenseInASession()
    {
        ScriptedManager manager(m_identity, [&](ScriptedSession& session, int) {
            session.send(welcome);
            session.send(welcome);
            while (session.receive()) {
            }
        });
        const auto yard = yardAt(manager);
        QCOMPARE(yard->deviceLog.nth<SessionDown>().reason, DownReason::Protocol);
    }
    void staysAwayAsLongAsItIsTold_data()
    {
        QTest::addColumn<bool>("established");
        QTest::newRow("bye in a session") << true;
        QTest::newRow("refused with a time") << false;
    }
    void staysAwayAsLongAsItIsTold()
    {
        QFETCH(bool, established);
        using Clock = std::chrono::steady_clock;
        std::promise<Clock::time_point> left;
        std::promise<Clock::time_point> cameBack;
        ScriptedManager manager(m_identity, [&](ScriptedSession& session, int visit) {
            if (visit == 1)
                cameBack.set_value(Clock::now());
            if (visit == 0)
                left.set_value(Clock::now());
            if (established) {
                session.send(welcome);
                session.send(wire::Bye{"disconnect-wait-ended", 300});
            } else {
                session.send(wire::Refused{"not-managed", "D9", "", 300});
            }
            while (session.receive()) {
            }
        });
        const auto yard = yardAt(manager);
        const auto before = left.get_future().get();
        QVERIFY(cameBack.get_future().get() - before >= milliseconds(300));
        if (established)
            QCOMPARE(yard->deviceLog.nth<SessionDown>().reason, DownReason::DisconnectWaitEnded);
        else
            QVERIFY(failureOf(yard->deviceLog.nth<SessionRefused>()).reason == trust::Reason::NotManaged);
    }
    void takesLeaveForAReasonThatItKnows_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<DownReason>("reason");
        QTest::newRow("known") << QByteArray("no-longer-allowed") << DownReason::NoLongerAllowed;
        QTest::newRow("none") << QByteArray() << DownReason::ClosedByPeer;
        QTest::newRow("of a later version") << QByteArray("weary") << DownReason::ClosedByPeer;
    }
    void takesLeaveForAReasonThatItKnows()
    {
        QFETCH(QByteArray, word);
        QFETCH(DownReason, reason);
        ScriptedManager manager(m_identity, [&](ScriptedSession& session, int) {
            session.send(welcome);
            session.send(wire::Bye{word.toStdString(), 0});
            while (session.receive()) {
            }
        });
        const auto yard = yardAt(manager);
        QCOMPARE(yard->deviceLog.nth<SessionDown>().reason, reason);
    }
};

HANDFAST_TEST(FleetProtocolTest)

} // namespace tst_fleet_protocol

#include "tst_fleet_protocol.moc"
