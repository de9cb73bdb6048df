// Columns as wide as their words and the table let them be.
#include "views/widgets/column_fit.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_column_fit {

using views::widgets::ColumnRoom;
using views::widgets::fitColumns;

class ColumnFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data()
    {
        QTest::addColumn<std::vector<ColumnRoom>>("columns");
        QTest::addColumn<int>("width");
        QTest::addColumn<std::vector<int>>("widths");
        const auto row = [](const char* name, std::vector<ColumnRoom> columns, int width,
                            std::vector<int> widths) {
            QTest::newRow(name) << std::move(columns) << width << std::move(widths);
        };
        const ColumnRoom last{.wanted = 50, .content = 70, .least = 60};
        row("none", {}, 100, {});
        row("the last takes the rest", {{.wanted = 100, .content = 40, .least = 40}, last}, 400, {100, 300});
        row("words that are cut get room", {{.wanted = 100, .content = 140, .least = 140}, last}, 400,
            {140, 260});
        row("as far as there is any",
            {{.wanted = 100, .content = 200, .least = 200},
             {.wanted = 100, .content = 150, .least = 1},
             last},
            335, {150, 125, 60});
        row("air goes where there is none",
            {{.wanted = 100, .content = 40, .least = 40},
             {.wanted = 100, .content = 100, .least = 100},
             last},
            230, {70, 100, 60});
        row("then what stands aside", {{.wanted = 100, .content = 80, .least = 30}, last}, 110, {50, 60});
        row("then it scrolls", {{.wanted = 100, .content = 80, .least = 70}, last}, 100, {70, 60});
        row("a wish stays", {{.wanted = 100, .content = 10, .least = 10, .isFixed = true}, last}, 120,
            {100, 60});
        row("nobody knows its words", {{.wanted = 100}, last}, 120, {100, 60});
    }
    void widths()
    {
        QFETCH(std::vector<ColumnRoom>, columns);
        QFETCH(int, width);
        QTEST(fitColumns(columns, width), "widths");
    }
};

HANDFAST_TEST(ColumnFitTest)

} // namespace tst_column_fit

#include "tst_column_fit.moc"
