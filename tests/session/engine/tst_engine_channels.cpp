// One server, several channels: a device may hold a session on each (T1, A2), over real sockets.
#include "session/engine/engine.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/session/engine/recording_sink.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_engine_channels {

using namespace session;
using namespace engine_tests;
using base::Channel;
using engine::DownReason;
using engine::Engine;
using engine::SessionDown;
using engine::SessionRefused;
using engine::SessionUp;

namespace {

ClientWishes on(const char* channel, const char* certificate = "custom-0001")
{
    return {.certificate = certificate, .channel = channel};
}

const trust::Check& failureOf(const engine::Event& event)
{
    return *std::get<SessionRefused>(event.fact).attempt->verdict.firstFailure();
}

} // namespace

class EngineChannelsTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;
    base::SystemClock m_clock;

    [[nodiscard]] static engine::EngineOptions collector()
    {
        return {.port = 0,
                .shards = 1,
                .channels = {Channel::LogForwarding, Channel::InterCollector},
                .serial = base::Serial("LC1")};
    }

    [[nodiscard]] engine::SnapshotPtr withPeer(const std::string& serial, const SnapshotWishes& wishes) const
    {
        engine::SnapshotSource source = m_estate.source(wishes);
        source.peers = std::make_shared<trust::ManagedSerials>(trust::ManagedSerials{serial});
        const auto compiled = engine::PolicySnapshot::compile(std::move(source));
        return compiled ? *compiled : nullptr;
    }

