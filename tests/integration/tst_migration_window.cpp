// A person takes the demo fleet from predefined to custom certificates, by mouse and keys alone, and mends on
// the way what stops the fleet from following. D2, D9, E1, F1, F2, F4, F5, I7, K5, S152.
#include "tests/integration/demo_hands.h"
#include "tests/integration/demo_window.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"

#include <QLabel>
#include <QPushButton>
#include <QLineEdit>
#include <QTemporaryDir>

namespace tst_migration_window {

using integration::DemoWindow;
using namespace integration::hands;
using models::tables::DeviceColumn;
using models::tables::DeviceStatus;
using support::click;
using support::eventNamed;
using support::Process;
using support::seen;
using support::type;

class MigrationWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromPredefinedToEnforced()
    {
        QVERIFY2(m_demo.open(), qPrintable(m_demo.report()));
        seeTheFleetArrive();
        if (QTest::currentTestFailed())
            return;
        for (const auto step :
             {&MigrationWindowTest::theServerSide, &MigrationWindowTest::theTemplates,
              &MigrationWindowTest::theWaves, &MigrationWindowTest::enforcementNamesWhoIsLeft,
              &MigrationWindowTest::oldSoftware, &MigrationWindowTest::theWildFireAppliance,
              &MigrationWindowTest::theRefused, &MigrationWindowTest::theOffline,
              &MigrationWindowTest::oneIsCutOff, &MigrationWindowTest::enforcement,
              &MigrationWindowTest::predefinedIsRefused}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    void theServerSide()
    {
        click(seen("rail.migration"));
        next("Start: Server side");
        QTRY_VERIFY_WITH_TIMEOUT(DemoWindow::isNextOpen("Next: Prepare the server side"), patience);
        click(seen("migrationBack")); // nothing has been done: the questions come again
        next("Start: Server side");
        next("Next: Prepare the server side");
        QTRY_VERIFY_WITH_TIMEOUT(DemoWindow::isNextOpen("Next: Commit the server side"), patience);
        click(seen("migrationBack"));
        QTRY_VERIFY_WITH_TIMEOUT(seen("message.confirm"), patience);
        click(seen("message.confirm"));
        next("Next: Prepare the server side");
        next("Next: Commit the server side");
    }
    void theTemplates()
    {
        next("Start: Roll-out in waves");
        next("Next: Prepare the templates");
        next("Next: Commit the templates");
    }
    void aWaveGoesBackAlone() // J12
    {
        next("Start wave 0: Canary");
        QTRY_VERIFY_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Custom) > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>("migrationNext")->text().startsWith("Start wave 1"),
                                 patience);
        click(seen("migrationBack"));
        QTRY_VERIFY_WITH_TIMEOUT(seen("message.other"), patience);
        QCOMPARE(seen<QPushButton>("message.other")->text(), QString("Roll back wave Canary alone"));
        click(seen("message.other"));
        QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Custom), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::sentence(), "Next is locked: the roll-out is paused", patience);
        click(seen("migrationPause"));
    }
    void theWaves()
    {
        QTRY_VERIFY_WITH_TIMEOUT(DemoWindow::isNextOpen("Start wave 0: Canary"), patience);
        click(seen("migrationPause"));
        QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::sentence(), "Next is locked: the roll-out is paused", patience);
        click(seen("migrationPause"));
        WavesTaken taken;
        takeWavesUntil("Start: Enforcement", taken);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(taken.clockWasSet, "it stopped the wave that it belongs to");
        QTRY_COMPARE(DemoWindow::count(DeviceStatus::Custom), 57);
        QTRY_COMPARE(DemoWindow::count(DeviceStatus::Predefined), 0);
    }
    void enforcementNamesWhoIsLeft()
    {
        next("Start: Enforcement");
        QTRY_VERIFY_WITH_TIMEOUT(seen("condition.none-offline"), patience);
        QVERIFY(!isOpen("migrationNext"));
        for (const char* reason : {"one device runs software before 8.0", "one WildFire appliance is managed",
                                   "2 devices fail authentication", "2 devices are offline",
                                   "5 devices have no session with a custom certificate"})
            QVERIFY2(DemoWindow::sentence().contains(reason), qPrintable(DemoWindow::sentence()));
    }
    void oldSoftware() // E1, S152
    {
        show("version-8", 1);
        const QString serial = serials().first();
        choose(serial);
        QCOMPARE(DemoWindow::cell(0, DeviceColumn::Software), "7.1.26");
        mend("software");
        QTRY_VERIFY_WITH_TIMEOUT(seen("wish"), patience);
        type(seen("wish"), "10.1.14-h9");
        QTest::keyClick(seen("wish"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(serial), "Predefined certificate", patience);
        QCOMPARE(DemoWindow::cell(0, DeviceColumn::Software), "10.1.14-h9");
        push(serial);
        click(seen("rail.migration"));
        QTRY_VERIFY_WITH_TIMEOUT(!seen("condition.version-8"), patience);
    }
    void theWildFireAppliance() // F2
    {
        show("no-wildfire", 1);
        choose(serials().first());
        mend("remove");
        QTRY_VERIFY_WITH_TIMEOUT(seen("removeDialog"), patience);
        click(seen("accept"));
        QTRY_VERIFY_WITH_TIMEOUT(!seen("removeDialog"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(seen("commitBar"), patience);
        click(seen("action.commit.button"));
        QTRY_VERIFY_WITH_TIMEOUT(seen("commitDialog"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(seen("knowsDrops"), patience);
        QVERIFY2(!isOpen("accept"), "somebody would drop: that must be said first");
        QTRY_COMPARE_WITH_TIMEOUT(qobject_cast<QLabel*>(seen("wait"))->text(),
                                  "1 session ends at the commit: its device is no longer managed", patience);
        click(seen("knowsDrops"));
        QTRY_VERIFY_WITH_TIMEOUT(isOpen("accept"), patience);
        click(seen("accept"));
        QTRY_VERIFY_WITH_TIMEOUT(!seen("commitDialog"), patience);
        click(seen("rail.migration"));
        QTRY_VERIFY_WITH_TIMEOUT(!seen("condition.no-wildfire"), patience);
        QVERIFY2(!seen("commitBar"), "the commit took everything");
    }
    void theRefused() // D9, C20, I7
    {
        show("none-refused", 2);
        for (const QString& serial : serials()) {
            choose(serial);
            deliverBundle();
            comesBackPredefined(serial);
            push(serial);
            if (QTest::currentTestFailed())
                return;
        }
        click(seen("rail.migration"));
        QTRY_VERIFY_WITH_TIMEOUT(!seen("condition.none-refused"), patience);
    }
    void theOffline() // F5
    {
        show("none-offline", 2);
        const QStringList both = serials();
        choose(both[0]);
        deliverBundle();
        comesBackPredefined(both[0]);
        push(both[0]);
        // The other one gets its bundle by hand and lives in a process of its own.
        m_lonely = both[1];
        choose(m_lonely);
        deliverBundle(m_directory.filePath("bundle.json"));
        playLonely("first");
        comesBackPredefined(m_lonely);
        push(m_lonely);
        click(seen("rail.migration"));
        QTRY_VERIFY_WITH_TIMEOUT(DemoWindow::isNextOpen("Next: Enforce custom only"), patience);
        QCOMPARE(DemoWindow::sentence(), QString());
    }
    /// F4: what opens the step is a live session with the new certificate, and nothing else.
    void oneIsCutOff()
    {
        m_agent->kill();
        QTRY_VERIFY_WITH_TIMEOUT(DemoWindow::sentence().contains("one device is offline"), patience);
        QVERIFY(!isOpen("migrationNext"));
        click(seen("migrationNext"));
        QVERIFY(!isOpen("migrationNext"));
        // Out of the box again: it is there, but has lost its certificate.
        playLonely("second");
        QTRY_VERIFY_WITH_TIMEOUT(seen("condition.all-custom") && !seen("condition.none-offline"), patience);
        QVERIFY(!isOpen("migrationNext"));
        QVERIFY2(DemoWindow::sentence().contains("one device has no session with a custom certificate"),
                 qPrintable(DemoWindow::sentence()));
        show("all-custom", 1);
        choose(m_lonely);
        push(m_lonely);
        click(seen("rail.migration"));
    }
    void enforcement() // D2, F1
    {
        next("Next: Enforce custom only");
        QTRY_VERIFY_WITH_TIMEOUT(!DemoWindow::next(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Custom), 62, patience);
        for (int status = 0; status < int(DeviceStatus::Count); ++status)
            if (DeviceStatus(status) != DeviceStatus::Custom)
                QTRY_COMPARE(DemoWindow::count(DeviceStatus(status)), 0);
    }
    void predefinedIsRefused()
    {
        m_agent->kill();
        playLonely("third");
        QVERIFY2(m_agent->waitForEvent(eventNamed("session-refused")), qPrintable(m_agent->report()));
        click(seen("rail.devices"));
        choose(m_lonely);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(m_lonely), "Blocked by policy", patience);
        QTRY_COMPARE(DemoWindow::count(DeviceStatus::Custom), 61);
    }

    void playLonely(const QString& life)
    {
        m_agent = std::make_unique<Process>(
            Process::Options{.program = "handfast-agent",
                             .arguments = {"--bundle", m_directory.filePath("bundle.json"), "--state-dir",
                                           m_directory.filePath(life)}});
        QVERIFY(m_agent->start());
    }

    QTemporaryDir m_directory;
    DemoWindow m_demo;
    std::unique_ptr<Process> m_agent; ///< plays m_lonely
    QString m_lonely;                 ///< serial of the device that lives in a process of its own
};

HANDFAST_TEST(MigrationWindowTest)

} // namespace tst_migration_window

#include "tst_migration_window.moc"
