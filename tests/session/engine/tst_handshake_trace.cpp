// The record of a handshake: which messages went which way, with which sizes, which were encrypted; alerts of
// either side; what an end without an alert leaves. Over real sockets; beyond its room by messages made up
// here. Rules T4, K3, K4.
#include "session/engine/engine.h"
#include "session/engine/handshake_recorder.h"
#include "session/engine/message_fields.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/session/engine/recording_sink.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_handshake_trace {

using namespace session;
using namespace engine_tests;
using engine::HandshakeMessage;
using engine::HandshakeTracePtr;
using engine::SessionRefused;
using engine::SessionUp;

namespace {

/// ">client-hello <server-hello": an arrow for who sent it, seen from the manager; "*" behind what was
/// encrypted.
QByteArray ladder(const HandshakeTracePtr& trace)
{
    QByteArrayList steps;
    for (const HandshakeMessage& message : trace->messages)
        steps << (message.isSent ? "<" : ">") + QByteArray::fromStdString(engine::messageName(message)) +
                     (message.isEncrypted ? "*" : "");
    return steps.join(' ');
}

const HandshakeMessage* messageIn(const HandshakeTracePtr& trace, const std::string& name)
{
    const auto found = std::ranges::find(trace->messages, name, engine::messageName);
    return found == trace->messages.end() ? nullptr : &*found;
}

std::string fieldIn(const HandshakeTracePtr& trace, const std::string& name, const std::string& field)
{
    const HandshakeMessage* message = messageIn(trace, name);
    if (!message)
        return "no such message";
    for (const auto& one : engine::fieldsOf(*message, trace->bytesOf(*message), false))
        if (one.name == field)
            return one.value;
    return "no such field";
}

constexpr const char* wholeTls12 =
    ">client-hello <server-hello <certificate <server-key-exchange <certificate-request "
    "<server-hello-done >certificate >client-key-exchange >certificate-verify >change-cipher-spec "
    ">finished* <change-cipher-spec <finished*";

} // namespace

class HandshakeTraceTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;
    base::SystemClock m_clock;

    SessionRefused refusalOf(ClientWishes wishes)
    {
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), std::move(wishes));
        static_cast<void>(client.connect(*address));
        client.hangUp();
        return sink.expect<SessionRefused>().value_or(SessionRefused{});
    }

