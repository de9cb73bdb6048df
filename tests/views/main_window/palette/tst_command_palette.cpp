// ux: one field over actions, pages and whatever its sources know (Ctrl+K).
#include "views/main_window/palette/command_palette.h"

#include "tests/support/test_program.h"
#include "tests/views/gallery/sample_pages.h"
#include "views/main_window/main_window.h"
#include "views/main_window/palette/palette_match.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QtTest/QtTest>

namespace tst_command_palette {

using namespace views::main_window;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<views::theme::Theme>(views::theme::ThemeChoice::Light); }
    void init()
    {
        m_window = std::make_unique<MainWindow>(*m_theme);
        gallery::fillWindow(*m_window);
        m_window->addPaletteSource([this](const QString& typed, std::size_t most) {
            return bestFits(
                {{.icon = {}, .text = "fw-1 0001", .detail = "Device", .act = [this] { ++m_taken; }}}, typed,
                most);
        });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_theme.reset(); }

    void theBestFitComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("at the beginning") << "com" << QStringList{"Commit", "Go to commits", "Telecom"};
        QTest::newRow("all words") << "to com" << QStringList{"Go to commits"};
        QTest::newRow("letters between") << "gtc" << QStringList{"Go to commits"};
        QTest::newRow("any case") << "TELE" << QStringList{"Telecom"};
        QTest::newRow("none") << "zzz" << QStringList{};
        QTest::newRow("two letters are not scattered") << "gc" << QStringList{};
    }
    void theBestFitComesFirst()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, expected);
        std::vector<PaletteEntry> all;
        for (const char* text : {"Telecom", "Go to commits", "Commit"})
            all.push_back({.icon = {}, .text = text, .detail = {}, .act = {}});
        QStringList texts;
        for (const PaletteEntry& entry : bestFits(std::move(all), typed, 8))
            texts << entry.text;
        QCOMPARE(texts, expected);
    }
    void keysOpenItAndTakeAnAction()
    {
        m_window->showPage("devices");
        open();
        QVERIFY(m_palette->count() > 0);
        QTest::keyClicks(field(), "go to cert"); // a page, by its menu entry's text
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(!m_palette);
        open();
        QTest::keyClicks(field(), "certificates");
        QVERIFY(m_palette->count() > 0);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_window->currentPageId(), QString("certificates"));
        QTRY_VERIFY(!m_palette);
    }
    void sourcesAreAskedToo()
    {
        open();
        QTest::keyClicks(field(), "fw-1");
        QCOMPARE(m_palette->count(), 1);
        QCOMPARE(field()->accessibleDescription(), QString("fw-1 0001"));
        QTest::keyClick(field(), Qt::Key_Down); // there is no other
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_taken, 1);
    }
    void whatDoesNotFitIsSaid()
    {
        open();
        QTest::keyClicks(field(), "nothing like that");
        QCOMPARE(m_palette->count(), 0);
        QCOMPARE(field()->accessibleDescription(), QString("Nothing fits"));
        QVERIFY(m_palette->findChild<QWidget*>("palette.nothing")->isVisible());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(m_palette); // nothing was taken
    }
    void whatIsGreyIsNotOffered_data()
    {
        QTest::addColumn<int>("changes");
        QTest::addColumn<bool>("offered");
        QTest::newRow("nothing to commit") << 0 << false;
        QTest::newRow("three changes") << 3 << true;
    }
    void whatIsGreyIsNotOffered()
    {
        QFETCH(int, changes);
        QFETCH(bool, offered);
        m_window->setPending({.changes = changes, .headline = {}, .effect = {}});
        QCOMPARE(m_window->actions().commit->isEnabled(), offered);
        open();
        QTest::keyClicks(field(), "co");
        QStringList texts;
        for (int row = 0; row < m_palette->count(); ++row)
            texts << list()->model()->index(row, 0).data().toString();
        QVERIFY2(!texts.isEmpty(), "nothing is offered at all");
        QCOMPARE(texts.contains("Commit"), offered);
        const QAbstractItemModelTester tester(list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClick(field(), Qt::Key_Backspace);
    }

private:
    void open()
    {
        m_window->actions().palette->trigger();
        m_palette = m_window->findChild<CommandPalette*>("commandPalette");
        QVERIFY(m_palette && m_palette->isVisible());
    }
    [[nodiscard]] QLineEdit* field() const { return m_palette->findChild<QLineEdit*>("palette.field"); }
    [[nodiscard]] QListView* list() const { return m_palette->findChild<QListView*>("palette.list"); }

    std::unique_ptr<views::theme::Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    QPointer<CommandPalette> m_palette;
    int m_taken = 0;
};

HANDFAST_TEST(CommandPaletteTest)

} // namespace tst_command_palette

#include "tst_command_palette.moc"
