// The guide's window over a small book: contents, links, the way back and forward, search, and all of it by
// keys and by name. V-5.
#include "tests/support/test_program.h"
#include "tests/views/widget_walk.h"
#include "views/guide/guide_view.h"
#include "views/guide/guide_window.h"
#include "views/theme/theme.h"

#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest/QtTest>

namespace tst_guide_window {

using namespace views::guide;

namespace {

void write(const QTemporaryDir& directory, const QString& name, const QString& text)
{
    QFile file(directory.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
}

QStringList titles(const QTreeWidget& list)
{
    QStringList titles;
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        const QTreeWidgetItem* top = list.topLevelItem(i);
        if (!top->data(0, Qt::UserRole).toString().isEmpty())
            titles << top->text(0);
        for (int j = 0; j < top->childCount(); ++j)
            titles << top->child(j)->text(0);
    }
    return titles;
}

} // namespace

class GuideWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write(m_directory, "README.md",
              "# Contents\n\n## Tasks\n\n- [One](one.md)\n- [Two](two.md): more\n\n## Pages\n\n- "
              "[Three](three.md)\n");
        write(m_directory, "one.md",
              "# One\n\nThe fleet moves. See [two](two.md#further-down).\n\n```sh\nhandfast serve\n```\n");
        write(m_directory, "two.md",
              "# Two\n\n" + QString("A wave goes out.\n\n").repeated(200) +
                  "## Further down\n\nThe fleet is there.\n");
        write(m_directory, "three.md", "# Three\n\n| a | b |\n|---|---|\n| c | d |\n");
        m_theme = std::make_unique<views::theme::Theme>(views::theme::ThemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_window = std::make_unique<GuideWindow>(GuideBook(m_directory.path()));
        m_view = m_window->findChild<GuideView*>();
        m_window->open("one.md");
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void everyWidgetCanBeNamed()
    {
        const support::WidgetWalk walk = support::walkWidgets(*m_window);
        QVERIFY2(walk.faults.isEmpty(), qPrintable(walk.faults.join('\n')));
        QVERIFY(walk.focusable >= 6);
    }
    void theContentsAreListedAndChosenByKeys()
    {
        auto& list = *m_window->findChild<QTreeWidget*>("guide.contents");
        QCOMPARE(titles(list), (QStringList{"Contents", "One", "Two", "Three"}));
        QCOMPARE(list.currentItem()->text(0), "One");
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(m_window->file(), "two.md");
    }
    void whatIsNoChapterIsTheContents()
    {
        GuideWindow window{GuideBook(m_directory.path())};
        window.open("page-nowhere.md");
        QCOMPARE(window.file(), "README.md");
    }
    void aLinkLeadsToItsHeadingAndBack()
    {
        QVERIFY(!button("guide.back")->isEnabled());
        Q_EMIT m_view->anchorClicked(QUrl("two.md#further-down"));
        QCOMPARE(m_window->file(), "two.md");
        const int there = m_view->verticalScrollBar()->value();
        QVERIFY(there > 0);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->file(), "one.md");
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->file(), "two.md");
        QCOMPARE(m_view->verticalScrollBar()->value(), there);
        QTest::keyClick(m_window.get(), Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(m_window->file(), "README.md");
        QVERIFY(!button("guide.forward")->isEnabled());
    }
    void theLinkUnderTheCursorIsTakenByKeys()
    {
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Tab);
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(m_window->file(), "two.md");
    }
    void searchKeepsWhatHasAllWords()
    {
        auto& words = *m_window->findChild<QLineEdit*>("guide.words");
        auto& list = *m_window->findChild<QTreeWidget*>("guide.contents");
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(words.hasFocus());
        QTest::keyClicks(&words, "FLEET there");
        QCOMPARE(titles(list), QStringList{"Two"});
        QCOMPARE(m_window->file(), "one.md"); // what is read stays
        QTest::keyClick(&words, Qt::Key_Return);
        QCOMPARE(m_window->file(), "two.md");
        QVERIFY(m_view->textCursor().selectedText().compare("fleet", Qt::CaseInsensitive) == 0);
        QCOMPARE(m_view->marks(), 2);
        QTest::keyClick(&words, Qt::Key_Return);
        QCOMPARE(m_view->textCursor().selectedText(), "there");
        words.setText("nowhere");
        QCOMPARE(titles(list), QStringList());
        QVERIFY(m_window->findChild<QWidget*>("guide.found")->isVisible());
        QTest::keyClick(&words, Qt::Key_Escape);
        QCOMPARE(titles(list).size(), 4);
        QVERIFY(m_window->isVisible());
        QTest::keyClick(&words, Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }
    void itFollowsTheTheme()
    {
        const auto ground = [this] { return m_view->palette().color(QPalette::Base); };
        const QColor before = ground();
        m_theme->choose(views::theme::ThemeChoice::Dark);
        QTRY_VERIFY(ground() != before);
        QCOMPARE(m_window->file(), "one.md");
        QVERIFY(m_view->toPlainText().contains("handfast serve"));
        m_theme->choose(views::theme::ThemeChoice::Light);
    }

private:
    [[nodiscard]] QToolButton* button(const QString& action) const
    {
        return m_window->findChild<QToolButton*>(action + ".button");
    }

    QTemporaryDir m_directory;
    std::unique_ptr<views::theme::Theme> m_theme;
    std::unique_ptr<GuideWindow> m_window;
    GuideView* m_view = nullptr;
};

HANDFAST_TEST(GuideWindowTest)

} // namespace tst_guide_window

#include "tst_guide_window.moc"