private Q_SLOTS:
    void t4_everyMessageUpToTheWelcomeIsThere()
    {
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), {.certificate = "custom-0001"});
        QVERIFY(client.connect(*address) && client.enter("0001"));
        const auto up = sink.expect<SessionUp>();
        QVERIFY(up && up->attempt->trace);
        const auto& trace = up->attempt->trace;
        QCOMPARE(ladder(trace), QByteArray(wholeTls12) + " >hello* <welcome*");
        QCOMPARE(trace->leftOut, 0U);
        QVERIFY(std::ranges::is_sorted(trace->messages, {}, &HandshakeMessage::at));
        for (const HandshakeMessage& message : trace->messages)
            QVERIFY(message.size > 0);
        // A message holds what it says: a header of four bytes, and its length.
        const HandshakeMessage* hello = messageIn(trace, "client-hello");
        QCOMPARE(std::size_t(hello->size), std::size_t(hello->bytesCount));
        QCOMPARE(fieldIn(trace, "client-hello", "length"), std::to_string(hello->size - 4));
        QCOMPARE(fieldIn(trace, "client-hello", "application_layer_protocol_negotiation"),
                 std::string("handfast-custom/1"));
        QCOMPARE(fieldIn(trace, "server-hello", "cipher_suite"), up->attempt->cipher);
        // Of a session that is up the hellos' bytes are kept, and no others.
        QCOMPARE(messageIn(trace, "certificate-request")->bytesCount, std::uint16_t(0));
    }
    void k3_tls13EncryptsBehindTheHellos()
    {
        engine::SnapshotSource source =
            m_estate.source({.range = {trust::TlsVersion::Tls12, trust::TlsVersion::Tls13}});
        source.newestVersion = trust::newestVersionOn(base::Channel::GlobalProtect);
        source.policy.managed = nullptr;
        const auto snapshot = engine::PolicySnapshot::compile(std::move(source));
        QVERIFY(snapshot.has_value());
        RecordingSink sink;
        engine::Engine engine({.port = 0,
                               .shards = 1,
                               .channels = {base::Channel::GlobalProtect},
                               .serial = base::Serial("GW1")},
                              m_clock, sink);
        const auto address = engine.start(*snapshot);
        RawClient client(m_estate.pki(), {.certificate = "custom-0001",
                                          .minimumVersion = TLS1_3_VERSION,
                                          .maximumVersion = TLS1_3_VERSION,
                                          .channel = "globalprotect"});
        QVERIFY(client.connect(*address) && client.enter("0001"));
        const auto up = sink.expect<SessionUp>();
        QVERIFY(up && up->attempt->trace);
        QByteArray seen = ladder(up->attempt->trace);
        for (const char* compatibility : {" <change-cipher-spec", " >change-cipher-spec"})
            seen.replace(compatibility, ""); // says nothing in TLS 1.3
        QCOMPARE(seen, QByteArray(">client-hello <server-hello <encrypted-extensions* "
                                  "<certificate-request* <certificate* <certificate-verify* <finished* "
                                  ">certificate* >certificate-verify* >finished* >hello* <welcome*"));
    }
    void k4_alertsAreTold_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("trusted");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QByteArray>("alert");
        QTest::newRow("C20 what we found")
            << "expired-0001" << "" << QByteArray("<alert") << QByteArray("certificate_expired (45)");
        QTest::newRow("K4 what the device said")
            << "custom-0001" << "foreign-root" << QByteArray(">alert") << QByteArray("unknown_ca (48)");
    }
    void k4_alertsAreTold()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, trusted);
        QFETCH(QByteArray, last);
        QFETCH(QByteArray, alert);
        const SessionRefused refused = refusalOf({.certificate = certificate, .trustedCa = trusted});
        QVERIFY(refused.attempt && refused.attempt->trace);
        const auto& trace = refused.attempt->trace;
        QVERIFY2(ladder(trace).endsWith(last), ladder(trace));
        QVERIFY(trace->messages.back().isFatal);
        QCOMPARE(QByteArray::fromStdString(fieldIn(trace, "alert", "description")), alert);
        QCOMPARE(QByteArray::fromStdString(fieldIn(trace, "alert", "level")), QByteArray("fatal"));
        // Of a refusal more is kept: whom the manager asked for.
        QVERIFY(QByteArray::fromStdString(fieldIn(trace, "certificate-request", "certificate_authorities"))
                    .contains("CN = "));
        QCOMPARE(messageIn(trace, "certificate")->bytesCount, std::uint16_t(0)); // it is evidence already
    }
    void b7_whatWasOfferedIsRead()
    {
        const SessionRefused refused = refusalOf({.certificate = "custom-0001",
                                                  .minimumVersion = TLS1_3_VERSION,
                                                  .maximumVersion = TLS1_3_VERSION});
        QVERIFY(refused.attempt && refused.attempt->trace);
        QCOMPARE(ladder(refused.attempt->trace), QByteArray(">client-hello <alert"));
        QCOMPARE(fieldIn(refused.attempt->trace, "client-hello", "supported_versions"),
                 std::string("TLS 1.3"));
    }
    /// OpenSSL answers the end of the connection, to nobody.
    void whoSaysNothingLeavesAnAlert()
    {
        RecordingSink sink;
        engine::Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient client(m_estate.pki(), {});
        QVERIFY(client.connectPlain(*address));
        client.hangUp();
        const auto refused = sink.expect<SessionRefused>();
        QVERIFY(refused && refused->attempt->trace);
        QCOMPARE(ladder(refused->attempt->trace), QByteArray("<alert"));
    }
    void aRecordIsBounded()
    {
        engine::HandshakeRecorder recorder;
        for (std::size_t i = 0; i < 3 * engine::HandshakeRecorder::mostMessages; ++i)
            recorder.noteFrame(engine::OpeningFrame::Hello, i + 1, false);
        recorder.noteFrame(engine::OpeningFrame::Refused, 7, true);
        const engine::HandshakeTrace trace = recorder.trace(engine::KeptBytes::All);
        QCOMPARE(trace.messages.size(), engine::HandshakeRecorder::mostMessages);
        QCOMPARE(std::size_t(trace.leftOut), 2 * engine::HandshakeRecorder::mostMessages + 1);
        QCOMPARE(trace.messages.front().size, 1U);
        QCOMPARE(engine::messageName(trace.messages.back()), std::string("refused")); // how it ended
    }
    void bytesOfAnyKindAreRead_data()
    {
        QTest::addColumn<int>("type");
        for (const int type : {0, 1, 2, 4, 8, 11, 12, 13, 14, 15, 16, 20, 22, 24, 99, 254})
            QTest::newRow(QByteArray::number(type).constData()) << type;
    }
    /// Cut short anywhere, or made of numbers that promise more than there is.
    void bytesOfAnyKindAreRead()
    {
        QFETCH(int, type);
        HandshakeMessage message;
        message.type = std::uint8_t(type);
        for (const char filling : {'\0', '\1', '\x0A', '\x7F', '\xFF'}) {
            const std::string bytes(200, filling);
            for (std::size_t length = 0; length <= bytes.size(); ++length) {
                for (const bool isTls13 : {false, true}) {
                    for (const auto& field :
                         engine::fieldsOf(message, std::string_view(bytes).substr(0, length), isTls13)) {
                        QVERIFY(field.count > 0);
                        QVERIFY(field.from + field.count <= length);
                    }
                }
            }
        }
    }
};

HANDFAST_TEST(HandshakeTraceTest)

} // namespace tst_handshake_trace

#include "tst_handshake_trace.moc"
