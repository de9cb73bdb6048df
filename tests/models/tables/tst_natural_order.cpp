#include "models/tables/natural_order.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_natural_order {

using models::tables::inNaturalOrder;

class NaturalOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersCountAsNumbers_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("by digits") << "fw-9" << "fw-10";
        QTest::newRow("zeros before it") << "fw-01" << "fw-2";
        QTest::newRow("zeros, and a longer one") << "fw-002" << "fw-10";
        QTest::newRow("nothing but zeros") << "fw-000" << "fw-1";
        QTest::newRow("nine digits and ten") << "fw-999999999" << "fw-1000000000";
        QTest::newRow("as long as a serial") << "999999999999" << "100000000000000";
        QTest::newRow("more than two of them") << "a2-b9" << "a2-b10";
        QTest::newRow("the first one counts first") << "a2-b10" << "a10-b2";
        QTest::newRow("what is shorter") << "fw" << "fw-1";
        QTest::newRow("numbers before letters") << "fw-12" << "fw-a";
        QTest::newRow("no numbers") << "berlin" << "bern";
    }
    void numbersCountAsNumbers()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(inNaturalOrder(first) < inNaturalOrder(second));
    }
    void zerosMakeNoOtherNumber() { QCOMPARE(inNaturalOrder("fw-007"), inNaturalOrder("fw-7")); }
};

HANDFAST_TEST(NaturalOrderTest)

} // namespace tst_natural_order

#include "tst_natural_order.moc"
