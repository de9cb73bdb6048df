// A server under peers that mean no good, over real sockets: too many, too fast, too slow to read. T1, T6.
#include "session/engine/engine.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/session/engine/recording_sink.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_engine_steadiness {

using namespace session;
using namespace engine_tests;
using engine::DownReason;
using engine::Engine;
using engine::EngineOptions;
using engine::SessionDown;
using engine::SessionUp;
using std::chrono::milliseconds;

namespace {

const ClientWishes firstDevice{.certificate = "custom-0001"};
const ClientWishes secondDevice{.certificate = "custom-0002"};

bool answersPing(RawClient& client, std::uint64_t sequence)
{
    if (!client.send(wire::Ping{sequence, false}))
        return false;
    const auto answer = client.receive();
    const auto* ping = answer ? std::get_if<wire::Ping>(&*answer) : nullptr;
    return ping && ping->answer && ping->sequence == sequence;
}

} // namespace

class EngineSteadinessTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;
    base::SystemClock m_clock;

private Q_SLOTS:
    /// Who has no session yet is turned away at the door; who has one does not notice.
    void anAddressHoldsAFewBeginners()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1, .limits = {.beginnersPerAddress = 2}}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient up(m_estate.pki(), firstDevice);
        QVERIFY(up.connect(*address) && up.enter("0001") && sink.expect<SessionUp>());
        RawClient silent(m_estate.pki(), {});
        RawClient quiet(m_estate.pki(), {});
        RawClient third(m_estate.pki(), secondDevice);
        QVERIFY(silent.connectPlain(*address) && quiet.connectPlain(*address));
        QVERIFY(!third.connect(*address));
        QVERIFY(third.alert().empty());
        QCOMPARE(engine.load().turnedAway, std::uint64_t(1));
        QVERIFY(answersPing(up, 7));
        // The place of one that has gone is free.
        silent.hangUp();
        QVERIFY(sink.expect<engine::SessionRefused>());
        QTRY_COMPARE(engine.load().connections, std::size_t(2)); // it is told before its place is let go
        RawClient fourth(m_estate.pki(), secondDevice);
        QVERIFY(fourth.connect(*address) && fourth.enter("0002"));
        QCOMPARE(engine.load().connections, std::size_t(3));
    }
    /// What the reconnect storm's forecast rests on (V-3).
    void theListenersCapacityIsMeasured()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        QVERIFY(!engine::handshakesPerSecond(engine.load()));
        for (int i = 0; i < 20; ++i) {
            RawClient client(m_estate.pki(), firstDevice);
            QVERIFY(client.connect(*address));
        }
        QTRY_VERIFY(engine.load().handshakesDone >= 20);
        const auto load = engine.load();
        QCOMPARE(load.shards, std::size_t(1));
        // Each of them takes the processor at least the tenth part of a millisecond, and less than a second.
        QVERIFY(load.handshakeWork > std::chrono::milliseconds(2));
        const auto capacity = engine::handshakesPerSecond(load);
        QVERIFY(capacity && *capacity > 1 && *capacity < 10'000);
    }
    void anAddressHoldsSoManySessions()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1, .limits = {.connectionsPerAddress = 1}}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient up(m_estate.pki(), firstDevice);
        QVERIFY(up.connect(*address) && up.enter("0001"));
        RawClient second(m_estate.pki(), secondDevice);
        QVERIFY(!second.connect(*address));
        QVERIFY(answersPing(up, 7));
    }
    /// Beyond its burst nothing of a session is read for a while: what we say to it comes before its next
    /// answer.
    void whoeverSaysTooMuchIsHeldBack()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1, .limits = {.messagesPerSecond = 0.001, .messageBurst = 10}},
                      m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), firstDevice);
        QVERIFY(client.connect(*address) && client.enter("0001"));
        for (std::uint64_t i = 1; i <= 20; ++i)
            QVERIFY(client.send(wire::Ping{i, false}));
        for (std::uint64_t i = 1; i <= 10; ++i) {
            const auto answer = client.receive();
            QVERIFY(answer && std::get<wire::Ping>(*answer).sequence == i);
        }
        engine.send(base::Serial("0001"), wire::Operation{1, "set-clock", {}});
        const auto next = client.receive();
        QVERIFY(next && std::holds_alternative<wire::Operation>(*next));
        QVERIFY(sink.all<SessionDown>().empty());
    }
    void whoeverSaysTooManyBytesIsHeldBack()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1, .limits = {.bytesPerSecond = 0.001, .byteBurst = 10'000}},
                      m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), firstDevice);
        QVERIFY(client.connect(*address) && client.enter("0001"));
        wire::Result large;
        large.detail = std::string(9'990, 'x');
        QVERIFY(client.send(large) && sink.expect<engine::DeviceAnswered>());
        QVERIFY(client.send(wire::Ping{1, false})); // nothing of it is read
        engine.send(base::Serial("0001"), wire::Operation{1, "set-clock", {}});
        const auto next = client.receive();
        QVERIFY(next && std::holds_alternative<wire::Operation>(*next));
        QVERIFY(sink.all<SessionDown>().empty());
    }
    void whoeverIsHeldBackGoesOn()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1, .limits = {.messagesPerSecond = 200, .messageBurst = 5}},
                      m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), firstDevice);
        QVERIFY(client.connect(*address) && client.enter("0001"));
        for (std::uint64_t i = 1; i <= 30; ++i)
            QVERIFY(client.send(wire::Ping{i, false}));
        for (std::uint64_t i = 1; i <= 30; ++i) {
            const auto answer = client.receive();
            QVERIFY(answer && std::get<wire::Ping>(*answer).sequence == i);
        }
        QVERIFY(sink.all<SessionDown>().empty());
    }
    /// It talks, so that it lives; but it takes nothing.
    void whoeverDoesNotReadIsCutOff()
    {
        RecordingSink sink;
        Engine engine({.port = 0,
                       .shards = 1,
                       .limits = {.stalledWriter = milliseconds(200), .messagesPerSecond = 1e9},
                       .heartbeat = milliseconds(700)},
                      m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), firstDevice);
        QVERIFY(client.connect(*address) && client.enter("0001"));
        for (std::uint64_t job = 1; job <= 3; ++job) // less than the write queue takes
            engine.send(base::Serial("0001"), wire::Config{job, "", std::string(3'900'000, 'x')});
        while (sink.all<SessionDown>().empty() && client.send(wire::Ping{1, true}))
            ;
        const auto down = sink.expect<SessionDown>();
        QVERIFY(down);
        QCOMPARE(down->reason, DownReason::SlowReader);
    }
    void aFrameBeyondWhatAClientSaysEndsTheSession()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1, .limits = {.clientFrameBytes = 1000}}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), firstDevice);
        QVERIFY(client.connect(*address) && client.enter("0001"));
        wire::Result result;
        result.detail = std::string(2000, 'x');
        QVERIFY(client.send(result));
        QCOMPARE(sink.expect<SessionDown>()->reason, DownReason::Protocol);
        QVERIFY(sink.all<engine::DeviceAnswered>().empty());
    }
    /// A manager that restarts does not get its fleet back within one second.
    void theEndSuggestsWhenToComeBack_data()
    {
        QTest::addColumn<int>("each"); // ms
        QTest::addColumn<int>("longest");
        QTest::addColumn<qlonglong>("most");
        QTest::newRow("spread over both") << 1'500'000 << 3'600'000 << 3'000'000LL;
        QTest::newRow("no longer than the longest") << 3'000'000 << 1'500'000 << 1'500'000LL;
        QTest::newRow("at once") << 0 << 60'000 << 0LL;
    }
    void theEndSuggestsWhenToComeBack()
    {
        QFETCH(int, each);
        QFETCH(int, longest);
        RecordingSink sink;
        Engine engine({.port = 0,
                       .shards = 1,
                       .limits = {.returnTime = milliseconds(each), .longestReturn = milliseconds(longest)}},
                      m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient first(m_estate.pki(), firstDevice);
        RawClient second(m_estate.pki(), secondDevice);
        QVERIFY(first.connect(*address) && first.enter("0001") && sink.expect<SessionUp>());
        QVERIFY(second.connect(*address) && second.enter("0002") && sink.expect<SessionUp>());
        engine.stop();
        const auto one = first.receive();
        const auto other = second.receive();
        QVERIFY(one && other);
        const std::int64_t delays[] = {std::get<wire::Bye>(*one).reconnectAfterMs,
                                       std::get<wire::Bye>(*other).reconnectAfterMs};
        QFETCH(qlonglong, most);
        for (const std::int64_t delay : delays)
            QVERIFY2(delay >= 0 && delay <= most, qPrintable(QString::number(delay)));
        // Two of a million and a half are the same once in so many runs.
        QCOMPARE(delays[0] != delays[1] && std::max(delays[0], delays[1]) > 10, most > 0);
    }
};

HANDFAST_TEST(EngineSteadinessTest)

} // namespace tst_engine_steadiness

#include "tst_engine_steadiness.moc"