private Q_SLOTS:
    void aDeviceHoldsASessionOnEachChannel() // T1
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 2, .channels = {Channel::Management, Channel::LogForwarding}},
                      m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient management(m_estate.pki(), on(""));
        RawClient logs(m_estate.pki(), on("log-forwarding"));
        QVERIFY(management.connect(*address) && management.enter("0001"));
        QVERIFY(logs.connect(*address) && logs.enter("0001"));
        QVERIFY(sink.expect<SessionUp>() && sink.expect<SessionUp>());
        QVERIFY(sink.all<SessionDown>().empty());

        // A second one on the same channel ends the first there, and there alone.
        RawClient again(m_estate.pki(), on("log-forwarding"));
        QVERIFY(again.connect(*address) && again.enter("0001"));
        const auto down = sink.expect<SessionDown>();
        QVERIFY(down && down->reason == DownReason::Replaced);
        QVERIFY(sink.expect<SessionUp>()); // another thread's
        const auto downs = sink.eventsOf<SessionDown>();
        QCOMPARE(downs.size(), 1U);
        QVERIFY(downs.front().channel == Channel::LogForwarding);
        QVERIFY(management.send(wire::Ping{5, false}));
        QVERIFY(*management.receive() == wire::Message(wire::Ping{5, true}));
        std::vector<Channel> ups;
        for (const auto& event : sink.eventsOf<SessionUp>())
            ups.push_back(event.channel);
        std::ranges::sort(ups); // two threads tell them
        QVERIFY(ups == (std::vector{Channel::Management, Channel::LogForwarding, Channel::LogForwarding}));
        // What is sent to a device goes to its management session.
        engine.send(base::Serial("0001"), wire::Config{7, "d", "set a b"});
        QVERIFY(*management.receive() == wire::Message(wire::Config{7, "d", "set a b"}));
    }
    void whatIsNotServedIsRefusedByAFrame_data() // A2
    {
        QTest::addColumn<QByteArray>("channel");
        QTest::addColumn<bool>("known");
        for (const Channel channel : base::allChannels)
            if (!collector().channels.contains(channel))
                QTest::newRow(toText(channel).data()) << QByteArray(toText(channel).data()) << true;
        QTest::newRow("says nothing: management") << QByteArray() << true;
        QTest::newRow("unknown") << QByteArray("logs") << false;
    }
    void whatIsNotServedIsRefusedByAFrame()
    {
        QFETCH(QByteArray, channel);
        QFETCH(bool, known);
        RecordingSink sink;
        Engine engine(collector(), m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), on(channel.constData()));
        QVERIFY(client.connect(*address) && client.sendHello("0001"));
        const auto answer = client.receive();
        const auto* refused = answer ? std::get_if<wire::Refused>(&*answer) : nullptr;
        QVERIFY(refused);
        QCOMPARE(QByteArray::fromStdString(refused->reason), QByteArray("protocol"));
        if (known)
            QCOMPARE(QByteArray::fromStdString(refused->rule), QByteArray("A2"));
        QVERIFY(sink.expect<SessionRefused>());
        QVERIFY(sink.all<SessionUp>().empty());
        // The verifier's checks stand before it: the certificate was none of the problem.
        const auto attempt = sink.all<SessionRefused>().front().attempt;
        QVERIFY(attempt->verdict.find(trust::CheckId::Chain)->outcome == trust::Outcome::Pass);
    }
    void oneIsRefusedWhereTheOtherIsUp() // A6
    {
        RecordingSink managerSink;
        Engine manager({.port = 0, .shards = 1}, m_clock, managerSink);
        const auto atManager = manager.start(m_estate.snapshot());
        RecordingSink sink;
        Engine engine(collector(), m_clock, sink);
        const auto atCollector = engine.start(m_estate.snapshot({.customCa = "second-root"}));

        RawClient management(m_estate.pki(), on(""));
        QVERIFY(management.connect(*atManager) && management.enter("0001"));
        RawClient logs(m_estate.pki(), on("inter-collector"));
        QVERIFY(!logs.connect(*atCollector));
        QVERIFY(sink.expect<SessionRefused>());
        const engine::Event refused = sink.eventsOf<SessionRefused>().front();
        QVERIFY(refused.channel == Channel::InterCollector); // said by ALPN, long before a hello
        QCOMPARE(QByteArray::fromStdString(refused.server.value), QByteArray("LC1"));
        QVERIFY(failureOf(refused).reason == trust::Reason::IncompleteChain);
        QVERIFY(management.send(wire::Ping{1, false}) && management.receive());
        QVERIFY(managerSink.all<SessionDown>().empty());
    }
    void itSaysWhoItIsAndWhatItServes()
    {
        RecordingSink sink;
        Engine engine(collector(), m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        const auto listening = sink.expect<engine::Listening>();
        QVERIFY(listening &&
                listening->channels == (std::vector{Channel::LogForwarding, Channel::InterCollector}));
        RawClient client(m_estate.pki(), on("log-forwarding"));
        QVERIFY(client.connect(*address) && client.sendHello("0001"));
        const auto welcome = client.receive();
        QCOMPARE(QByteArray::fromStdString(std::get<wire::Welcome>(*welcome).serial), QByteArray("LC1"));
        Engine none({.port = 0, .channels = {}}, m_clock, sink);
        QVERIFY(!none.start(m_estate.snapshot()));
    }
    void logRecordsAreTakenWhereLogsAreForwarded()
    {
        RecordingSink sink;
        Engine engine(collector(), m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient logs(m_estate.pki(), on("log-forwarding"));
        QVERIFY(logs.connect(*address) && logs.enter("0001"));
        QVERIFY(logs.send(wire::LogRecord{41, "a line"}));
        QVERIFY(*logs.receive() == wire::Message(wire::LogAck{41}));
        QVERIFY(logs.send(wire::LogRecord{42, "another"}) && logs.receive());
        logs.hangUp();
        QCOMPARE(sink.expect<SessionDown>()->records, 2U);

        RawClient peer(m_estate.pki(), on("inter-collector", "custom-0002"));
        QVERIFY(peer.connect(*address) && peer.enter("0002"));
        QVERIFY(peer.send(wire::LogRecord{1, ""}));
        QCOMPARE(sink.expect<SessionDown>()->reason, DownReason::Protocol);
    }
    /// D19: on the HA channel the peer and nobody else, by the same certificates' rules.
    void onlyThePeerComesOnHa()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1, .channels = {Channel::Management, Channel::Ha}}, m_clock,
                      sink);
        const auto address = engine.start(withPeer("0002", {.authorizeSerial = true, .managed = {"0001"}}));
        RawClient device(m_estate.pki(), on("ha"));
        QVERIFY(device.connect(*address) && device.sendHello("0001"));
        const auto refused = sink.expect<SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::NotManaged);
        RawClient impostor(m_estate.pki(), on("ha"));
        QVERIFY(impostor.connect(*address) && impostor.sendHello("0002"));
        const auto mismatch =
            sink.expect<SessionRefused>([](const auto& fact) { return fact.serial->value == "0002"; });
        QVERIFY(mismatch && mismatch->attempt->verdict.reason == trust::Reason::SerialMismatch);

        RawClient peer(m_estate.pki(), on("ha", "custom-0002"));
        QVERIFY(peer.connect(*address) && peer.enter("0002"));
        QVERIFY(peer.send(wire::PeerText{0, 1, "sealed"}));
        const auto spoke = sink.expect<engine::PeerSpoke>();
        QVERIFY(spoke && spoke->text == (wire::PeerText{0, 1, "sealed"}));
        engine.sendToPeer(base::Serial("0002"), {0, 1, "answer"});
        QVERIFY(*peer.receive() == wire::Message(wire::PeerText{0, 1, "answer"}));

        // It is no managed device for that.
        RawClient asDevice(m_estate.pki(), on("", "custom-0002"));
        QVERIFY(asDevice.connect(*address) && asDevice.sendHello("0002"));
        QVERIFY(sink.expect<SessionRefused>(
            [](const auto& fact) { return fact.attempt->verdict.reason == trust::Reason::NotManaged; }));

        engine.publish(withPeer("0003", {.authorizeSerial = true, .managed = {"0001"}}), {});
        const auto down = sink.expect<SessionDown>();
        QVERIFY(down && down->reason == DownReason::NotManaged);
    }
    void whatHasNoPlaceOnHaEndsIt()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1, .channels = {Channel::Ha}}, m_clock, sink);
        const auto address = engine.start(withPeer("0001", {}));
        RawClient peer(m_estate.pki(), on("ha"));
        QVERIFY(peer.connect(*address) && peer.enter("0001"));
        QVERIFY(peer.send(wire::LogAck{1}));
        QCOMPARE(sink.expect<SessionDown>()->reason, DownReason::Protocol);
    }
    void reportsAreForTheManagerAndBounded()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient device(m_estate.pki(), on(""));
        QVERIFY(device.connect(*address) && device.enter("0001"));
        wire::ChannelReport report{
            .channel = "wildfire", .role = "client", .peer = "wf:1", .state = "refused", .reason = "expired"};
        for (int i = 0; i < 600; ++i) {
            report.peer = "wf:" + std::to_string(i);
            QVERIFY(device.send(report));
        }
        QVERIFY(device.send(wire::Ping{1, false}) && device.receive());
        QCOMPARE(sink.all<engine::ChannelReported>().size(), 512U);
        QVERIFY(sink.all<engine::ChannelReported>().front().report.reason == "expired");
        // One that is gone makes room.
        report.peer = "wf:0";
        report.state = "gone";
        QVERIFY(device.send(report));
        report.peer = "wf:new";
        report.state = "up";
        QVERIFY(device.send(report));
        QVERIFY(sink.expect<engine::ChannelReported>(
            [](const auto& told) { return told.report.peer == "wf:new"; }));

        report.channel = "logs";
        QVERIFY(device.send(report));
        QCOMPARE(sink.expect<SessionDown>()->reason, DownReason::Protocol);
    }
};

HANDFAST_TEST(EngineChannelsTest)

} // namespace tst_engine_channels

#include "tst_engine_channels.moc"
