#include "session/base/dialled_address.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_dialled_address {

using namespace session::base;

class DialledAddressTest : public QObject
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
    void whatListensMayTakeAnyPort()
    {
        QCOMPARE(parseListeningAddress("127.0.0.1:0")->port, 0);
        QCOMPARE(parseListeningAddress("[::1]:0")->host, "::1");
        QCOMPARE(parseListeningAddress("[::1]:0")->port, 0);
        QCOMPARE(parseListeningAddress("127.0.0.1:4000")->port, 4000);
        QCOMPARE(parseListeningAddress("::0")->host, "::0");
        QVERIFY(!parseListeningAddress(":0") && !parseListeningAddress("a b:0"));
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
};

HANDFAST_TEST(DialledAddressTest)

} // namespace tst_dialled_address

#include "tst_dialled_address.moc"
