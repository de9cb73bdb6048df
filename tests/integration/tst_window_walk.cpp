// Walks over every widget of every page, form, drawer and dialog, over the demo with its live devices:
// whatever takes the focus is found by a name that is its own, each combo box has a label, no label hides
// what it shows, each action has an object name (testing.md, "The window, from outside"). The lists of pages,
// forms, dialogs and item models come from the sources: one that is added and not reached here fails the
// test. Every item model on the way is under QAbstractItemModelTester.
#include "tests/integration/demo_hands.h"
#include "tests/integration/demo_window.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_program.h"
#include "tests/views/class_tree.h"
#include "tests/views/gallery/sample_dialogs.h"
#include "tests/views/panes/hands.h"
#include "tests/views/state_walk.h"
#include "views/dialogs/fleet/lab_dialog.h"
#include "views/main_window/frame/inspector_panel.h"
#include "views/main_window/main_window.h"
#include "views/wizard/start_card.h"

#include <QTest>

#include <utility>

namespace tst_window_walk {

using models::tables::DeviceStatus;
using support::seen;
using support::StateWalk;
using views::main_window::MainWindow;
using views::main_window::Page;

class WindowWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_demo.open(), qPrintable(m_demo.report()));
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<MainWindow*>(window))
                m_window = found;
        QVERIFY(m_window);
        m_window->resize(1440, 900);
        integration::hands::seeTheFleetArrive();
    }

    void everyPage()
    {
        for (const QString& id : m_window->pageIds()) {
            Page* page = show(id);
            QVERIFY2(page, qPrintable(id));
            m_walk.explore(*m_window, id, StateWalk::Boxes::Leave);
            chooseRows(*page);
            turnSwitches(*page);
            closeDialogs();
        }
        QVERIFY(m_walk.states() > 100);
        QVERIFY(m_walk.comboBoxes() > 20);
        sayFaults();
    }
    void everyPageHasAnIconOfItsOwn()
    {
        QMap<QString, QString> pages;
        for (const Page* page : m_window->findChildren<Page*>()) {
            QVERIFY2(!pages.contains(page->iconName()),
                     qPrintable(page->pageId() + " and " + pages.value(page->iconName())));
            pages.insert(page->iconName(), page->pageId());
        }
    }
    void everyDrawer()
    {
        m_window->resize(1024, 640);
        for (const QString& id : m_window->pageIds()) {
            Page* page = show(id);
            m_walk.look(*m_window, id + ", narrow");
            QAction* toggle = m_window->actions().toggleInspector;
            if (!page->inspector() || !toggle->isEnabled())
                continue;
            toggle->setChecked(true);
            m_walk.look(*m_window, id + ", drawer");
            toggle->setChecked(false);
        }
        m_window->resize(1440, 900);
        sayFaults();
    }
    void everyForm()
    {
        show("migration");
        auto* card = m_window->findChild<views::wizard::StartCard*>();
        QVERIFY(card && card->isVisible());
        const QSignalBlocker quiet(card); // else the page goes back to the form of what can be started now
        for (const auto kind : models::workflows::everyWorkflowKind) {
            const auto id = models::workflows::toText(kind);
            const QString name = QString::fromUtf8(id.data(), qsizetype(id.size()));
            card->showFor(kind);
            m_walk.explore(*card, "form " + name, StateWalk::Boxes::Press);
            m_walk.look(*m_window, "form " + name);
        }
        sayFaults();
    }
    void everyDialog_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : gallery::SampleDialogs::names())
            if (!support::isWithoutShared() || name != "configuration-import")
                QTest::newRow(qPrintable(name)) << name;
    }
    void everyDialog()
    {
        QFETCH(QString, name);
        if (!m_dialogs)
            m_dialogs = std::make_unique<gallery::SampleDialogs>();
        QPointer<QDialog> dialog = m_dialogs->open(name, m_window);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        if (name == "import")
            QTRY_VERIFY_WITH_TIMEOUT(rowsIn(*dialog) > 0, patience);
        m_walk.explore(*dialog, name, StateWalk::Boxes::Press);
        closeDialogs(); // what it has opened itself
        delete dialog.data();
        sayFaults();
    }

    /// Those that the window itself opens.
    void everyDialogOfTheWindow()
    {
        for (const char* action : {"diagrams", "notices"}) {
            (action == QByteArray("notices") ? m_window->actions().notices : m_window->actions().diagrams)
                ->trigger();
            QDialog* dialog = nullptr;
            QTRY_VERIFY((dialog = openDialog()));
            m_walk.explore(*dialog, action, StateWalk::Boxes::Leave);
            dialog->close();
            QTRY_VERIFY(!openDialog());
        }
        auto* lab = new views::dialogs::LabDialog(m_demo.lifecycle(), {}, m_window);
        lab->open();
        m_walk.explore(*lab, "lab", StateWalk::Boxes::Leave);
        closeDialogs();
        sayFaults();
    }

    // From here on: what the sources have, and nothing above has reached.
    void noPageIsForgotten() { QCOMPARE(missing(m_sources.finalClassesBelow("Page")), QString()); }
    void noFormIsForgotten()
    {
        QStringList forms = m_sources.finalClassesOf("^QWidget$").filter(QRegularExpression("Form$"));
        QVERIFY(forms.size() >= 9);
        QCOMPARE(missing(forms), QString());
    }
    void noDialogIsForgotten()
    {
        const QStringList dialogs = m_sources.finalClassesOf("^QDialog$");
        QVERIFY(dialogs.size() > 30);
        QCOMPARE(missing(dialogs), QString());
    }
    void noItemModelIsForgotten()
    {
        const QStringList models = m_sources.finalClassesOf("^Q(AbstractItem|AbstractTable|AbstractList|"
                                                            "AbstractProxy|SortFilterProxy|IdentityProxy|"
                                                            "StandardItem|StringList)Model$");
        QVERIFY(models.size() >= 8);
        QCOMPARE(missing(models), QString());
    }

