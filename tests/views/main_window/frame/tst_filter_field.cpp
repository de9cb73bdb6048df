// The words that may follow in the filter field: below it, with room, in the colours of the theme.
#include "views/main_window/frame/filter_field.h"

#include "tests/support/test_program.h"
#include "views/theme/text_scale.h"
#include "views/theme/theme.h"
#include "views/theme/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTest>

namespace tst_filter_field {

using views::main_window::FilterField;
using views::theme::ThemeChoice;

class FilterFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListLiesBelowTheField_data()
    {
        QTest::addColumn<views::theme::ThemeChoice>("choice");
        QTest::newRow("ux 3.1 light") << ThemeChoice::Light;
        QTest::newRow("ux 3.1 dark") << ThemeChoice::Dark;
    }
    void theListLiesBelowTheField()
    {
        QFETCH(views::theme::ThemeChoice, choice);
        const views::theme::Theme theme(choice);
        QWidget window;
        window.resize(600, 400);
        FilterField field(&window);
        field.setGeometry(20, 20, 400, 32);
        field.setCompletions([](const QString&) {
            return QStringList{"state:", "stack:", "a-word-that-is-much-longer-than-the-others:"};
        });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        QTest::keyClicks(&field, "name~fw sta");
        const QAbstractItemView* list = field.findChild<QCompleter*>("filterCompleter")->popup();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(list->geometry().top() > field.mapToGlobal(field.rect().bottomLeft()).y());
        const QModelIndex longest = list->model()->index(2, 0);
        const QRect row = list->visualRect(longest);
        QCOMPARE(row.height(), views::theme::scaled(28));
        QVERIFY(row.width() >= list->sizeHintForIndex(longest).width());
        QVERIFY(list->viewport()->height() >= 3 * row.height()); // nothing to scroll
        const QImage seen =
            list->parentWidget() ? QImage() : const_cast<QAbstractItemView*>(list)->grab().toImage();
        const views::theme::Tokens& tokens = views::theme::tokensOf(list);
        QCOMPARE(seen.pixelColor(seen.width() / 2, seen.height() - 4), tokens.surface);
    }
};

HANDFAST_TEST(FilterFieldTest)

} // namespace tst_filter_field

#include "tst_filter_field.moc"
