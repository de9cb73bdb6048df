// the estate of another day in the pages of the fleet, by mouse: who would be let in then, nothing that
// acts, and the way back to now.
#include "models/tables/devices/estate_then.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"
#include "tests/views/panes/hands.h"
#include "tests/views/pictures.h"
#include "views/main_window/main_window.h"
#include "views/panes/fleet/devices_page.h"
#include "views/panes/record/time_machine_page.h"
#include "views/topology/topology_page.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace tst_then_pages {

using namespace views;
using models::tables::DeviceStatus;
using session::base::Serial;
using support::click;
using support::seen;

class ThenPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fleet = std::make_unique<tests::MadeUpFleet>(m_firstStart);
        models::config::Configuration running;
        for (const char* serial : {"FW-1", "FW-2", "FW-3"})
            running.firewalls[serial];
        m_fleet->manage(running);
        auto& manager = *m_fleet->manager;
        m_then = std::make_unique<models::tables::EstateThen>(manager.devices);
        m_table = std::make_unique<models::tables::DeviceTableModel>(manager.devices, manager.clock);
        m_topology = std::make_unique<models::tables::TopologyModel>(models::tables::TopologyParts{
            .devices = manager.devices, .clock = manager.clock, .disconnectWait = [] {
                return std::chrono::minutes(10);
            }});
        m_table->follow(*m_then);
        m_topology->follow(*m_then);
        m_window = std::make_unique<main_window::MainWindow>(m_theme);
        auto* devices =
            new panes::DevicesPage({.devices = *m_table,
                                    .inspector = {.lifecycle = *manager.lifecycle, .dropDirectory = {}},
                                    .then = m_then.get()});
        m_window->addPage(devices);
        m_inspector = &devices->deviceInspector();
        m_window->addPage(new topology::TopologyPage({.topology = *m_topology,
                                                      .lifecycle = *manager.lifecycle,
                                                      .inspector = devices->deviceInspector(),
                                                      .then = m_then.get()}));
        m_timeMachine = new panes::TimeMachinePage(*manager.lifecycle, m_then.get());
        m_window->addPage(m_timeMachine);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_topology.reset();
        m_table.reset();
        m_then.reset();
        m_fleet.reset();
    }

    void x4_devicesAndTopologyShowTheChosenDay()
    {
        m_fleet->isRefused("FW-2", session::trust::Reason::UnknownIssuer); // and so it stays
        QVERIFY(!seen("devicesThen"));
        QVERIFY(action("devices.add")->isEnabled());
        m_window->showPage("time-machine");
        m_timeMachine->goTo(30);
        click(seen("time-machine.show"));
        QTRY_VERIFY_WITH_TIMEOUT(m_then->at(), 30'000);

        m_window->showPage("devices");
        QTRY_VERIFY(seen("devicesThen"));
        QVERIFY(seen<QLabel>("devicesThen.words")->text().startsWith("Seen at 20"));
        QCOMPARE(m_table->index(m_table->rowOf(Serial("FW-2")), 0).data(models::tables::StatusRole).toInt(),
                 int(DeviceStatus::Failed));
        // Nothing acts on a fleet that is only judged.
        QVERIFY(!action("devices.add")->isEnabled());
        QVERIFY(!action("devices.import")->isEnabled());
        support::clickRow(seen<QTableView>("devicesTable"), "FW-2");
        QCOMPARE(seen<QLabel>("devicesThenPanel.name")->text(), QString("FW-2"));
        for (const QAction* act : m_inspector->deviceActions())
            QVERIFY2(!act->isEnabled(), qPrintable(act->objectName()));
        auto* table = seen<QTableView>("devicesTable");
        Q_EMIT table->customContextMenuRequested(
            table->visualRect(m_table->index(m_table->rowOf(Serial("FW-2")), 1)).center());
        auto* menu = page("devices")->findChild<QMenu*>("devices.rowMenu");
        QVERIFY(menu);
        for (QAction* act : m_inspector->deviceActions())
            QVERIFY2(!menu->actions().contains(act), qPrintable(act->objectName()));
        menu->close();
        support::keepPictures(*m_window, changeTheme(), "then-devices", {QSize(1440, 900)});

        m_window->showPage("topology");
        QTRY_VERIFY(seen("topologyThen"));
        QCOMPARE(m_topology->find(Serial("FW-2"))->status, DeviceStatus::Failed);
        QVERIFY(seen("topologyThenPanel"));
        QVERIFY(!action("topology.lastDay")->isEnabled());
        support::keepPictures(*m_window, changeTheme(), "then-topology", {QSize(1440, 900)});

        click(seen("topologyThen.now"));
        QVERIFY(!seen("topologyThen"));
        QVERIFY(!seen("topologyThenPanel"));
        QVERIFY(action("topology.lastDay")->isEnabled());
        QVERIFY(action("devices.add")->isEnabled());
        m_window->showPage("time-machine");
        QVERIFY(!seen<QPushButton>("time-machine.show")->isChecked());
    }
    void x4_anotherDayIsShownWhenItIsChosen()
    {
        m_window->showPage("time-machine");
        click(seen("time-machine.show"));
        QTRY_VERIFY_WITH_TIMEOUT(m_then->at(), 30'000);
        const auto first = *m_then->at();
        m_timeMachine->goTo(400);
        m_window->showPage("devices"); // before it is judged: it says so, beside the day that is shown
        m_then->await(first + std::chrono::days(400));
        QVERIFY(seen<QLabel>("devicesThen.words")->text().contains("judging"));
        m_window->showPage("time-machine");
        QTRY_VERIFY_WITH_TIMEOUT(m_then->at() && *m_then->at() > first + std::chrono::days(398), 30'000);
        click(seen("time-machine.show"));
        QVERIFY(!m_then->at());
        QVERIFY(!m_then->awaited());
        m_window->showPage("devices");
        QVERIFY(!seen("devicesThen"));
        m_then->await(first); // the first time it is the fleet of now meanwhile
        QVERIFY(seen<QLabel>("devicesThen.words")->text().startsWith("Seen as it is now"));
        m_then->backToNow();
        QVERIFY(!seen("devicesThen"));
    }

private:
    [[nodiscard]] main_window::Page* page(const char* id) const
    {
        return m_window->findChild<main_window::Page*>(QStringLiteral("page.") + QLatin1String(id));
    }
    [[nodiscard]] QAction* action(const char* name) const
    {
        return m_window->findChild<QAction*>(QLatin1String(name));
    }
    support::ThemeChanger changeTheme()
    {
        return [this](theme::ThemeChoice choice) { m_theme.choose(choice); };
    }

    tests::FirstStart m_firstStart;
    theme::Theme m_theme{theme::ThemeChoice::Light};
    std::unique_ptr<tests::MadeUpFleet> m_fleet;
    std::unique_ptr<models::tables::EstateThen> m_then;
    std::unique_ptr<models::tables::DeviceTableModel> m_table;
    std::unique_ptr<models::tables::TopologyModel> m_topology;
    std::unique_ptr<main_window::MainWindow> m_window;
    inspector::DeviceInspector* m_inspector = nullptr;
    panes::TimeMachinePage* m_timeMachine = nullptr;
};

HANDFAST_TEST(ThenPagesTest)

} // namespace tst_then_pages

#include "tst_then_pages.moc"
