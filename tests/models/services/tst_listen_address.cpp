// What `--listen`, `--http` and the CA service take for ADDRESS:PORT.
#include "models/services/listen_address.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_listen_address {

using namespace models::services;

class ListenAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host"); // empty: refused
        QTest::addColumn<int>("port");
        QTest::newRow("IPv4") << "127.0.0.1:8080" << "127.0.0.1" << 8080;
        QTest::newRow("any port") << "0.0.0.0:0" << "0.0.0.0" << 0;
        QTest::newRow("IPv6") << "[::1]:8080" << "::1" << 8080;
        QTest::newRow("all of IPv6") << "[::]:8080" << "::" << 8080;
        for (const char* bad : {"", "8080", "127.0.0.1", "127.0.0.1:", ":8080", "::1:8080", "[::1]",
                                "[::1]:70000", "pan.example:80"})
            QTest::newRow(qPrintable(QStringLiteral("refused: '%1'").arg(QLatin1String(bad))))
                << bad << "" << 0;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        const auto address = readListenAddress(text.toStdString());
        QCOMPARE(address.has_value(), !host.isEmpty());
        if (!address) {
            QCOMPARE(address.error().detail,
                     "ADDRESS:PORT is expected, such as 127.0.0.1:8080 or [::1]:8080, not " +
                         text.toStdString());
            return;
        }
        QCOMPARE(address->host, QHostAddress(host));
        QTEST(int(address->port), "port");
    }
};

HANDFAST_TEST(ListenAddressTest)

} // namespace tst_listen_address

#include "tst_listen_address.moc"
