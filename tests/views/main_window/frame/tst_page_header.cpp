// Where there is little room the filter gives way before the words of buttons do, and of those the less
// important ones first.
#include "views/main_window/frame/page_header.h"

#include "tests/support/test_program.h"
#include "views/main_window/frame/filter_field.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/tokens.h"
#include "views/widgets/action_button.h"

#include <QAction>
#include <QTest>

namespace tst_page_header {

using views::main_window::FilterField;
using views::main_window::PageHeader;
using views::widgets::ActionButton;

/// With actions of these words.
class WordyPage final : public views::main_window::Page
{
public:
    explicit WordyPage(const QStringList& words)
    {
        for (const QString& each : words) {
            m_actions << new QAction(views::theme::icon(QStringLiteral("add")), each, this);
            m_actions.back()->setObjectName(each);
        }
    }
    [[nodiscard]] QString pageId() const override { return QStringLiteral("wordy"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Groups"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("dns"); }
    [[nodiscard]] views::main_window::Section section() const override
    {
        return views::main_window::Section::Fleet;
    }
    [[nodiscard]] QString filterPlaceholder() const override { return QStringLiteral("Filter"); }
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

private:
    QList<QAction*> m_actions;
};

class PageHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreLeftOutWhereNothingElseGivesWay_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("least"); ///< of buttons with words
        QTest::newRow("wide") << 1224 << 3;
        QTest::newRow("a rail of icons") << 968 << 1;
        QTest::newRow("narrow") << 700 << 1;
        QTest::newRow("too narrow for any") << 480 << 0;
    }
    void wordsAreLeftOutWhereNothingElseGivesWay()
    {
        QFETCH(int, width);
        QFETCH(int, least);
        views::theme::Theme theme(views::theme::ThemeChoice::Light);
        WordyPage page({"New cluster of appliances…", "New collector group…", "New device group here…"});
        PageHeader header;
        header.makeRoomFor(QStringLiteral("A title of some other page"));
        header.showPage(page);
        header.resize(width, header.height());
        header.show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        const auto* filter = header.findChild<FilterField*>();
        const int spare = filter->width() - filter->minimumSizeHint().width();
        const auto buttons = header.findChildren<ActionButton*>();
        QCOMPARE(buttons.size(), 3);
        int wordy = 0;
        bool isLastWordy = false;
        for (const ActionButton* button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
            const int words = button->wordyWidth() - views::theme::size::control;
            if (button->text().isEmpty())
                QVERIFY2(words > spare, qPrintable(button->accessibleName()));
            wordy += button->text().isEmpty() ? 0 : 1;
            isLastWordy = !button->text().isEmpty();
        }
        QVERIFY2(wordy >= least, qPrintable(QString::number(wordy)));
        QCOMPARE(isLastWordy, least > 0); // the last one is the most important
    }
};

HANDFAST_TEST(PageHeaderTest)

} // namespace tst_page_header

#include "tst_page_header.moc"
