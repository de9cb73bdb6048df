// Tabs with too little room for their words stay within their bar and tell the whole of them.
#include "tests/support/test_program.h"
#include "views/widgets/short_tabs.h"

#include <QHelpEvent>
#include <QTabBar>
#include <QTest>
#include <QToolTip>

namespace tst_short_tabs {

class ShortTabsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreShortenedAndToldInATip()
    {
        QTabBar bar;
        for (const char* words : {"A tab of many words", "Another tab of many words", "One more of them"})
            bar.addTab(words);
        const int whole = bar.sizeHint().width();
        views::widgets::shortenTabs(&bar);
        bar.resize(whole / 2, bar.sizeHint().height());
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QVERIFY(bar.tabRect(bar.count() - 1).right() < bar.width());
        const QPoint place = bar.tabRect(1).center();
        QHelpEvent help(QEvent::ToolTip, place, bar.mapToGlobal(place));
        QCoreApplication::sendEvent(&bar, &help);
        QCOMPARE(QToolTip::text(), QString("Another tab of many words"));
        QToolTip::hideText();
    }
};

HANDFAST_TEST(ShortTabsTest)

} // namespace tst_short_tabs

#include "tst_short_tabs.moc"
