// The sessions page over very many devices: it looks for them in turns of the loop, shows whom it showed, and
// forgets what it began when the devices are others.
#include "views/panes/fleet/sessions_page.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"
#include "views/panes/fleet/devices_page.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace tst_many_sessions {

using namespace models;
using views::panes::DevicesPage;
using views::panes::SessionsPage;

namespace {

/// Far above what a loaded machine needs for thousands of rows, in milliseconds.
constexpr int patience = 60'000;

constexpr int many = 6'000;

config::Configuration fleetOf(int count)
{
    config::Configuration running;
    for (int i = 0; i < count; ++i)
        running.firewalls[std::to_string(10'000 + i)];
    return running;
}

} // namespace

class ManySessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v1_veryManyAreLookedForInTurnsOfTheLoop()
    {
        const tests::FirstStart firstStart;
        tests::MadeUpFleet fleet(firstStart);
        fleet.manage(fleetOf(many));
        for (int i = 0; i < many; ++i)
            fleet.comesUp(std::to_string(10'000 + i), "fw-" + std::to_string(10'000 + i));
        tables::DeviceTableModel devices(fleet.manager->devices, fleet.manager->clock);
        DevicesPage owner(
            {.devices = devices, .inspector = {.lifecycle = *fleet.manager->lifecycle, .dropDirectory = {}}});
        SessionsPage page({.lifecycle = *fleet.manager->lifecycle, .inspector = owner.deviceInspector()});
        page.show();
        QVERIFY(place(page).isEmpty()); // it answers first
        QTRY_COMPARE_WITH_TIMEOUT(place(page), QStringLiteral("Device 1 of 6,000"), patience);
        page.findChild<QAction*>(QStringLiteral("sessions.next"))->trigger();
        QCOMPARE(place(page), QStringLiteral("Device 2 of 6,000"));
        fleet.isRefused("15000", session::trust::Reason::Expired); // its session stands
        fleet.manage(fleetOf(many + 1));
        fleet.isRefused(std::to_string(10'000 + many), session::trust::Reason::Expired);
        QTRY_COMPARE_WITH_TIMEOUT(place(page), QStringLiteral("Device 3 of 6,001"),
                                  patience); // the same one, behind the one in trouble
        page.setFilterText(QStringLiteral("serial:10002"));
        fleet.manage(fleetOf(3)); // while it looks
        QTRY_COMPARE_WITH_TIMEOUT(place(page), QStringLiteral("Device 1 of 1"), patience);
        QCOMPARE(page.findChild<QAction*>(QStringLiteral("sessions.next"))->isEnabled(), false);
    }

private:
    [[nodiscard]] static QString place(const SessionsPage& page)
    {
        return page.findChild<QLabel*>(QStringLiteral("sessions.place"))->text();
    }
};

HANDFAST_TEST(ManySessionsTest)

} // namespace tst_many_sessions

#include "tst_many_sessions.moc"
