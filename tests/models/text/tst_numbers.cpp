// Counts as people read them. Source: the mock-ups of the interface specification, "28,622".
#include "models/text/language.h"
#include "models/text/numbers.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_numbers {

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void countsStandInGroups_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qlonglong>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << "en_US" << 0LL << "0";
        QTest::newRow("few") << "en_US" << 999LL << "999";
        QTest::newRow("en") << "en_US" << 50'003LL << "50,003";
        QTest::newRow("de") << "de_DE" << 50'003LL << "50.003";
        QTest::newRow("of a past") << "en_US" << -7'299LL << "-7,299";
        QTest::newRow("C") << "C" << 50'003LL << "50003";
    }
    void countsStandInGroups()
    {
        QFETCH(QString, locale);
        QFETCH(qlonglong, number);
        QLocale::setDefault(QLocale(locale));
        QTEST(models::text::counted(number), "text");
        if (number > 0)
            QTEST(models::text::counted(std::size_t(number)), "text");
        const models::text::MachineWords machine;
        QCOMPARE(models::text::counted(number), QString::number(number));
    }
};

HANDFAST_TEST(NumbersTest)

} // namespace tst_numbers

#include "tst_numbers.moc"
