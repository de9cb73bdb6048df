// ux "everything by keyboard", issue 8: F6 goes round the regions, keys can be changed, and what has them is
// named; motion and text size are kept.
#include "views/main_window/keys/window_keys.h"

#include "tests/support/test_program.h"
#include "tests/views/gallery/sample_pages.h"
#include "views/main_window/frame/commit_bar.h"
#include "views/main_window/keys/shortcuts_dialog.h"
#include "views/main_window/main_window.h"
#include "views/main_window/palette/palette_actions.h"
#include "views/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QKeySequenceEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace tst_window_keys {

using namespace views::main_window;
using views::theme::ThemeChoice;

class WindowKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<views::theme::Theme>(ThemeChoice::Light); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_window = std::make_unique<MainWindow>(*m_theme);
        gallery::fillWindow(*m_window);
        m_keys = new WindowKeys(*m_window);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void f6GoesRoundTheRegions()
    {
        const QStringList round{"inspectorPanel", "commitBar",  "statusStrip", "rail",
                                "pageHeader",     "fleetStrip", "page.devices"};
        m_window->showPage("devices");
        m_window->findChild<QWidget*>("deviceTable")->setFocus();
        QStringList way;
        for (qsizetype i = 0; i < round.size(); ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
            way << region();
        }
        QCOMPARE(way, round);
        QCOMPARE(m_window->focusWidget()->objectName(), "deviceTable"); // where it was
        QVERIFY(m_window->testAttribute(Qt::WA_KeyboardFocusChange));   // the ring is drawn
        QStringList back;
        for (qsizetype i = 0; i < round.size(); ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
            back.prepend(region());
        }
        QStringList expected = round;
        expected.prepend(expected.takeLast());
        QCOMPARE(back, expected);
        m_window->setPending({}); // no bar, no stop
        m_window->findChild<QWidget*>("statusStrip")->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(region(), "inspectorPanel");
    }

    void whatHidesLeavesTheFocusInItsRegion()
    {
        m_window->showPage("devices");
        auto* panel = m_window->findChild<QWidget*>("inspectorPanel");
        auto* gone = new QPushButton("Mend it", panel);
        auto* stays = new QPushButton("Actions", panel);
        gone->show();
        stays->show();
        gone->setFocus();
        QCOMPARE(m_window->focusWidget(), gone);
        gone->hide(); // the device needs it no more
        QCOMPARE(region(), "inspectorPanel");
        gone->show();
        gone->setFocus();
        gone->setEnabled(false);
        QCOMPARE(region(), "inspectorPanel");
    }

    void ctrlAndADigitGoToPages()
    {
        const QStringList pages = m_window->pageIds();
        for (int i = 0; i < 9; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(m_window->currentPageId(), pages.at(i));
        }
    }

    void everyMenuEntryHasALetterOfItsOwn()
    {
        for (const auto& [name, menu] : m_window->actions().menus()) {
            views::widgets::giveMnemonics(*menu);
            for (QMenu* each : QList<QMenu*>{menu} + menu->findChildren<QMenu*>()) {
                views::widgets::giveMnemonics(*each);
                QStringList letters;
                for (const QAction* action : each->actions()) {
                    if (action->isSeparator())
                        continue;
                    const QString letter = QKeySequence::mnemonic(action->text()).toString();
                    QVERIFY2(!letter.isEmpty(), qPrintable(action->text()));
                    QVERIFY2(!letters.contains(letter), qPrintable(each->title() + ": " + action->text()));
                    letters << letter;
                }
            }
        }
        QStringList titles;
        for (const QAction* action : m_window->menuBar()->actions())
            titles << QKeySequence::mnemonic(action->text()).toString();
        QCOMPARE(titles.removeDuplicates(), 0);
        QVERIFY(!titles.contains(QString()));
    }

    void noTwoActionsHaveTheSameKeys()
    {
        const Keys keys = m_keys->shortcuts().keys();
        QVERIFY(keys.size() > 40);
        for (const auto& [id, sequences] : keys)
            for (const QKeySequence& each : sequences)
                QVERIFY2(!m_keys->shortcuts().takenBy(each, id, keys), qPrintable(id));
    }

    void keysAreChanged()
    {
        ShortcutsDialog* dialog = openDialog();
        choose(*dialog, "action.locks");
        auto* field = dialog->findChild<QKeySequenceEdit*>();
        QTest::keyClick(field, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(cell(*dialog, "action.locks"), "Ctrl+J");
        QVERIFY(m_window->actions().locks->shortcut().isEmpty()); // before Save nothing counts
        press(*dialog, "accept");
        QCOMPARE(m_window->actions().locks->shortcut(), QKeySequence("Ctrl+J"));
        QStringList lines;
        for (const PaletteEntry& entry : menuEntries(*m_window->menuBar()))
            lines << entry.text + entry.detail;
        QVERIFY(lines.contains("LocksChange  Ctrl+J"));
        QVERIFY(m_window->findChild<CommitBar*>()
                    ->findChild<QAbstractButton*>("action.commit.button")
                    ->toolTip()
                    .contains("(Ctrl+Return)"));
        m_window->actions().commit->setShortcut(QKeySequence("Ctrl+M"));
        QVERIFY(m_window->findChild<CommitBar*>()
                    ->findChild<QAbstractButton*>("action.commit.button")
                    ->toolTip()
                    .contains("(Ctrl+M)"));
    }
    void keysThatAnotherHasAreRefusedByName()
    {
        ShortcutsDialog* dialog = openDialog();
        choose(*dialog, "action.locks");
        auto* field = dialog->findChild<QKeySequenceEdit*>();
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(problemOf(*dialog), "Ctrl+K is taken: Command palette….");
        QCOMPARE(cell(*dialog, "action.locks"), QString());
        QTest::keyClick(field, Qt::Key_F, Qt::AltModifier);
        QCOMPARE(problemOf(*dialog), "Alt+F is taken: File.");
        choose(*dialog, "action.palette");
        press(*dialog, "shortcuts.clear");
        QCOMPARE(cell(*dialog, "action.palette"), QString());
        choose(*dialog, "action.locks");
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(cell(*dialog, "action.locks"), "Ctrl+K");
        choose(*dialog, "action.palette");
        press(*dialog, "shortcuts.restore"); // they have gone to another meanwhile
        QCOMPARE(problemOf(*dialog), "Ctrl+K is taken: Locks….");
        press(*dialog, "shortcuts.restoreAll");
        QCOMPARE(cell(*dialog, "action.palette"), "Ctrl+K");
        QCOMPARE(cell(*dialog, "action.locks"), QString());
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<ShortcutsDialog*>());
    }
    void keysAreKept()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("keys.ini"), QSettings::IniFormat);
        Keys keys = m_keys->shortcuts().keys();
        keys["action.palette"] = {};
        keys["action.locks"] = {QKeySequence("Ctrl+K")};
        keys["action.quiz"] = {QKeySequence("Ctrl+Q")}; // of Quit, which keeps it no longer
        m_keys->shortcuts().setKeys(keys);
        m_window->actions().reduceMotion->setChecked(true);
        QVERIFY(m_theme->isMotionReduced());
        m_window->saveTo(settings);
        QCOMPARE(settings.value("keys/action.locks").toStringList(), QStringList{"Ctrl+K"});
        QVERIFY(!settings.contains("keys/action.commit")); // only what differs
        m_theme->setMotionReduced(false);
        MainWindow other(*m_theme);
        gallery::fillWindow(other);
        new WindowKeys(other);
        other.restoreFrom(settings);
        QCOMPARE(other.actions().locks->shortcut(), QKeySequence("Ctrl+K"));
        QVERIFY(other.actions().palette->shortcuts().isEmpty());
        QCOMPARE(other.actions().quiz->shortcut(), QKeySequence("Ctrl+Q"));
        QVERIFY(other.actions().quit->shortcuts().isEmpty());
        QVERIFY(m_theme->isMotionReduced());
        m_theme->setMotionReduced(false);
    }
    void aLateActionIsFoundAndHasTheUsersKeys()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("keys.ini"), QSettings::IniFormat);
        settings.setValue("keys/late.one", QStringList{"Ctrl+K"}); // the palette's by itself
        settings.setValue("keys/action.locks", QStringList{"Ctrl+J"});
        m_window->restoreFrom(settings);
        QMenu* menu = m_window->actions().menus().at(Menu::Fleet);
        const auto add = [menu](const char* name, const char* text, const char* keys) {
            auto* action = new QAction(text, menu);
            action->setObjectName(name);
            action->setShortcut(QKeySequence(keys));
            menu->addAction(action);
            return action;
        };
        QPointer<QAction> one = add("late.one", "First late one", "Ctrl+Alt+1");
        QPointer<QAction> two = add("late.two", "Second late one", "Ctrl+J"); // given to another by the user
        QPointer<QAction> three = add("late.three", "Third late one", "Ctrl+Alt+3");
        QTRY_VERIFY(m_keys->shortcuts().entry("late.three"));
        QCOMPARE(one->shortcut(), QKeySequence("Ctrl+K"));
        QVERIFY(m_window->actions().palette->shortcuts().isEmpty());
        QVERIFY(two->shortcuts().isEmpty());
        QCOMPARE(three->shortcut(), QKeySequence("Ctrl+Alt+3"));
        QCOMPARE(m_keys->shortcuts().standard().at("late.one"), {QKeySequence("Ctrl+Alt+1")});
        noTwoActionsHaveTheSameKeys();
        ShortcutsDialog* dialog = openDialog();
        choose(*dialog, "late.three");
        QTest::keyClick(dialog->findChild<QKeySequenceEdit*>(), Qt::Key_Y,
                        Qt::ControlModifier | Qt::AltModifier);
        press(*dialog, "accept");
        QCOMPARE(three->shortcut(), QKeySequence("Ctrl+Alt+Y"));
        delete three; // and once more, as when a page is made anew
        three = add("late.three", "Third late one", "Ctrl+Alt+3");
        QTRY_COMPARE(three->shortcut(), QKeySequence("Ctrl+Alt+Y"));
        m_window->saveTo(settings);
        QCOMPARE(settings.value("keys/late.one").toStringList(), QStringList{"Ctrl+K"});
        QCOMPARE(settings.value("keys/late.three").toStringList(), QStringList{"Ctrl+Alt+Y"});
    }
    void keysOfActionsThatAreNotHereAreKept()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("keys.ini"), QSettings::IniFormat);
        settings.setValue("keys/never.seen", QStringList{"Ctrl+Alt+9"});
        m_window->restoreFrom(settings);
        m_window->saveTo(settings);
        QCOMPARE(settings.value("keys/never.seen").toStringList(), QStringList{"Ctrl+Alt+9"});
    }
    void theStatusIsReadByArrows()
    {
        QWidget* strip = m_window->findChild<QWidget*>("statusStrip");
        strip->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_window->focusWidget(), strip);
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Tab);
        QVERIFY(!strip->hasFocus()); // no trap
    }

