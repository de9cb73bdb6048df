// What a program for spreadsheets gets: read back by rules that are not ours, and never a formula.
#include "models/config/sheet_cell.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_sheet_cell {

using namespace models::config;

class SheetCellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << "fw-01" << "fw-01";
        QTest::newRow("comma") << "a,b" << "\"a,b\"";
        QTest::newRow("quote") << "a\"b" << "\"a\"\"b\"";
        QTest::newRow("line end") << "a\nb" << "\"a\nb\"";
        QTest::newRow("other separators") << "a;=b" << "\"a;=b\"";
        QTest::newRow("formula") << "=1+1" << "'=1+1";
        QTest::newRow("at") << "@SUM(A1)" << "'@SUM(A1)";
        QTest::newRow("plus and a letter") << "+A1" << "'+A1";
        QTest::newRow("minus, a number and more") << "-2+3+cmd|'/C calc'!A0" << "'-2+3+cmd|'/C calc'!A0";
        QTest::newRow("minus and a call") << "-1 sum(A1)" << "'-1 sum(A1)";
        QTest::newRow("a line end after a number") << "-1\n" << "\"'-1\n\"";
        QTest::newRow("tab first") << "\t=1" << "\"'\t=1\"";
        QTest::newRow("minus and a number") << "-5 d" << "-5 d";
        QTest::newRow("a fraction") << "+1.25" << "+1.25";
        QTest::newRow("nothing") << "" << "";
    }
    void csv()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void tabbed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << "a, \"b\"" << "a, \"b\"";
        QTest::newRow("tab") << "a\tb" << "a b";
        QTest::newRow("line ends") << "a\r\nb" << "a  b";
        QTest::newRow("formula") << "=1\t+1" << "'=1 +1";
        QTest::newRow("minus and a number") << "-5 d" << "-5 d";
    }
    void tabbed()
    {
        QFETCH(QString, text);
        QTEST(tabbedCell(text), "cell");
    }
};

HANDFAST_TEST(SheetCellTest)

} // namespace tst_sheet_cell

#include "tst_sheet_cell.moc"
