// What holds on single channels of a server: TLS 1.3 and the host id on GlobalProtect (B3, C19), a switch of
// its own for data redistribution (A8). Over real sockets.
#include "session/engine/engine.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/session/engine/recording_sink.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_engine_gateway {

using namespace session;
using namespace engine_tests;
using base::Channel;
using engine::Engine;
using engine::SessionRefused;
using engine::SessionUp;

class EngineGatewayTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;
    base::SystemClock m_clock;

    [[nodiscard]] engine::SnapshotSource gateway() const
    {
        engine::SnapshotSource source = m_estate.source(
            {.customOnly = true, .range = {trust::TlsVersion::Tls12, trust::TlsVersion::Tls13}});
        source.newestVersion = trust::newestVersionOn(Channel::GlobalProtect);
        source.policy.managed = nullptr;
        source.policy.comparesHostId = true;
        return source;
    }
    static engine::SnapshotPtr compiled(engine::SnapshotSource source)
    {
        const auto snapshot = engine::PolicySnapshot::compile(std::move(source));
        return snapshot ? *snapshot : nullptr;
    }
    static engine::EngineOptions serving(Channel channel)
    {
        return {.port = 0, .shards = 1, .channels = {channel}, .serial = base::Serial("GW1")};
    }
    /// By its hello, which names another channel than its handshake.
    static bool isRefusedOn(RawClient& client, const char* serial, const char* channel)
    {
        wire::Hello hello;
        hello.serial = serial;
        hello.channel = channel;
        if (!client.send(hello))
            return false;
        const auto answer = client.receive();
        return answer && std::holds_alternative<wire::Refused>(*answer);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_estate.addClient("host", {.subject = "/CN=0001/serialNumber=HOST-1"});
        m_estate.addClient("expiring", {.subject = "/CN=0002/serialNumber=HOST-2"});
    }
    void b3_theNewestVersionThatBothHaveIsSpoken_data()
    {
        QTest::addColumn<int>("newest");
        QTest::addColumn<QByteArray>("spoken");
        QTest::newRow("1.3") << TLS1_3_VERSION << QByteArray("TLSv1.3");
        QTest::newRow("1.2") << TLS1_2_VERSION << QByteArray("TLSv1.2");
    }
    void b3_theNewestVersionThatBothHaveIsSpoken()
    {
        QFETCH(int, newest);
        QFETCH(QByteArray, spoken);
        RecordingSink sink;
        Engine engine(serving(Channel::GlobalProtect), m_clock, sink);
        const auto address = engine.start(compiled(gateway()));
        RawClient client(m_estate.pki(), {.certificate = "host",
                                          .trustedCa = "custom-root",
                                          .maximumVersion = newest,
                                          .channel = "globalprotect"});
        QVERIFY(client.connect(*address) && client.enter("0001"));
        const auto up = sink.expect<SessionUp>();
        QVERIFY(up);
        QCOMPARE(QByteArray::fromStdString(up->attempt->tlsVersion), spoken);
        QVERIFY(!up->attempt->resumed);
        QVERIFY2(SSL_SESSION_is_resumable(SSL_get_session(client.ssl())) == 0, "T4, K2: no ticket came");
    }
    void b3_elsewhereItIsNot()
    {
        engine::SnapshotSource source = gateway();
        source.newestVersion = trust::newestVersionOn(Channel::Management);
        QVERIFY(!engine::PolicySnapshot::compile(std::move(source)));
    }
    void k3_aRefusedClientLearnsItAtItsFirstRead()
    {
        RecordingSink sink;
        Engine engine(serving(Channel::GlobalProtect), m_clock, sink);
        const auto address = engine.start(compiled(gateway()));
        RawClient client(
            m_estate.pki(),
            {.certificate = "foreign-0001", .maximumVersion = TLS1_3_VERSION, .channel = "globalprotect"});
        (void)client.connect(*address);
        QVERIFY(!client.enter("0001"));
        const auto refused = sink.expect<SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::IncompleteChain);
        QVERIFY(sink.all<SessionUp>().empty());
    }
    void aPredefinedCertificateIsOfNoUseThere() // A9, D2
    {
        RecordingSink sink;
        Engine engine(serving(Channel::GlobalProtect), m_clock, sink);
        const auto address = engine.start(compiled(gateway()));
        RawClient client(
            m_estate.pki(),
            {.alpn = "handfast-predefined/1", .certificate = "factory-0001", .channel = "globalprotect"});
        QVERIFY(!client.connect(*address));
        const auto refused = sink.expect<SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::PredefinedRefused);
    }
    void c19_theCertificateIsTheHosts_data()
    {
        QTest::addColumn<QByteArray>("hostId");
        QTest::addColumn<bool>("asked"); // by the profile
        QTest::addColumn<bool>("onGateway");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("its own") << QByteArray("HOST-1") << true << true << true;
        QTest::newRow("in other letters") << QByteArray("host-1") << true << true << true;
        QTest::newRow("another's") << QByteArray("HOST-2") << true << true << false;
        QTest::newRow("a part of it") << QByteArray("HOST") << true << true << false;
        QTest::newRow("none") << QByteArray() << true << true << false;
        QTest::newRow("not asked for") << QByteArray("HOST-2") << false << true << true;
        QTest::newRow("a device channel") << QByteArray("HOST-2") << true << false << true;
    }
    void c19_theCertificateIsTheHosts()
    {
        QFETCH(QByteArray, hostId);
        QFETCH(bool, asked);
        QFETCH(bool, onGateway);
        QFETCH(bool, allowed);
        engine::SnapshotSource source = gateway();
        source.policy.custom->blockUnauthenticated = asked;
        source.policy.comparesHostId = onGateway;
        RecordingSink sink;
        Engine engine(serving(Channel::GlobalProtect), m_clock, sink);
        const auto address = engine.start(compiled(std::move(source)));
        RawClient client(m_estate.pki(), {.certificate = "host",
                                          .maximumVersion = TLS1_3_VERSION,
                                          .channel = "globalprotect",
                                          .hostId = hostId.toStdString()});
        QVERIFY(client.connect(*address));
        QCOMPARE(client.enter("0001"), allowed);
        if (allowed)
            return;
        const auto refused = sink.expect<SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::SerialMismatch);
        QCOMPARE(QByteArray::fromStdString(refused->attempt->verdict.firstFailure()->rule),
                 QByteArray("C19"));
    }
    void c19_isNoMatterOfADeviceChannelsDigest()
    {
        engine::SnapshotSource source = gateway();
        source.policy.comparesHostId = false;
        const std::string before = compiled(source)->authenticationDigest();
        source.policy.custom->blockUnauthenticated = true;
        QCOMPARE(compiled(source)->authenticationDigest(), before);
        source.policy.comparesHostId = true;
        QVERIFY(compiled(source)->authenticationDigest() != before);
    }
    void a8_customOnlyIsNotAskedWhereTheSwitchIsOff()
    {
        engine::SnapshotSource source = m_estate.source();
        source.policy.customOnly = true;
        source.predefinedChannels = {Channel::DataRedistribution};
        RecordingSink sink;
        engine::EngineOptions options = serving(Channel::LogForwarding);
        options.channels.insert(Channel::DataRedistribution);
        Engine engine(options, m_clock, sink);
        const auto address = engine.start(compiled(source));
        const auto predefined = [this](const std::string& channel) {
            return engine_tests::ClientWishes{.alpn = "handfast-predefined/1",
                                              .certificate = "factory-0001",
                                              .trustedCa = "factory-root",
                                              .channel = channel};
        };
        RawClient data(m_estate.pki(), predefined("data-redistribution"));
        QVERIFY(data.connect(*address) && data.enter("0001"));

        RawClient logs(m_estate.pki(), predefined("log-forwarding"));
        QVERIFY(!logs.connect(*address));
        const auto refused = sink.expect<SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::PredefinedRefused);
        // Whoever names the channel to get in to another one is asked again by his hello.
        RawClient sly(m_estate.pki(), predefined("data-redistribution"));
        QVERIFY(sly.connect(*address));
        QVERIFY(isRefusedOn(sly, "0001", "log-forwarding"));
    }
    void a8_aChannelWhoseSwitchIsOffIsPredefined()
    {
        engine::SnapshotSource source = m_estate.source();
        source.predefinedChannels = {Channel::DataRedistribution};
        RecordingSink sink;
        engine::EngineOptions options = serving(Channel::LogForwarding);
        options.channels.insert(Channel::DataRedistribution);
        Engine engine(options, m_clock, sink);
        const auto address = engine.start(compiled(source));
        RawClient logs(
            m_estate.pki(),
            {.certificate = "custom-0001", .trustedCa = "custom-root", .channel = "log-forwarding"});
        QVERIFY(logs.connect(*address) && logs.enter("0001"));
        RawClient data(m_estate.pki(), {.alpn = "handfast-predefined/1",
                                        .certificate = "factory-0001",
                                        .trustedCa = "factory-root",
                                        .channel = "data-redistribution"});
        QVERIFY(data.connect(*address) && data.enter("0001"));

        // It is shown the predefined certificate, and its own is judged by the factory's CA.
        RawClient custom(
            m_estate.pki(),
            {.certificate = "custom-0002", .trustedCa = "factory-root", .channel = "data-redistribution"});
        QVERIFY(!custom.connect(*address));
        const auto refused = sink.expect<SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::IncompleteChain);
        // Whoever names another channel to get in is asked again by his hello.
        RawClient sly(m_estate.pki(), {.certificate = "custom-0002"});
        QVERIFY(sly.connect(*address));
        QVERIFY(isRefusedOn(sly, "0002", "data-redistribution"));

        source.predefinedChannels.clear();
        QVERIFY(compiled(source)->authenticationDigest() != engine.current()->authenticationDigest());
    }
};

HANDFAST_TEST(EngineGatewayTest)

} // namespace tst_engine_gateway

#include "tst_engine_gateway.moc"