private:
    /// The region that has the focus.
    [[nodiscard]] QString region() const
    {
        for (const QWidget* widget = m_window->focusWidget(); widget; widget = widget->parentWidget())
            if (const QString name = widget->objectName();
                name == "rail" || name == "pageHeader" || name == "fleetStrip" || name.startsWith("page.") ||
                name == "inspectorPanel" || name == "commitBar" || name == "statusStrip")
                return name;
        return {};
    }
    ShortcutsDialog* openDialog()
    {
        m_window->actions().shortcuts->trigger();
        return m_window->findChild<ShortcutsDialog*>();
    }
    static int rowOf(const QTableView& table, const ShortcutBook& book, const QString& id)
    {
        const ShortcutEntry* entry = book.entry(id);
        for (int row = 0; entry && row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 0).data() == entry->text)
                return row;
        return -1;
    }
    void choose(const QDialog& dialog, const QString& id)
    {
        auto* table = dialog.findChild<QTableView*>("shortcuts.table");
        table->selectRow(rowOf(*table, m_keys->shortcuts(), id));
    }
    QString cell(const QDialog& dialog, const QString& id)
    {
        auto* table = dialog.findChild<QTableView*>("shortcuts.table");
        return table->model()->index(rowOf(*table, m_keys->shortcuts(), id), 1).data().toString();
    }
    static void press(const QDialog& dialog, const QString& button)
    {
        QTest::mouseClick(dialog.findChild<QAbstractButton*>(button), Qt::LeftButton);
    }
    static QString problemOf(const QDialog& dialog) { return dialog.findChild<QLabel*>("problem")->text(); }

    std::unique_ptr<views::theme::Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    WindowKeys* m_keys = nullptr;
};

HANDFAST_TEST(WindowKeysTest)

} // namespace tst_window_keys

#include "tst_window_keys.moc"
