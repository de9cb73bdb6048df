#include "tests/support/test_program.h"
#include "tests/views/gallery/sample_pages.h"
#include "tests/views/pictures.h"
#include "tests/views/widget_walk.h"
#include "views/main_window/frame/filter_field.h"
#include "views/main_window/frame/inspector_panel.h"
#include "views/main_window/frame/rail.h"
#include "views/main_window/main_window.h"
#include "views/main_window/palette/palette_actions.h"
#include "views/theme/proxy_style.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>

namespace tst_main_window {

using namespace views::main_window;
using views::theme::ThemeChoice;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<views::theme::Theme>(ThemeChoice::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_window = std::make_unique<MainWindow>(*m_theme);
        gallery::fillWindow(*m_window);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void everyWidgetCanBeNamed()
    {
        const support::WidgetWalk walk = support::walkWidgets(*m_window);
        QVERIFY2(walk.faults.isEmpty(), qPrintable(walk.faults.join('\n')));
        QVERIFY(walk.focusable > 30);
    }

    void everyMenuActionIsComplete()
    {
        QSet<QString> names;
        QSet<const QAction*> seen; // a page is in two menus
        for (const QMenu* menu : m_window->menuBar()->findChildren<QMenu*>()) {
            for (const QAction* action : menu->actions()) {
                if (action->isSeparator() || action->menu() != nullptr ||
                    action->parent() != &m_window->actions() || seen.contains(action))
                    continue;
                seen.insert(action);
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
                QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
                QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
                names.insert(action->objectName());
            }
        }
        QVERIFY(names.size() > 20);
    }

    void menusOfferWhatThePageInSightDoes()
    {
        const auto* fleet = m_window->findChild<QMenu*>("menu.fleet");
        const auto has = [fleet](const QString& name) {
            return std::ranges::any_of(fleet->actions(),
                                       [&](const QAction* action) { return action->objectName() == name; });
        };
        QTest::mouseClick(railButton("devices"), Qt::LeftButton);
        const auto* page = m_window->findChild<Page*>("page.devices");
        const QAction* own = (page->pageActions() + page->menuActions()).front();
        QVERIFY(has(own->objectName()));
        QTest::mouseClick(railButton("certificates"), Qt::LeftButton);
        QVERIFY(!has(own->objectName()));
        QTest::mouseClick(railButton("devices"), Qt::LeftButton);
        QVERIFY(has(own->objectName()));
    }
    void aMenuOfTheRailLeadsToItsPagesFromEverywhere()
    {
        QTest::mouseClick(railButton("certificates"), Qt::LeftButton);
        const auto* fleet = m_window->findChild<QMenu*>("menu.fleet");
        QVERIFY(fleet->menuAction()->isEnabled());
        QCOMPARE(fleet->actions().front()->objectName(), "action.goTo.devices");
        QVERIFY(fleet->actions().front()->isEnabled());
        fleet->actions().front()->trigger();
        QCOMPARE(m_window->currentPageId(), "devices");
        int told = 0; // though two menus have it
        for (const auto& entry : menuEntries(*m_window->menuBar()))
            told += entry.text == fleet->actions().front()->text() ? 1 : 0;
        QCOMPARE(told, 1);
    }

    void railAndShortcutsChangeThePage()
    {
        QTest::mouseClick(railButton("certificates"), Qt::LeftButton);
        QCOMPARE(m_window->currentPageId(), "certificates");
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentPageId(), "devices");
    }

