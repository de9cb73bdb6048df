// ux 3.9: the bell of the header, its history by keys, and that Show leads to the filtered page.
#include "views/main_window/notices/notice_binding.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"
#include "tests/views/panes/hands.h"
#include "tests/views/pictures.h"
#include "tests/views/widget_walk.h"
#include "views/main_window/frame/filter_field.h"
#include "views/main_window/main_window.h"
#include "views/main_window/notices/notice_bell.h"
#include "views/main_window/notices/tray.h"
#include "views/panes/fleet/devices_page.h"
#include "views/widgets/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace tst_notices {

using models::lifecycle::NoticeDesk;
using models::lifecycle::NoticeFact;
using models::lifecycle::NoticeRule;
using namespace views;

class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fleet = std::make_unique<tests::MadeUpFleet>(m_firstStart);
        auto& lifecycle = *m_fleet->manager->lifecycle;
        m_desk = std::make_unique<NoticeDesk>(lifecycle);
        m_devices = std::make_unique<models::tables::DeviceTableModel>(m_fleet->manager->devices,
                                                                       m_fleet->manager->clock);
        m_window = std::make_unique<main_window::MainWindow>(m_theme);
        m_window->addPage(new panes::DevicesPage(
            {.devices = *m_devices, .inspector = {.lifecycle = lifecycle, .dropDirectory = m_drop.path()}}));
        m_isLocked = false;
        m_tray = new main_window::Tray(*m_window, [] { return false; }); // the window's child
        new main_window::NoticeBinding(*m_window, {.desk = *m_desk,
                                                   .devices = *m_devices,
                                                   .tray = *m_tray,
                                                   .bus = QDBusConnection("none"),
                                                   .isLocked = [this] { return m_isLocked; }}); // its child
        models::config::Configuration running;
        running.firewalls["FW-1"];
        running.firewalls["FW-2"];
        m_fleet->manage(running);
        m_fleet->comesUp("FW-1", "branch-1");
        m_fleet->isRefused("FW-2", session::trust::Reason::Expired);
        m_window->resize(1024, 640);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_devices.reset();
        m_desk.reset();
        m_fleet.reset();
    }

    void ux39_theBellCountsWhatNobodyHasSeen()
    {
        QVERIFY(bell());
        QCOMPARE(bell()->accessibleName(), QString("Notifications"));
        QCOMPARE(bell()->unread(), 0);
        QCOMPARE(bell()->accessibleDescription(), QString("Nothing new"));
        tellAll();
        QCOMPARE(bell()->unread(), 2);
        QVERIFY(bell()->accessibleDescription().startsWith("2 notice"));
        QVERIFY(m_window->rect().contains(
            QRect(bell()->mapTo(m_window.get(), QPoint()), bell()->size()))); // in the least window too
        support::keepPictures(*m_window, changeTheme(), "bell", {QSize(1440, 900)});
    }
    void ux39_anEmptyHistoryHasAWord()
    {
        support::click(bell());
        auto* table = support::seen<widgets::TableView>("notices.table");
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!support::seen<QPushButton>("notices.show")->isEnabled());
        QVERIFY(m_window->findChildren<QDialog*>().size() == 1);
        const support::WidgetWalk walk = support::walkWidgets(*table->window());
        QVERIFY2(walk.faults.isEmpty(), qPrintable(walk.faults.join('\n')));
    }
    void ux39_showLeadsToTheFilteredPage()
    {
        tellAll();
        support::click(bell());
        auto* table = support::seen<widgets::TableView>("notices.table");
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 4); // two rules, a notice each
        const int row = support::rowWith(table, "New kind of refusal: Certificate expired");
        QVERIFY(row > 0);
        support::clickRow(table, "New kind of refusal: Certificate expired");
        QVERIFY(support::seen<QLabel>("notices.sentence")->text().startsWith("FW-2"));
        support::keepPictures(*table->window(), changeTheme(), "notices");
        support::click(support::seen<QPushButton>("notices.show"));
        QCOMPARE(m_window->currentPageId(), QString("devices"));
        QCOMPARE(m_window->findChild<main_window::FilterField*>()->text(), QString("reason:expired"));
        QCOMPARE(m_devices->rowCount(), 1);
        QTRY_COMPARE(bell()->unread(), 0); // it was looked at
    }
    void ux39_aRuleIsClosedByEnter()
    {
        tellAll();
        support::click(bell());
        auto* table = support::seen<widgets::TableView>("notices.table");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(table->model()->rowCount(), 3);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(table->model()->rowCount(), 4);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return); // a notice is shown
        QTRY_VERIFY(!support::seen("noticePanel"));
    }
    void ux39_snoozeAndItsEnd()
    {
        support::click(bell());
        support::click(support::seen<QPushButton>("notices.snooze"));
        const auto now = m_fleet->manager->clock.now();
        QVERIFY(m_desk->book().snoozedUntil(now));
        QVERIFY(*m_desk->book().snoozedUntil(now) > now + std::chrono::minutes(59));
        QVERIFY(!support::seen<QLabel>("notices.state")->text().isEmpty());
        support::click(support::seen<QPushButton>("notices.snooze"));
        QVERIFY(!m_desk->book().snoozedUntil(now));
    }
    void ux310_whatComesWhileTheWindowIsLockedStaysNew()
    {
        tellAll();
        m_isLocked = true; // whatever of the window is hidden for it
        m_window->actions().notices->trigger();
        QVERIFY(!support::seen("noticePanel"));
        m_isLocked = false;
        QCOMPARE(bell()->unread(), 2);
        m_window->actions().notices->trigger();
        QVERIFY(support::seen("noticePanel"));
    }
    void ux310_whatIsHiddenForAnotherReasonDoesNotMuteIt()
    {
        tellAll();
        m_window->centralWidget()->hide();
        m_window->actions().notices->trigger();
        QVERIFY(support::seen("noticePanel"));
    }
    void ux39_withoutBusAndTrayNothingHappens()
    {
        tellAll();
        m_desk->look(); // tells its digest to nobody
        QVERIFY(QTest::qWaitFor([this] { return !m_desk->book().digestDue(); }));
        QCOMPARE(bell()->unread(), 2);
        QVERIFY(!m_tray->icon().isVisible());
    }

private:
    support::ThemeChanger changeTheme()
    {
        return [this](views::theme::ThemeChoice choice) { m_theme.choose(choice); };
    }
    void tellAll()
    {
        m_desk->stands({.rule = NoticeRule::ListenerDown, .subject = "admin-web", .detail = "in use"});
        m_desk->stands({.rule = NoticeRule::FailureClass,
                        .subject = "expired/here/management",
                        .name = "FW-2",
                        .detail = "expired"});
    }
    static main_window::NoticeBell* bell() { return support::seen<main_window::NoticeBell>("noticeBell"); }

    tests::FirstStart m_firstStart;
    views::theme::Theme m_theme{views::theme::ThemeChoice::Light};
    QTemporaryDir m_drop;
    std::unique_ptr<tests::MadeUpFleet> m_fleet;
    std::unique_ptr<NoticeDesk> m_desk;
    std::unique_ptr<models::tables::DeviceTableModel> m_devices;
    std::unique_ptr<main_window::MainWindow> m_window;
    main_window::Tray* m_tray = nullptr;
    bool m_isLocked = false;
};

HANDFAST_TEST(NoticesTest)

} // namespace tst_notices

#include "tst_notices.moc"
