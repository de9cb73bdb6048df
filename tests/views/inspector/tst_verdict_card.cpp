// V-1: what can mend a refusal stands side by side, or below each other where words are long or the card is
// narrow; no button is cut. Interface specification 3.7.
#include "views/inspector/verdict_card.h"

#include "tests/models/tables/handshake/made_up_story.h"
#include "tests/support/test_program.h"

#include <QPushButton>
#include <QTest>

namespace tst_verdict_card {

class VerdictCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v1_noFixIsCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("wide") << 700 << true;
        QTest::newRow("narrow") << 240 << false;
    }
    void v1_noFixIsCut()
    {
        QFETCH(int, width);
        QFETCH(bool, isBeside);
        views::inspector::VerdictCard card;
        card.resize(width, 500);
        card.setStory(tests::madeUpStory(tests::Ending::RefusedThere));
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QCOMPARE(card.width(), width);
        QList<QPushButton*> shown;
        for (QPushButton* button : card.findChildren<QPushButton*>())
            if (button->isVisible())
                shown << button;
        QVERIFY(shown.size() > 1);
        for (const QPushButton* button : shown) {
            QVERIFY(button->width() >= button->sizeHint().width());
            QVERIFY(card.rect().contains(button->geometry()));
            QCOMPARE(button->y() == shown.front()->y(), isBeside || button == shown.front());
        }
    }
};

HANDFAST_TEST(VerdictCardTest)

} // namespace tst_verdict_card

#include "tst_verdict_card.moc"