private:
    static constexpr int patience = 60'000;

    [[nodiscard]] QDialog* openDialog() const
    {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible())
                return dialog;
        return nullptr;
    }
    [[nodiscard]] QString missing(const QStringList& wanted) const
    {
        return support::missingIn(m_walk.classes(), wanted).join(", ");
    }

    /// Once it is there and has come to rest: what it asks in other threads has been answered.
    Page* show(const QString& id)
    {
        m_window->showPage(id);
        auto* page = m_window->findChild<Page*>("page." + id);
        qsizetype before = -1;
        const bool isAtRest = QTest::qWaitFor(
            [&] {
                QCoreApplication::sendPostedEvents();
                const qsizetype now = visibleCount();
                return std::exchange(before, now) == now;
            },
            patience);
        return isAtRest ? page : nullptr;
    }
    [[nodiscard]] qsizetype visibleCount() const
    {
        const QList<QWidget*> all = m_window->findChildren<QWidget*>();
        qsizetype rows = 0;
        for (const auto* view : m_window->findChildren<QAbstractItemView*>())
            if (view->isVisible() && view->model())
                rows += view->model()->rowCount();
        return std::ranges::count_if(all, &QWidget::isVisible) + rows;
    }
    static int rowsIn(const QWidget& window)
    {
        int rows = 0;
        for (const auto* view : window.findChildren<QAbstractItemView*>())
            if (view->isVisible() && view->model())
                rows += view->model()->rowCount();
        return rows;
    }

    /// The details of a row, in each of their states.
    void chooseRows(Page& page)
    {
        for (auto* view : page.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
                continue;
            view->setCurrentIndex(view->model()->index(0, 0));
            auto* panel = m_window->findChild<views::main_window::InspectorPanel*>();
            const QString state = page.pageId() + ", a row of " + view->objectName();
            m_walk.look(*m_window, state);
            if (panel && panel->isVisible())
                m_walk.explore(*panel, state, StateWalk::Boxes::Leave);
            if (view->selectionMode() == QAbstractItemView::ExtendedSelection) {
                view->selectAll();
                m_walk.look(*m_window, page.pageId() + ", all rows");
                view->setCurrentIndex(view->model()->index(0, 0));
            }
        }
    }
    /// What the page's checkable actions show and hide.
    void turnSwitches(Page& page)
    {
        QList<QPointer<QAction>> switches;
        for (QAction* action : page.findChildren<QAction*>())
            if (action->isCheckable() && action->isEnabled() && !action->actionGroup())
                switches << action;
        for (const auto& action : switches) {
            if (!action)
                continue;
            const QString state = page.pageId() + ", " + action->objectName();
            action->toggle();
            QCoreApplication::sendPostedEvents();
            m_walk.look(*m_window, state);
            if (action)
                action->toggle();
        }
    }
    static void closeDialogs()
    {
        while (QWidget* dialog = QApplication::activeModalWidget()) {
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (QApplication::activeModalWidget() == dialog)
                return;
        }
    }
    void sayFaults()
    {
        const qsizetype before = std::exchange(m_said, m_walk.faults().size());
        const QStringList fresh = m_walk.faults().mid(before);
        QVERIFY2(fresh.isEmpty(), qPrintable("\n  " + fresh.join("\n  ")));
    }

    const support::ClassTree m_sources{HANDFAST_SOURCE_DIR, {"views", "models"}};
    integration::DemoWindow m_demo;
    MainWindow* m_window = nullptr;
    std::unique_ptr<gallery::SampleDialogs> m_dialogs;
    StateWalk m_walk;
    qsizetype m_said = 0;
};

HANDFAST_TEST(WindowWalkTest)

} // namespace tst_window_walk

#include "tst_window_walk.moc"
