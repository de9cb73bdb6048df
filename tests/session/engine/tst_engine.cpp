// Sessions that come up, talk and end, over real sockets.
#include "session/base/log.h"
#include "session/engine/engine.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/session/engine/recording_sink.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <future>
#include <semaphore>

#include <sys/resource.h>
#include <unistd.h>

namespace tst_engine {

using namespace session;
using namespace engine_tests;
using engine::DownReason;
using engine::Engine;
using engine::EngineOptions;
using engine::SessionDown;
using engine::SessionUp;

namespace {

const ClientWishes customDevice{.certificate = "custom-0001"};
const ClientWishes predefinedDevice{.alpn = "handfast-predefined/1", .certificate = "factory-0001"};

std::counting_semaphore<> warned(0); ///< the log said that descriptors ran out

std::vector<engine::SessionFacts> sessionsOf(const Engine& engine)
{
    std::promise<std::vector<engine::SessionFacts>> told;
    engine.visitSessions([&](auto sessions) { told.set_value(std::move(sessions)); });
    return told.get_future().get();
}

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;
    base::SystemClock m_clock;

private Q_SLOTS:
    void initTestCase()
    {
        base::setLogSink([](base::LogLevel, std::string_view sentence) {
            if (sentence.starts_with("no descriptors left"))
                warned.release();
        });
    }
    void tellsItsRealAddress()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        QVERIFY(address && address->starts_with("127.0.0.1:") && *address != "127.0.0.1:0");
        QCOMPARE(sink.expect<engine::Listening>()->address, *address);
        // The port is taken now: a second engine says so, clearly.
        const auto port = std::uint16_t(std::stoi(address->substr(address->rfind(':') + 1)));
        Engine second({.port = port, .shards = 1}, m_clock, sink);
        const auto refused = second.start(m_estate.snapshot());
        QVERIFY(!refused && refused.error().code == base::ErrorCode::Network);
        QVERIFY(refused.error().detail.find(*address) != std::string::npos);
        QVERIFY(!Engine({.address = "not an address"}, m_clock, sink).start(m_estate.snapshot()));
    }
    /// Another takes its place while a peer that does not read still has its last bytes to come.
    void leavingFreesThePortAndTellsTheEnds()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 2}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), customDevice);
        QVERIFY(client.connect(*address) && client.enter("0001"));
        QVERIFY(sink.expect<SessionUp>());
        engine.leave();
        const auto ended = sink.all<SessionDown>();
        QCOMPARE(ended.size(), std::size_t(1));
        QCOMPARE(ended.front().reason, DownReason::Stopped);
        const auto port = std::uint16_t(std::stoi(address->substr(address->rfind(':') + 1)));
        Engine next({.port = port, .shards = 1}, m_clock, sink);
        QVERIFY(next.start(m_estate.snapshot()));
        QVERIFY(!engine.start(m_estate.snapshot()));
        const auto bye = client.receive();
        QVERIFY(bye && std::get<wire::Bye>(*bye).reason == "stopped");
    }
    void aSessionComesUp_data()
    {
        QTest::addColumn<QString>("alpn");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("trusted");
        QTest::addColumn<bool>("custom");
        QTest::newRow("custom") << "handfast-custom/1" << "custom-0001" << "custom-root" << true;
        QTest::newRow("T2 no ALPN counts as custom") << "" << "custom-0001" << "custom-root" << true;
        QTest::newRow("T2 unknown ALPN counts as custom")
            << "http/1.1" << "custom-0001" << "custom-root" << true;
        QTest::newRow("predefined") << "handfast-predefined/1" << "factory-0001" << "factory-root" << false;
    }
    void aSessionComesUp()
    {
        QFETCH(QString, alpn);
        QFETCH(QString, certificate);
        QFETCH(QString, trusted);
        QFETCH(bool, custom);
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 2}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot({.version = 7, .authorizeSerial = true}));
        RawClient client(m_estate.pki(),
                         {.alpn = alpn.toStdString(), .certificate = certificate, .trustedCa = trusted});
        QVERIFY(client.connect(*address));
        QCOMPARE(client.alpn(), alpn.startsWith("handfast") ? alpn.toStdString() : std::string());
        QVERIFY(client.enter("0001"));
        const auto up = sink.expect<SessionUp>();
        QVERIFY(up.has_value());
        QCOMPARE(up->serial.value, std::string("0001"));
        QCOMPARE(up->hello.hostname, std::string("device-0001"));
        QCOMPARE(up->policy.value, std::uint64_t(7));
        QCOMPARE(up->attempt->tlsVersion, std::string("TLSv1.2"));
        QVERIFY(up->attempt->cipher.starts_with("ECDHE-"));
        QVERIFY(!up->attempt->resumed && up->attempt->verdict.allowed);
        QVERIFY(up->attempt->verdict.world ==
                (custom ? trust::TrustWorld::Custom : trust::TrustWorld::Predefined));
        QCOMPARE(up->attempt->evidence.chain.size(), std::size_t(1));
        const auto sessions = sessionsOf(engine);
        QCOMPARE(sessions.size(), std::size_t(1));
        QVERIFY(sessions[0].connection == up->connection && !sessions[0].disconnectAt);
        client.hangUp();
        const auto down = sink.expect<SessionDown>();
        QVERIFY(down && down->connection == up->connection);
        QCOMPARE(down->reason, DownReason::ClosedByPeer);
        QVERIFY(sink.all<engine::SessionRefused>().empty());
    }
    /// T2: without custom communication everybody is in the predefined world.
    void withoutCustomCommunicationAllArePredefined()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot({.custom = false}));
        RawClient client(m_estate.pki(),
                         {.alpn = "", .certificate = "factory-0001", .trustedCa = "factory-root"});
        QVERIFY(client.connect(*address) && client.enter("0001"));
        QVERIFY(sink.expect<SessionUp>()->attempt->verdict.world == trust::TrustWorld::Predefined);
    }
    /// K2, T4: the server neither keeps sessions nor hands out tickets, so an attempt to resume is a full
    /// handshake.
    void nothingIsResumed()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient first(m_estate.pki(), customDevice);
        QVERIFY(first.connect(*address) && first.enter("0001"));
        SSL_SESSION* session = SSL_get1_session(first.ssl());
        QVERIFY(SSL_SESSION_has_ticket(session) == 0);
        first.hangUp();
        ClientWishes again = customDevice;
        again.resume = session;
        RawClient second(m_estate.pki(), again);
        QVERIFY(second.connect(*address) && second.enter("0001"));
        QVERIFY(SSL_session_reused(second.ssl()) == 0);
        SSL_SESSION_free(session);
        QVERIFY(!sink.expect<SessionUp>()->attempt->resumed);
        QVERIFY(!sink.expect<SessionUp>()->attempt->resumed);
    }
    void theOpensslToolCompletesAHandshakeWithoutAlpn()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        const support::OpensslPki& pki = m_estate.pki();
        const QByteArray output =
            pki.openssl({"s_client", "-connect", QString::fromStdString(*address), "-cert",
                         pki.certificateFile("custom-0001"), "-key", pki.keyFile("custom-0001"), "-CAfile",
                         pki.certificateFile("custom-root"), "-verify_return_error"});
        QVERIFY2(output.contains("Verify return code: 0 (ok)") && output.contains("TLSv1.2"),
                 output.constData());
        QVERIFY(output.contains("CN = custom-root")); // acceptable client CA names
        // It never says hello: that is one refusal, attributed by its certificate.
        const auto refused = sink.expect<engine::SessionRefused>();
        QVERIFY(refused && refused->serial && refused->serial->value == "0001");
        QVERIFY(refused->attempt->verdict.reason == trust::Reason::Protocol);
    }
    /// The older session of a serial is told to be down before the newer one is told to be up.
    void aNewerSessionReplacesTheOlder()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 4}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient first(m_estate.pki(), customDevice);
        QVERIFY(first.connect(*address) && first.enter("0001"));
        const auto up = sink.expect<SessionUp>();
        RawClient second(m_estate.pki(), customDevice);
        QVERIFY(second.connect(*address) && second.enter("0001"));
        const auto down = sink.expect<SessionDown>();
        QVERIFY(down && down->connection == up->connection);
        QCOMPARE(down->reason, DownReason::Replaced);
        QVERIFY(sink.expect<SessionUp>()->connection != up->connection);
        const auto bye = first.receive();
        QVERIFY(bye && std::get<wire::Bye>(*bye).reason == "replaced");
        QCOMPARE(sessionsOf(engine).size(), std::size_t(1));
    }
    void messagesGoBothWays()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 2}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        engine.send(base::Serial("0001"), wire::Bye{}); // nobody there: dropped
        RawClient client(m_estate.pki(), customDevice);
        QVERIFY(client.connect(*address) && client.enter("0001"));
        QVERIFY(client.send(wire::Csr{5, "device", "request"}));
        const auto requested = sink.expect<engine::CertificateRequested>();
        QVERIFY(requested && requested->csr == (wire::Csr{5, "device", "request"}));
        const wire::Config config{9, "digest", std::string(300'000, 'c')};
        engine.send(base::Serial("0001"), config);
        QVERIFY(client.receive() == wire::Message(config));
        QVERIFY(client.send(wire::Result{9, true, "", "digest", "", "", 0}));
        QCOMPARE(sink.expect<engine::DeviceAnswered>()->result.job, std::uint64_t(9));
        QVERIFY(client.send(wire::Ping{4, false}));
        QVERIFY(client.receive() == wire::Message(wire::Ping{4, true}));
        QVERIFY(client.send(wire::Bye{"closing", 0}));
        QCOMPARE(sink.expect<SessionDown>()->reason, DownReason::ClosedByPeer);
    }
    void whatDoesNotBelongInASessionEndsIt()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), predefinedDevice);
        QVERIFY(client.connect(*address) && client.enter("0001"));
        QVERIFY(client.send(wire::Welcome{}));
        QCOMPARE(sink.expect<SessionDown>()->reason, DownReason::Protocol);
        QVERIFY(client.waitForEnd());
    }
    void aSilentSessionIsGivenUp()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1, .heartbeat = std::chrono::milliseconds(150)}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), customDevice);
        QVERIFY(client.connect(*address) && client.enter("0001"));
        QCOMPARE(sink.expect<SessionDown>()->reason, DownReason::HeartbeatLost);
        const auto ping = client.receive();
        QVERIFY(ping && std::holds_alternative<wire::Ping>(*ping));
    }
    void aReaderTooSlowIsCutOff()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), customDevice);
        QVERIFY(client.connect(*address) && client.enter("0001"));
        for (int i = 0; i < 12; ++i) // more than the write queue and the kernel's buffers take
            engine.send(base::Serial("0001"), wire::Config{1, "", std::string(3'900'000, 'x')});
        QVERIFY(sink.expect<SessionDown>().has_value());
    }
    /// Beyond the cap a connection waits in the kernel's queue until another has gone.
    void theConnectionCapHolds()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1, .limits = {.connections = 1}}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient first(m_estate.pki(), customDevice);
        QVERIFY(first.connect(*address) && first.enter("0001"));
        RawClient second(m_estate.pki(), {.certificate = "custom-0002"});
        auto entered =
            std::async(std::launch::async, [&] { return second.connect(*address) && second.enter("0002"); });
        first.hangUp();
        QVERIFY(entered.get());
        QCOMPARE(sink.expect<SessionDown>()->serial.value, std::string("0001"));
        QCOMPARE(sink.expect<SessionUp>()->serial.value, std::string("0002"));
    }
    /// Without descriptors accepting pauses, with one line in the log, and goes on when there are some again.
    void runningOutOfDescriptorsIsSurvived()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        rlimit before{};
        ::getrlimit(RLIMIT_NOFILE, &before);
        const int lastFree = ::dup(0);
        const rlimit tight{rlim_t(lastFree) + 1, before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &tight);
        ::close(lastFree);
        RawClient client(m_estate.pki(), customDevice); // its socket is the last one
        const bool connected = client.connectPlain(*address);
        warned.acquire();
        ::setrlimit(RLIMIT_NOFILE, &before);
        QVERIFY(connected);
        client.hangUp();
        QVERIFY(sink.expect<engine::SessionRefused>().has_value());
    }
    void stopSaysByeToAll()
    {
        RecordingSink sink;
        Engine engine({.port = 0, .shards = 2}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient up(m_estate.pki(), customDevice);
        QVERIFY(up.connect(*address) && up.enter("0001"));
        RawClient silent(m_estate.pki(), {.certificate = "custom-0002"});
        QVERIFY(silent.connect(*address));
        engine.stop();
        engine.stop();
        const auto bye = up.receive();
        QVERIFY(bye && std::get<wire::Bye>(*bye).reason == "stopped");
        QCOMPARE(sink.expect<SessionDown>()->reason, DownReason::Stopped);
        QVERIFY(sink.all<engine::SessionRefused>().empty());
        QVERIFY(sessionsOf(engine).empty());
    }
};

HANDFAST_TEST(EngineTest)

} // namespace tst_engine

#include "tst_engine.moc"
