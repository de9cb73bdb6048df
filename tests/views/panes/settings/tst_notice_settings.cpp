// ux 3.9: each rule can be muted by its box, and what closing the window does can be chosen.
#include "views/panes/settings/notice_settings.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "tests/views/pictures.h"
#include "tests/views/widget_walk.h"
#include "views/main_window/notices/tray.h"
#include "views/panes/settings/settings_page.h"

#include <QScrollArea>
#include <QTest>

namespace tst_notice_settings {

using models::lifecycle::NoticeRule;
using views::main_window::Closing;
using views::main_window::Tray;

class NoticeSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<support::PageWindow>();
        m_desk = std::make_unique<models::lifecycle::NoticeDesk>(m_window->lifecycle());
        m_tray = new Tray(m_window->window(), [] { return false; }); // the window's child
        auto* page = new views::panes::SettingsPage(m_window->lifecycle());
        page->addCard(new views::panes::NoticeSettings(*m_desk, *m_tray));
        m_window->window().addPage(page);
        QVERIFY(m_window->show("settings"));
        page->findChild<QScrollArea*>()->ensureWidgetVisible(page->findChild<QWidget*>("noticeSettings"));
    }
    void cleanup()
    {
        m_window->window().hide();
        const auto window = std::exchange(m_window, nullptr); // its page knows the desk
        delete window->window().findChild<views::panes::NoticeSettings*>();
        m_desk.reset();
    }

    void ux39_everyRuleHasABox()
    {
        for (const NoticeRule rule : models::lifecycle::allNoticeRules()) {
            auto* box = support::seen<QCheckBox>("notices.rule." + QString::fromUtf8(toText(rule).data()));
            QVERIFY(box);
            QVERIFY(box->isChecked());
            QVERIFY(box->accessibleName().startsWith("Tell the desktop: "));
            QVERIFY(!box->toolTip().isEmpty());
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
            QVERIFY(m_desk->book().isMuted(rule));
            QVERIFY(!box->isChecked());
            QTest::keyClick(box, Qt::Key_Space);
            QVERIFY(!m_desk->book().isMuted(rule));
        }
    }
    void ux39_whatTheShellMutesIsShown()
    {
        QVERIFY(m_desk->setMuted(NoticeRule::ListStale, true));
        QVERIFY(!support::seen<QCheckBox>("notices.rule.crl-stale")->isChecked());
    }
    void closingIsChosenHere()
    {
        auto* closing = support::seen<QComboBox>("notices.closing");
        QVERIFY(closing);
        support::choose(closing, "Keep the sessions up");
        QCOMPARE(m_tray->closing(), Closing::Stay);
        m_tray->setClosing(Closing::Quit);
        QCOMPARE(closing->currentText(), QString("End the program"));
        support::keepPictures(
            m_window->window(),
            [this](views::theme::ThemeChoice choice) { m_window->window().chooseTheme(choice); },
            "notice-settings", {QSize(1024, 640)});
    }
    void everyWidgetCanBeNamed()
    {
        const support::WidgetWalk walk = support::walkWidgets(m_window->window());
        QVERIFY2(walk.faults.isEmpty(), qPrintable(walk.faults.join('\n')));
    }

private:
    std::unique_ptr<support::PageWindow> m_window;
    std::unique_ptr<models::lifecycle::NoticeDesk> m_desk;
    Tray* m_tray = nullptr;
};

HANDFAST_TEST(NoticeSettingsTest)

} // namespace tst_notice_settings

#include "tst_notice_settings.moc"