    void slashGoesToTheFilterAndEscapeLeaves()
    {
        auto* field = m_window->findChild<FilterField*>();
        QTest::keyClick(m_window.get(), Qt::Key_Slash);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, "state:failed");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->accessibleDescription(), "41 of 540");
        QTest::keyClicks(field, " stat:x");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->accessibleDescription(), "no such key: stat");
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), QString());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->hasFocus());
    }

    void everyPageKeepsItsFilter()
    {
        auto* field = m_window->findChild<FilterField*>();
        m_window->showPage("devices", "state:failed");
        m_window->showPage("certificates");
        QVERIFY(field->isHidden());
        m_window->showPage("devices");
        QCOMPARE(field->text(), "state:failed");
    }

    void whereALinkLedAwayFromThereIsAWayBack()
    {
        auto* back = m_window->findChild<QAbstractButton*>("pageTrail.back");
        const auto follow = [this](const char* from, const char* to) {
            Q_EMIT m_window->findChild<Page*>(QStringLiteral("page.") + from)->pageWanted(to, "serial:0042");
        };
        QVERIFY(!back->isVisible());
        QVERIFY(!m_window->actions().back->isEnabled());
        m_window->showPage("certificates");
        follow("certificates", "devices");
        QCOMPARE(m_window->currentPageId(), "devices");
        QVERIFY(back->isVisible());
        QVERIFY(back->accessibleName().contains("Certificates"));
        support::keepPictures(*m_window, [this](auto choice) { m_theme->choose(choice); }, "way-back",
                              {QSize(1024, 640), QSize(1440, 900)});
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(m_window->currentPageId(), "certificates");
        QVERIFY(!back->isVisible());
        follow("certificates", "devices");
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(m_window->currentPageId(), "certificates");
        const auto* page = m_window->findChild<QWidget*>("page.certificates");
        const QWidget* focused = m_window->focusWidget();
        QVERIFY2(focused && (focused == page || page->isAncestorOf(focused)), "the keyboard left the page");
        follow("certificates", "devices");
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->currentPageId(), "certificates");
        follow("certificates", "devices");
        m_window->findChild<FilterField*>()->setTextNow("state:failed"); // still the same page
        QVERIFY(back->isVisible());
        QTest::mouseClick(railButton("certificates"), Qt::LeftButton); // he goes his own way
        QVERIFY(!back->isVisible());
    }
    void thePageThatLeadsOnHasTheOnlyProminentButton()
    {
        class Leading final : public Page
        {
        public:
            [[nodiscard]] QString pageId() const override { return QStringLiteral("leading"); }
            [[nodiscard]] QString title() const override { return QStringLiteral("Leading"); }
            [[nodiscard]] QString iconName() const override { return QStringLiteral("dns"); }
            [[nodiscard]] Section section() const override { return Section::Change; }
            [[nodiscard]] bool leadsOn() const override { return m_leadsOn; }
            bool m_leadsOn = true;
        };
        auto* leading = new Leading; // the window takes it
        m_window->addPage(leading);
        const auto variant = [this] {
            return views::theme::variantOf(
                m_window->findChild<CommitBar*>()->findChild<QAbstractButton*>("action.commit.button"));
        };
        QCOMPARE(variant(), views::theme::ButtonVariant::Primary);
        m_window->showPage("leading");
        QCOMPARE(variant(), views::theme::ButtonVariant::Secondary);
        leading->m_leadsOn = false;
        Q_EMIT leading->leadsOnChanged();
        QCOMPARE(variant(), views::theme::ButtonVariant::Primary);
        leading->m_leadsOn = true;
        Q_EMIT leading->leadsOnChanged();
        m_window->showPage("devices");
        QCOMPARE(variant(), views::theme::ButtonVariant::Primary);
    }

    void narrowWindowCollapsesRailAndMakesADrawer()
    {
        auto* rail = m_window->findChild<Rail*>();
        auto* panel = m_window->findChild<InspectorPanel*>();
        QVERIFY(!rail->isCollapsed());
        QVERIFY(panel->isVisible());
        m_window->resize(1150, 700);
        QVERIFY(!rail->isCollapsed());
        QVERIFY(!panel->isVisible());
        m_window->resize(1024, 640);
        QVERIFY(rail->isCollapsed());
        QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(panel->isVisible());
        QTest::mouseClick(panel->findChild<QAbstractButton*>("inspectorPanel.close"), Qt::LeftButton);
        QVERIFY(!panel->isVisible());
        QCOMPARE(m_window->minimumSize(), QSize(1024, 640));
        m_window->resize(1440, 900);
        QVERIFY(panel->isVisible());
    }
    void closedDetailsCanBeSeenToBeThere()
    {
        auto* panel = m_window->findChild<InspectorPanel*>();
        auto* show = m_window->findChild<QAbstractButton*>("showDetails.button");
        QVERIFY(!show->isVisible()); // they are open
        m_window->resize(1024, 640);
        QVERIFY(show->isVisible());
        QVERIFY(show->toolTip().contains("Ctrl+I"));
        QTest::mouseClick(show, Qt::LeftButton);
        QVERIFY(panel->isVisible() && !show->isVisible());
        QVERIFY(panel->isAncestorOf(m_window->focusWidget()));
        m_window->findChild<Page*>("page.devices")->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape); // wherever it is pressed
        QVERIFY(!panel->isVisible() && show->isVisible());
        m_window->showPage("certificates"); // whose details are as they are
        QCOMPARE(show->isVisible(), m_window->findChild<Page*>("page.certificates")->inspector() != nullptr);
        m_window->showPage("devices");
        m_window->resize(1440, 900);
        QVERIFY(!show->isVisible());
    }
    void theFilterStandsAtOnePlace()
    {
        class Long final : public Page
        {
        public:
            [[nodiscard]] QString pageId() const override { return QStringLiteral("long"); }
            [[nodiscard]] QString title() const override { return QStringLiteral("Service profiles of it"); }
            [[nodiscard]] QString iconName() const override { return QStringLiteral("dns"); }
            [[nodiscard]] Section section() const override { return Section::Change; }
            [[nodiscard]] QString filterPlaceholder() const override { return QStringLiteral("Filter"); }
        };
        m_window->addPage(new Long); // takes it
        const auto* field = m_window->findChild<FilterField*>();
        const auto place = [&](const char* page) {
            m_window->showPage(page);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            return field->mapTo(m_window.get(), QPoint()).x();
        };
        QCOMPARE(place("long"), place("devices"));
        m_window->resize(1024, 640);
        QCOMPARE(place("long"), place("devices"));
        m_window->resize(1440, 900);
    }

    void commitBarIsSeenOnlyWhilePending()
    {
        auto* bar = m_window->findChild<CommitBar*>();
        QVERIFY(bar->isVisible());
        const QSignalSpy wanted(m_window.get(), &MainWindow::commitWanted);
        QTest::mouseClick(bar->findChild<QAbstractButton*>("action.commit.button"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(bar->isVisible());
        m_window->setPending({});
        QVERIFY(!bar->isVisible());
        QVERIFY(!m_window->actions().commit->isEnabled());
    }

    void lookIsKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath("look.ini"), QSettings::IniFormat);
        m_window->findChild<InspectorPanel*>()->setWantedWidth(999);
        m_window->findChild<QAction*>("action.theme.dark")->trigger();
        m_window->saveTo(settings);
        MainWindow other(*m_theme);
        m_theme->choose(ThemeChoice::Light);
        other.restoreFrom(settings);
        QCOMPARE(m_theme->choice(), ThemeChoice::Dark);
        QCOMPARE(other.findChild<InspectorPanel*>()->wantedWidth(), 520);
        m_theme->choose(ThemeChoice::Light);
    }

private:
    [[nodiscard]] QAbstractButton* railButton(const QString& id) const
    {
        return m_window->findChild<QAbstractButton*>("rail." + id);
    }

    std::unique_ptr<views::theme::Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

HANDFAST_TEST(TestMainWindow)

} // namespace tst_main_window

#include "tst_main_window.moc"
