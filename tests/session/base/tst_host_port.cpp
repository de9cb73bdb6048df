#include "session/base/host_port.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_host_port {

using namespace session::base;

class HostPortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>(
            "host"); // E5: what the manager's certificate is compared with; empty: refused
        QTest::addColumn<int>("port");
        QTest::newRow("IPv4") << "10.0.0.1:4000" << "10.0.0.1" << 4000;
        QTest::newRow("no port") << "10.0.0.1" << "10.0.0.1" << 3978;
        QTest::newRow("name") << "Manager.example:3978" << "Manager.example" << 3978;
        QTest::newRow("IPv6") << "[fe80::1]:4000" << "fe80::1" << 4000;
        QTest::newRow("IPv6 without port") << "[::1]" << "::1" << 3978;
        QTest::newRow("bare IPv6") << "::1" << "::1" << 3978;
        for (const char* bad : {"", ":3978", "a:", "a:0", "a:65536", "a:-1", "a:x", "a:1x", "[::1", "[::1]x",
                                "[]:1", "a b:1", "a!", "a/b", "\xc3\xbc"})
            QTest::newRow(qPrintable(QStringLiteral("refused: '%1'").arg(QLatin1String(bad))))
                << bad << "" << 0;
    }
    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto address = parseDialledAddress(typed.toStdString());
        QCOMPARE(address.has_value(), !host.isEmpty());
        if (!address)
            return;
        QCOMPARE(QString::fromStdString(address->host), host);
        QCOMPARE(int(address->port), port);
    }
    void whatListensMayTakeAnyPort()
    {
        QCOMPARE(parseListeningAddress("127.0.0.1:0")->port, 0);
        QCOMPARE(parseListeningAddress("[::1]:0")->host, "::1");
        QCOMPARE(parseListeningAddress("[::1]:0")->port, 0);
        QCOMPARE(parseListeningAddress("127.0.0.1:4000")->port, 4000);
        QCOMPARE(parseListeningAddress("::0")->host, "::0");
        QVERIFY(!parseListeningAddress(":0") && !parseListeningAddress("a b:0"));
    }
    void aPortIsNotGuessed()
    {
        QCOMPARE(*parseHostPort("127.0.0.1:0"), (HostPort{"127.0.0.1", 0}));
        QCOMPARE(*parseHostPort("[::1]:80"), (HostPort{"::1", 80}));
        for (const char* bad : {"127.0.0.1", "[::1]", "::1:80", "::1", "a:70000", "a:80x", "a:", ":80", ""}) {
            const auto parsed = parseHostPort(bad);
            QVERIFY2(!parsed, bad);
            QCOMPARE(parsed.error().detail, std::string("not HOST:PORT: ") + bad);
        }
    }
    void whatIsPrintedIsReadAgain()
    {
        QCOMPARE(toText(HostPort{"10.0.0.1", 80}), "10.0.0.1:80");
        QCOMPARE(toText(HostPort{"pan.example", 80}), "pan.example:80");
        for (const char* host : {"::1", "::", "fe80::1%eth0"}) {
            QCOMPARE(toText(HostPort{host, 80}), "[" + std::string(host) + "]:80");
            QCOMPARE(*parseHostPort(toText(HostPort{host, 80})), (HostPort{host, 80}));
        }
    }
    void theHostOfAnAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::newRow("IPv4") << "192.0.2.7:51842" << "192.0.2.7";
        QTest::newRow("IPv6") << "[2001:db8::7]:51842" << "2001:db8::7";
        QTest::newRow("bare IPv6") << "2001:db8::7" << "2001:db8::7";
        QTest::newRow("no port") << "pan.example" << "pan.example";
        QTest::newRow("no address") << "of nobody: 7" << "of nobody: 7";
        QTest::newRow("nothing") << "" << "";
    }
    void theHostOfAnAddress()
    {
        QFETCH(QString, address);
        QTEST(QString::fromStdString(hostOf(address.toStdString())), "host");
    }
};

HANDFAST_TEST(HostPortTest)

} // namespace tst_host_port

#include "tst_host_port.moc"
