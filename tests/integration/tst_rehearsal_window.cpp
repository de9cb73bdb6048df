// A person rehearses what the demo fleet is to do, by mouse alone: simulated devices over real TLS. X-2.
#include "tests/integration/demo_window.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"

#include <QClipboard>
#include <QLabel>
#include <QProgressBar>

namespace tst_rehearsal_window {

using integration::DemoWindow;
using models::tables::DeviceStatus;
using support::click;
using support::seen;

namespace {

constexpr int patience = 120'000; ///< milliseconds; only what never comes reaches it

QString verdict()
{
    const auto* label = seen<QLabel>(QStringLiteral("rehearsalVerdict"));
    return label ? label->text() : QString();
}

} // namespace

class RehearsalWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_demo.open(), qPrintable(m_demo.report()));
        click(seen("rail.devices"));
        QTRY_COMPARE_WITH_TIMEOUT(DemoWindow::count(DeviceStatus::Predefined), 57, patience);
        click(seen("rail.migration"));
        QTRY_VERIFY_WITH_TIMEOUT(seen("migrationRehearse"), patience);
    }
    void x2_aPlanInItsFormIsRehearsed()
    {
        begin();
        QVERIFY(!seen("migrationRehearse")->isEnabled());
        QVERIFY(!seen("migrationNext")->isEnabled()); // what is live waits
        QVERIFY(seen<QLabel>("migrationRehearseObstacle")->text().contains("under way"));
        QTRY_VERIFY_WITH_TIMEOUT(seen("rehearsalCopy"), patience);
        QVERIFY2(verdict().startsWith("Nothing failed with "), qPrintable(copied()));
        QVERIFY(copied().contains("- Commit the server side (went well)"));
        QVERIFY(copied().contains("Not rehearsed: "));
        QCOMPARE(DemoWindow::next()->text(), "Start: Server side"); // nothing was begun here
        click(seen("rehearsalClose"));
        QVERIFY(!seen("rehearsalCard"));
    }
    void x2_itIsCancelled()
    {
        begin();
        click(seen("rehearsalCancel"));
        QVERIFY(!seen("rehearsalCancel")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), "Cancelled before its end.", patience);
        QVERIFY(seen("migrationRehearse")->isEnabled());
    }
    void x2_aPlanUnderWayIsRehearsed()
    {
        click(DemoWindow::next());
        QTRY_VERIFY_WITH_TIMEOUT(DemoWindow::isNextOpen("Next: Prepare the server side"), patience);
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(seen("rehearsalCopy"), patience);
        QVERIFY2(verdict().startsWith("Nothing failed with "), qPrintable(copied()));
        QVERIFY(DemoWindow::isNextOpen("Next: Prepare the server side")); // where it was
    }
    /// A rehearsal leaves the focus nowhere in a form, which would then keep what it has.
    void x2_theNextFormIsFilled()
    {
        for (const char* step :
             {"Next: Prepare the server side", "Next: Commit the server side", "Start: Roll-out in waves"}) {
            QTRY_VERIFY_WITH_TIMEOUT(DemoWindow::isNextOpen(step), patience);
            click(DemoWindow::next());
        }
    }

private:
    static void begin()
    {
        QTRY_VERIFY_WITH_TIMEOUT(seen("migrationRehearse")->isEnabled(), patience);
        click(seen("migrationRehearse"));
        QTRY_VERIFY_WITH_TIMEOUT(seen<QProgressBar>("rehearsalProgress"), patience);
        QVERIFY(seen("rehearsalCancel"));
        QVERIFY(!seen("rehearsalCopy"));
    }
    static QString copied()
    {
        click(seen("rehearsalCopy"));
        return QApplication::clipboard()->text();
    }

    DemoWindow m_demo;
};

HANDFAST_TEST(RehearsalWindowTest)

} // namespace tst_rehearsal_window

#include "tst_rehearsal_window.moc"
