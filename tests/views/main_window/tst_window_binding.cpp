// The frame of the window over a fleet: what stands in the filter field marks the chips of the fleet strip.
#include "views/main_window/window_binding.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/fleet_fixture.h"
#include "tests/views/panes/hands.h"
#include "views/main_window/frame/filter_field.h"
#include "views/panes/fleet/devices_page.h"

#include <QTest>

namespace tst_window_binding {

using models::tables::DeviceStatus;
using namespace views;

class WindowBindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fleet = std::make_unique<tests::MadeUpFleet>(m_firstStart);
        m_devices = std::make_unique<models::tables::DeviceTableModel>(m_fleet->manager->devices,
                                                                       m_fleet->manager->clock);
        m_window = std::make_unique<main_window::MainWindow>(m_theme);
        m_window->addPage(new panes::DevicesPage(
            {.devices = *m_devices,
             .inspector = {.lifecycle = *m_fleet->manager->lifecycle, .dropDirectory = m_drop.path()}}));
        new main_window::WindowBinding(*m_window, *m_fleet->manager->lifecycle, *m_devices); // its child
        models::config::Configuration running;
        for (const char* serial : {"FW-1", "FW-2", "FW-3"})
            running.firewalls[serial];
        m_fleet->manage(running);
        m_fleet->comesUp("FW-1", "branch-1");
        m_fleet->isRefused("FW-2", session::trust::Reason::UnknownIssuer);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(chip(DeviceStatus::Failed)); // numbers are told a few times a second
    }
    void cleanupTestCase() { m_window.reset(); }

    void whatIsTypedMarksTheChips_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("one state") << "state:failed" << QStringList{"Authentication failed"};
        QTest::newRow("other words") << "FW" << QStringList{};
        QTest::newRow("two states") << "fw state:failed,custom"
                                    << QStringList{"Custom certificate", "Authentication failed"};
        QTest::newRow("not understood: as before")
            << "state:happy" << QStringList{"Custom certificate", "Authentication failed"};
        QTest::newRow("nothing") << "" << QStringList{};
    }
    void whatIsTypedMarksTheChips()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, marked);
        typeFilter(typed);
        QCOMPARE(markedChips(), marked);
    }
    void escapeTakesTheMarkAway()
    {
        support::click(chip(DeviceStatus::Failed));
        QCOMPARE(field()->text(), QString("state:failed"));
        QCOMPARE(markedChips(), QStringList{"Authentication failed"});
        support::click(field());
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(markedChips(), QStringList());
        QCOMPARE(m_devices->rowCount(), 3);
    }
    void aClickOnAMarkedChipTakesItOut()
    {
        typeFilter("state:failed");
        support::click(chip(DeviceStatus::Failed));
        QCOMPARE(field()->text(), QString());
        QCOMPARE(markedChips(), QStringList());
    }
    void controlAddsToWhatIsTyped()
    {
        typeFilter("serial~FW state:failed");
        QTest::mouseClick(chip(DeviceStatus::Custom), Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(field()->text(), QString("serial~FW state:failed,custom"));
        QCOMPARE(markedChips(), (QStringList{"Custom certificate", "Authentication failed"}));
        QCOMPARE(m_devices->rowCount(), 2);
    }

private:
    main_window::FilterField* field() const { return m_window->findChild<main_window::FilterField*>(); }
    void typeFilter(const QString& text) const
    {
        support::type(field(), text);
        if (text.isEmpty())
            QTest::keyClick(field(), Qt::Key_Backspace);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    main_window::LegendChip* chip(DeviceStatus status) const
    {
        return support::seen<main_window::LegendChip>(QStringLiteral("legend.%1").arg(int(status)));
    }
    QStringList markedChips() const
    {
        QStringList names;
        for (int i = 0; i < int(DeviceStatus::Count); ++i)
            if (const auto* shown = chip(DeviceStatus(i)); shown && shown->isChecked())
                names << shown->accessibleName();
        return names;
    }

    const tests::FirstStart m_firstStart;
    theme::Theme m_theme{theme::ThemeChoice::Light};
    QTemporaryDir m_drop;
    std::unique_ptr<tests::MadeUpFleet> m_fleet;
    std::unique_ptr<models::tables::DeviceTableModel> m_devices;
    std::unique_ptr<main_window::MainWindow> m_window;
};

HANDFAST_TEST(WindowBindingTest)

} // namespace tst_window_binding

#include "tst_window_binding.moc"
