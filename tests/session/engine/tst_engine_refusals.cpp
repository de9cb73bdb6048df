// Who is refused, by which reason, with which alert on both sides. Each row names its rule.
#include "session/engine/engine.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/session/engine/recording_sink.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_engine_refusals {

using namespace session;
using namespace engine_tests;

namespace {

struct Case
{
    const char* name;
    ClientWishes client;
    SnapshotWishes snapshot = {};
    const char* serial = nullptr; ///< hello, if the handshake is to succeed
    const char* reason = "";
    const char* alert = ""; ///< RFC name; "": refused by a frame
    const char* attributedTo = "";
};

std::vector<Case> cases()
{
    const trust::TlsRange oldOnly{trust::TlsVersion::Tls10, trust::TlsVersion::Tls11};
    return {
        {.name = "A4 no certificate", .client = {}, .reason = "no-certificate", .alert = "handshake_failure"},
        {.name = "C5 issuer neither sent nor known",
         .client = {.certificate = "foreign-0001"},
         .reason = "incomplete-chain",
         .alert = "unknown_ca",
         .attributedTo = "0001"},
        {.name = "A3 foreign certificate",
         .client = {.certificate = "foreign-0001", .furtherCertificates = {"foreign-root"}},
         .reason = "unknown-issuer",
         .alert = "unknown_ca",
         .attributedTo = "0001"},
        {.name = "A3 foreign certificate, no ALPN",
         .client = {.alpn = "", .certificate = "foreign-0001", .furtherCertificates = {"foreign-root"}},
         .reason = "unknown-issuer",
         .alert = "unknown_ca",
         .attributedTo = "0001"},
        {.name = "B7 only TLS 1.0-1.1",
         .client = {.certificate = "custom-0001",
                    .minimumVersion = TLS1_VERSION,
                    .maximumVersion = TLS1_1_VERSION},
         .reason = "tls-version",
         .alert = "protocol_version"},
        {.name = "B7 only TLS 1.3",
         .client = {.certificate = "custom-0001",
                    .minimumVersion = TLS1_3_VERSION,
                    .maximumVersion = TLS1_3_VERSION},
         .reason = "tls-version",
         .alert = "protocol_version"},
        {.name = "T2 predefined world is TLS 1.2 whatever the profile says",
         .client = {.alpn = "handfast-predefined/1",
                    .certificate = "factory-0001",
                    .minimumVersion = TLS1_VERSION,
                    .maximumVersion = TLS1_1_VERSION},
         .snapshot = {.range = oldOnly, .ciphers = "ECDHE+AES:@SECLEVEL=0"},
         .reason = "tls-version",
         .alert = "protocol_version"},
        {.name = "B8 no common cipher",
         .client = {.certificate = "custom-0001", .ciphers = "ECDHE+AES128+SHA1"},
         .reason = "cipher",
         .alert = "handshake_failure"},
        {.name = "E11 server certificate as client",
         .client = {.certificate = "server-only-0001"},
         .reason = "purpose",
         .alert = "unsupported_certificate",
         .attributedTo = "0001"},
        {.name = "C20 expired",
         .client = {.certificate = "expired-0001"},
         .reason = "expired",
         .alert = "certificate_expired",
         .attributedTo = "0001"},
        {.name = "D2 predefined under custom only",
         .client = {.alpn = "handfast-predefined/1", .certificate = "factory-0001"},
         .snapshot = {.customOnly = true},
         .reason = "predefined-refused",
         .alert = "bad_certificate",
         .attributedTo = "0001"},
        {.name = "T2 predefined chain under custom ALPN, custom only",
         .client = {.certificate = "factory-0001"},
         .snapshot = {.customOnly = true},
         .reason = "predefined-refused",
         .alert = "bad_certificate",
         .attributedTo = "0001"},
        {.name = "D8 not on the authorization list",
         .client = {.certificate = "custom-0001"},
         .snapshot = {.authorization = {{trust::AuthorizationEntry::Type::CommonName, "0002"}}},
         .reason = "not-authorized",
         .alert = "handshake_failure",
         .attributedTo = "0001"},
        {.name = "D9 serial is not managed",
         .client = {.certificate = "custom-0009"},
         .snapshot = {.authorizeSerial = true},
         .serial = "0009",
         .reason = "not-managed",
         .attributedTo = "0009"},
        {.name = "D9 certificate of another serial",
         .client = {.certificate = "custom-0002"},
         .snapshot = {.authorizeSerial = true},
         .serial = "0001",
         .reason = "serial-mismatch",
         .attributedTo = "0001"},
        {.name = "T7 predefined certificate of another serial",
         .client = {.alpn = "handfast-predefined/1", .certificate = "factory-0002"},
         .serial = "0001",
         .reason = "serial-mismatch",
         .attributedTo = "0001"},
    };
}

/// Whatever the verifier had let through before stands in front.
bool onlyTheTransportFailed(const trust::Verdict& verdict)
{
    constexpr std::size_t whole = 13;
    const trust::Check* failure = verdict.firstFailure();
    return !verdict.allowed && verdict.checks.size() == whole + 1 && failure == &verdict.checks.back() &&
           failure->id == trust::CheckId::Transport && failure->reason == verdict.reason;
}

} // namespace

class EngineRefusalsTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;
    base::SystemClock m_clock;

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<int>("index");
        const auto all = cases();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all[std::size_t(i)].name) << i;
    }
    void refuses()
    {
        QFETCH(int, index);
        const Case wanted = cases()[std::size_t(index)];
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 2}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot(wanted.snapshot));
        QVERIFY(address.has_value());
        RawClient client(m_estate.pki(), wanted.client);
        QCOMPARE(client.connect(*address), wanted.serial != nullptr);
        if (wanted.serial) {
            QVERIFY(client.sendHello(wanted.serial));
            const auto answer = client.receive();
            QVERIFY(answer && std::holds_alternative<wire::Refused>(*answer));
            QCOMPARE(std::get<wire::Refused>(*answer).reason, std::string(wanted.reason));
            QVERIFY(client.waitForEnd());
        }
        const auto refused = sink.expect<engine::SessionRefused>();
        QVERIFY(refused && refused->attempt && refused->attempt->verdict.reason);
        const trust::Verdict& verdict = refused->attempt->verdict;
        QVERIFY(!verdict.allowed);
        QVERIFY(verdict.firstFailure() != nullptr);
        QCOMPARE(QByteArray::fromStdString(std::string(trust::rowOf(*verdict.reason).name)),
                 QByteArray(wanted.reason));
        QVERIFY(!refused->attempt->resumed);
        QCOMPARE(refused->serial.value_or(base::Serial()).value, std::string(wanted.attributedTo));
        if (wanted.serial) {
            QVERIFY(!refused->alert);
        } else {
            QVERIFY(refused->alert.has_value());
            QCOMPARE(QByteArray::fromStdString(refused->alert->name), QByteArray(wanted.alert));
            QVERIFY(refused->alert->direction == engine::AlertFact::Direction::Sent);
            QCOMPARE(QByteArray::fromStdString(client.alert()).toLower().replace(' ', '_'),
                     QByteArray(wanted.alert));
            QCOMPARE(std::string(trust::rowOf(*verdict.reason).alert), std::string(wanted.alert));
        }
        client.hangUp(); // else the engine waits for it to read the alert
        engine.stop();
        QCOMPARE(sink.all<engine::SessionRefused>().size(), std::size_t(1));
        QVERIFY(sink.all<engine::SessionUp>().empty());
    }
    void versionRefusalSaysWhatWasOffered()
    {
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(
            m_estate.pki(),
            {.certificate = "custom-0001", .minimumVersion = TLS1_VERSION, .maximumVersion = TLS1_1_VERSION});
        QVERIFY(!client.connect(*address));
        const auto refused = sink.expect<engine::SessionRefused>();
        QVERIFY(refused.has_value());
        QVERIFY(refused->attempt->evidence.tlsVersion == trust::TlsVersion::Tls11);
        QVERIFY(!refused->attempt->peerAddress.empty());
        // It did not come to what follows a version: nothing is said about that.
        for (const trust::Check& check : refused->attempt->verdict.checks)
            QCOMPARE(check.outcome == trust::Outcome::Skipped, check.id != trust::CheckId::TlsVersion);
    }
    /// B7. The client's own alert comes in a record that OpenSSL does not open, so none is known here.
    void aClientNewerThanTheProfileIsAVersionRefusal()
    {
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address =
            engine.start(m_estate.snapshot({.range = {trust::TlsVersion::Tls10, trust::TlsVersion::Tls11},
                                            .ciphers = "ECDHE+AES:@SECLEVEL=0"}));
        RawClient client(m_estate.pki(), {.certificate = "custom-0001"});
        QVERIFY(!client.connect(*address));
        client.hangUp();
        const auto refused = sink.expect<engine::SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::TlsVersion);
        QVERIFY(refused->attempt->evidence.tlsVersion == trust::TlsVersion::Tls12);
        QVERIFY(!refused->alert);
    }
    /// K4: an alert received names a fault in our certificate.
    void aClientThatRefusesUsIsHeard()
    {
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), {.certificate = "custom-0001", .trustedCa = "foreign-root"});
        QVERIFY(!client.connect(*address));
        const auto refused = sink.expect<engine::SessionRefused>();
        QVERIFY(refused && refused->alert);
        QCOMPARE(refused->alert->name, std::string("unknown_ca"));
        QVERIFY(refused->alert->direction == engine::AlertFact::Direction::Received);
        QVERIFY(refused->attempt->verdict.find(trust::CheckId::PeerAlert) != nullptr);
        QVERIFY(refused->attempt->verdict.reason == trust::Reason::UnknownIssuer);
    }
    void whatIsNoTlsIsAProtocolError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("half a record") << QByteArray("\x16\x03\x01\x02", 4);
    }
    void whatIsNoTlsIsAProtocolError()
    {
        QFETCH(QByteArray, bytes);
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), {});
        QVERIFY(client.connectPlain(*address));
        client.sendPlain(bytes.toStdString());
        client.hangUp();
        const auto refused = sink.expect<engine::SessionRefused>();
        QVERIFY(refused.has_value());
        QVERIFY(refused->attempt->verdict.reason == trust::Reason::Protocol);
        QVERIFY(!refused->serial);
    }
    void deadlinesEndWhoSaysNothing_data()
    {
        QTest::addColumn<bool>("handshake");
        QTest::newRow("handshake") << true;
        QTest::newRow("hello") << false;
    }
    void deadlinesEndWhoSaysNothing()
    {
        QFETCH(bool, handshake);
        RecordingSink sink;
        engine::EngineOptions options{.port = 0, .shards = 1};
        (handshake ? options.limits.handshakeDeadline : options.limits.helloDeadline) =
            std::chrono::milliseconds(50);
        engine::Engine engine(options, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), {.certificate = "custom-0001"});
        QVERIFY(handshake ? client.connectPlain(*address) : client.connect(*address));
        const auto refused = sink.expect<engine::SessionRefused>();
        QVERIFY(refused.has_value());
        QVERIFY(refused->attempt->verdict.reason == trust::Reason::Timeout);
        QCOMPARE(refused->serial.value_or(base::Serial()).value, std::string(handshake ? "" : "0001"));
        QCOMPARE(refused->attempt->verdict.checks.size() > 1, !handshake);
        QVERIFY(handshake || onlyTheTransportFailed(refused->attempt->verdict));
        if (!handshake) {
            const auto answer = client.receive();
            QVERIFY(answer && std::holds_alternative<wire::Refused>(*answer));
        }
    }
    /// Our own alert is told, and comes through, when no key has sealed what follows the handshake.
    void brokenRecordsBeforeTheHello()
    {
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), {.certificate = "custom-0001"});
        QVERIFY(client.connect(*address));
        const std::string broken = std::string("\x17\x03\x03\x00\x20", 5) + std::string(32, 'x');
        client.sendPlain(broken + broken); // more than is read before the alert
        const auto refused = sink.expect<engine::SessionRefused>();
        QVERIFY(refused && refused->alert);
        QCOMPARE(refused->alert->name, std::string("bad_record_mac"));
        QVERIFY(refused->alert->direction == engine::AlertFact::Direction::Sent);
        QVERIFY(refused->attempt->verdict.reason == trust::Reason::Protocol);
        QVERIFY(onlyTheTransportFailed(refused->attempt->verdict));
        QVERIFY(client.waitForEnd());
        QCOMPARE(client.alert(), std::string("bad record mac"));
    }
    /// RFC 5246 section 7.4.8: the certificate is good, its owner is another.
    void aCertificateWithoutItsKeyIsASignatureRefusal()
    {
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), {.certificate = "custom-0001", .signingKeyOf = "custom-0002"});
        QVERIFY(!client.connect(*address));
        const auto refused = sink.expect<engine::SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::Signature);
        QVERIFY(refused->alert && refused->alert->name == "decrypt_error");
        QVERIFY(onlyTheTransportFailed(refused->attempt->verdict));
    }
    void badFramesBeforeTheWelcomeEndIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("too long") << QByteArray("\x00\x00\x40\x01", 4);
        QTest::newRow("no CBOR") << QByteArray("\x00\x00\x00\x01\xff", 5);
        QTest::newRow("a ping before the hello")
            << QByteArray::fromStdString(wire::frame(wire::encode(wire::Ping{1, false})));
        wire::Hello hello;
        QTest::newRow("hello without serial") << QByteArray::fromStdString(wire::frame(wire::encode(hello)));
        hello.serial = "0001";
        hello.version = 2;
        QTest::newRow("hello of another version")
            << QByteArray::fromStdString(wire::frame(wire::encode(hello)));
    }
    void badFramesBeforeTheWelcomeEndIt()
    {
        QFETCH(QByteArray, bytes);
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), {.certificate = "custom-0001"});
        QVERIFY(client.connect(*address));
        QVERIFY(client.sendRaw(bytes.toStdString()));
        const auto refused = sink.expect<engine::SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::Protocol);
        QVERIFY(!refused->alert);
        QVERIFY(onlyTheTransportFailed(refused->attempt->verdict));
        QVERIFY(client.waitForEnd());
    }
};

HANDFAST_TEST(EngineRefusalsTest)

} // namespace tst_engine_refusals

#include "tst_engine_refusals.moc"
