// ux 3.1: text of 90 to 150 percent; rows, bars and icons follow it while the window is open.
#include "views/theme/text_scale.h"

#include "models/tables/rows_model.h"
#include "tests/support/test_program.h"
#include "views/theme/fonts.h"
#include "views/theme/theme.h"
#include "views/widgets/glyph_label.h"
#include "views/widgets/table_view.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStyle>
#include <QTest>

namespace tst_text_scale {

using views::theme::scaled;
using views::theme::TextRole;

class TextScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme = std::make_unique<views::theme::Theme>(views::theme::ThemeChoice::Light); }
    void cleanup()
    {
        m_theme->setTextScale(100);
        m_theme.reset();
    }

    void lengthsFollow_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<double>("points");
        QTest::addColumn<int>("length");
        QTest::newRow("too small") << 50 << 9.0 << 32;
        QTest::newRow("90 %") << 90 << 9.0 << 32;
        QTest::newRow("100 %") << 100 << 10.0 << 32;
        QTest::newRow("120 %") << 120 << 12.0 << 38;
        QTest::newRow("150 %") << 150 << 15.0 << 48;
        QTest::newRow("too large") << 200 << 15.0 << 48;
    }
    void lengthsFollow()
    {
        QFETCH(int, percent);
        m_theme->setTextScale(percent);
        QTEST(views::theme::font(TextRole::Body).pointSizeF(), "points");
        QTEST(scaled(32), "length");
    }
    void whatIsThereFollows()
    {
        views::widgets::TableView table;
        models::tables::RowsModel rows({"Name", "State"});
        table.setModel(&rows);
        table.setColumnWidths({{0, 200}, {1, 120}});
        views::widgets::GlyphLabel glyph(15);
        const QPushButton button("Press");
        const QCheckBox box("Tick");
        table.show();
        m_theme->setTextScale(150);
        QTRY_COMPARE(table.verticalHeader()->defaultSectionSize(), 48);
        QCOMPARE(table.columnWidth(0), 300);
        QTRY_COMPARE(glyph.size(), QSize(23, 23));
        QVERIFY(button.sizeHint().height() >= 48);
        QCOMPARE(box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box), 26);
        table.setDensity(views::widgets::Density::Compact);
        QCOMPARE(table.verticalHeader()->defaultSectionSize(), 39);
        m_theme->setTextScale(100);
        QTRY_COMPARE(table.verticalHeader()->defaultSectionSize(), 26);
        QCOMPARE(table.columnWidth(0), 200);
        QTRY_COMPARE(glyph.size(), QSize(15, 15));
    }

private:
    std::unique_ptr<views::theme::Theme> m_theme;
};

HANDFAST_TEST(TextScaleTest)

} // namespace tst_text_scale

#include "tst_text_scale.moc"
