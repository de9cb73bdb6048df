// Refusals that no certificate causes: what is no TLS, no message, or nothing at all (reasons protocol and
// timeout, rule T4). What was judged before stands in the event's checks all the same. Deadlines pass under a
// fast clock.
#include "tests/integration/refusal_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <openssl/ssl.h>

namespace tst_refused_transport {

using engine_tests::RawClient;
using integration::RefusalEstate;
using namespace session;

namespace {

const QString judgedThenBroken = "pppppppp--p--F";

/// The alert in a record that nothing encrypts (RFC 5246 section 7.2), "" if there is none.
QString plainAlert(const std::string& bytes)
{
    constexpr std::size_t recordHeader = 5;
    if (bytes.size() < recordHeader + 2 || bytes[0] != SSL3_RT_ALERT)
        return {};
    return integration::alertName(SSL_alert_desc_string_long(std::uint8_t(bytes[recordHeader + 1])));
}

QByteArray framed(const wire::Message& message)
{
    return QByteArray::fromStdString(wire::frame(wire::encode(message)));
}

QByteArray hello(int version)
{
    wire::Hello hello;
    hello.serial = RefusalEstate::managed().toStdString();
    hello.version = version;
    return framed(hello);
}

} // namespace

class RefusedTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_estate.start(), qPrintable(m_estate.report())); }

    void whatIsNoTls_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("alert");
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n") << "";
        QTest::newRow("garbage") << QByteArray(64, '\x5a') << "";
        QTest::newRow("half a record") << QByteArray("\x16\x03\x01\x02", 4) << "decode_error";
        QTest::newRow("no client hello")
            << QByteArray("\x16\x03\x01\x00\x04\x0e\x00\x00\x00", 9) << "unexpected_message";
    }
    void whatIsNoTls()
    {
        QFETCH(QByteArray, bytes);
        RawClient client(m_estate.pki(), {});
        QVERIFY(client.connectPlain(m_estate.address()));
        const std::string own = client.localAddress();
        client.sendPlain(bytes.toStdString());
        client.endPlain();
        const QString seen = plainAlert(client.receivePlain());
        const QJsonObject event = m_estate.eventAbout(own);
        compare(event, "protocol", "F");
        QTEST(seen, "alert");
        QCOMPARE(event["alert"]["name"].toString(), seen);
        QVERIFY(event["serial"].isNull());
    }

    void afterTheHandshake_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no CBOR") << QByteArray("\x00\x00\x00\x01\xff", 5);
        QTest::newRow("oversize frame") << QByteArray("\x00\x00\x40\x01", 4);
        QTest::newRow("hello of another version") << hello(wire::protocolVersion + 1);
        QTest::newRow("ping before the hello") << framed(wire::Ping{1, false});
    }
    void afterTheHandshake()
    {
        QFETCH(QByteArray, bytes);
        RawClient client(m_estate.pki(), {.certificate = "good"});
        QVERIFY(client.connect(m_estate.address()));
        QVERIFY(client.sendRaw(bytes.toStdString()));
        const QJsonObject event = m_estate.eventAbout(client.localAddress());
        compare(event, "protocol", judgedThenBroken);
        QCOMPARE(event["serial"].toString(), RefusalEstate::managed());
        QVERIFY(client.waitForEnd());
        QCOMPARE(client.alert(), std::string());
        QVERIFY(event["alert"].isNull());
        const QJsonObject told = handshakeOf(m_estate, event); // of the last that it said in order
        QCOMPARE(told["reason"].toString(), QString("protocol"));
        QCOMPARE(told["judged_by"].toString(), QString("here"));
        QVERIFY2((QStringList{"finished", "hello"}).contains(told["step"].toString()),
                 qPrintable(told["step"].toString()));
    }
    /// Bytes that no key has sealed.
    void inTheClearAfterTheHandshake()
    {
        RawClient client(m_estate.pki(), {.certificate = "good"});
        QVERIFY(client.connect(m_estate.address()));
        client.sendPlain(std::string("\x17\x03\x03\x00\x20", 5) + std::string(32, 'x'));
        const QJsonObject event = m_estate.eventAbout(client.localAddress());
        compare(event, "protocol", judgedThenBroken);
        QVERIFY(client.waitForEnd());
        QCOMPARE(integration::alertName(client.alert()), QString("bad_record_mac"));
        QCOMPARE(event["alert"]["name"].toString(), QString("bad_record_mac"));
        QCOMPARE(event["alert"]["direction"].toString(), QString("sent"));
    }

    void silence()
    {
        // Ten seconds for the handshake and five for the hello become one and a half.
        const support::FastClock clock(10);
        RefusalEstate estate(&clock);
        QVERIFY2(estate.start(), qPrintable(estate.report()));
        RawClient mute(estate.pki(), {});
        QVERIFY(mute.connectPlain(estate.address()));
        RawClient listening(estate.pki(), {.certificate = "good"});
        QVERIFY(listening.connect(estate.address()));

        const QJsonObject noHello = estate.eventAbout(listening.localAddress());
        compare(noHello, "timeout", judgedThenBroken);
        QCOMPARE(noHello["serial"].toString(), RefusalEstate::managed());
        const auto answer = listening.receive();
        QVERIFY(answer && std::holds_alternative<wire::Refused>(*answer));
        QCOMPARE(std::get<wire::Refused>(*answer).reason, std::string("timeout"));

        const QJsonObject noHandshake = estate.eventAbout(mute.localAddress());
        compare(noHandshake, "timeout", "F");
        QVERIFY(noHandshake["serial"].isNull());
        QCOMPARE(mute.receivePlain(), std::string());
        for (const QJsonObject& event : {noHello, noHandshake}) {
            QVERIFY(event["alert"].isNull());
            QCOMPARE(handshakeOf(estate, event)["reason"].toString(), QString("timeout"));
        }
    }

private:
    static QJsonObject handshakeOf(const RefusalEstate& estate, const QJsonObject& event)
    {
        integration::Seen seen;
        seen.event = event;
        return estate.handshakeOf(seen);
    }
    void compare(const QJsonObject& event, const char* reason, const QString& outcomes)
    {
        integration::Seen seen;
        seen.event = event;
        QCOMPARE(seen.member("event"), QString("session-refused"));
        QCOMPARE(seen.member("reason"), QString(reason));
        QCOMPARE(seen.member("rule"), QString("T4"));
        QCOMPARE(seen.member("check"), QString("transport"));
        QVERIFY(!seen.member("detail").isEmpty());
        QCOMPARE(seen.outcomes(), outcomes);
        QCOMPARE(seen.names().last(), QString("transport"));
    }

    RefusalEstate m_estate;
};

HANDFAST_TEST(RefusedTransportTest)

} // namespace tst_refused_transport

#include "tst_refused_transport.moc"
