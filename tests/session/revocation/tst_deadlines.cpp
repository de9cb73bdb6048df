// C13: the deadline of a lookup, from the three timeouts.
#include "session/revocation/deadlines.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_deadlines {

using namespace session;
using std::chrono::seconds;

class DeadlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void total_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("ocsp"); // -1: not asked
        QTest::addColumn<int>("crl");
        QTest::addColumn<int>("expected");
        QTest::newRow("C13 both 5 5 5") << 5 << 5 << 5 << 5;
        QTest::newRow("C13 both 10 5 5") << 10 << 5 << 5 << 10;
        QTest::newRow("C13 both 15 5 5") << 15 << 5 << 5 << 10;
        QTest::newRow("C13 both 8 5 5") << 8 << 5 << 5 << 8;
        QTest::newRow("C13 both 60 60 60") << 60 << 60 << 60 << 60;
        QTest::newRow("C13 both 1 60 60") << 1 << 60 << 60 << 1;
        QTest::newRow("C13 OCSP only 3 5") << 3 << 5 << -1 << 3;
        QTest::newRow("C13 OCSP only 60 7") << 60 << 7 << -1 << 7;
        QTest::newRow("C13 CRL only 60 1") << 60 << -1 << 1 << 1;
        QTest::newRow("C13 CRL only 1 5") << 1 << -1 << 5 << 1;
        QTest::newRow("C15 an imported 0") << 0 << 5 << 5 << 0;
        QTest::newRow("C9 neither") << 5 << -1 << -1 << 0;
    }
    void total()
    {
        QFETCH(int, status);
        QFETCH(int, ocsp);
        QFETCH(int, crl);
        QFETCH(int, expected);
        trust::RevocationPolicy policy;
        policy.useCrl = crl >= 0;
        policy.useOcsp = ocsp >= 0;
        policy.statusTimeout = seconds(status);
        // What is not asked has its timeout all the same; it must not count.
        policy.ocspTimeout = seconds(ocsp >= 0 ? ocsp : 30);
        policy.crlTimeout = seconds(crl >= 0 ? crl : 30);
        const auto deadlines = revocation::deadlinesOf(policy);
        QCOMPARE(int(deadlines.total.count()), expected * 1000);
        QCOMPARE(int(deadlines.ocsp.count()), qMax(ocsp, 0) * 1000);
        QCOMPARE(int(deadlines.crl.count()), qMax(crl, 0) * 1000);
    }
};

HANDFAST_TEST(DeadlinesTest)

} // namespace tst_deadlines

#include "tst_deadlines.moc"
