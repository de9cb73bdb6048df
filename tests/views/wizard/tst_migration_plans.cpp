// Plans on the migration page: a new device, a maintenance window, several of which one runs, and what an
// overridden condition looks like. W-4; G1, S398.
#include "views/wizard/migration_page.h"

#include "models/panos/bundle.h"
#include "tests/support/test_program.h"
#include "tests/views/pictures.h"
#include "tests/views/wizard/migration_page_fixture.h"
#include "views/widgets/condition_table.h"
#include "views/wizard/saved_line.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tst_migration_plans {

using namespace models::workflows;
using namespace support;
using views::widgets::Outcome;

class MigrationPlansTest : public QObject, private tests::MigrationPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void w4_aDeviceIsAdded()
    {
        change({"set template-stack S description d"});
        wish("add-device");
        QVERIFY(!next()->isEnabled());
        type(seen<QLineEdit>("newDeviceSerial"), "0099");
        QVERIFY(words("newDeviceSerialHint").contains("does not look like")); // but others may be right
        support::keepPictures(*m_page, [this](auto choice) { m_theme.choose(choice); }, "new-device-serial",
                              {QSize(1200, 800)});
        type(seen<QLineEdit>("newDeviceSerial"), "00/99");
        QVERIFY(words("migrationSentence").contains("is no serial number"));
        QVERIFY(!next()->isEnabled());
        type(seen<QLineEdit>("newDeviceSerial"), "007999000000099");
        QVERIFY(!seen("newDeviceSerialHint"));
        choose(box("newDeviceStack"), "S");
        QVERIFY(words("newDeviceOrder").contains("added first"));
        goOn("Start: Add a device");
        QCOMPARE(m_desk->status()->kind, WorkflowKind::AddDevice);
        QCOMPARE(m_desk->status()->steps.back().id, std::string("device-push"));
        goOn("Next: Prepare the device's place");
        QTRY_COMPARE_WITH_TIMEOUT(currentStep(), std::string("commit-device"), patience);
    }
    void w4_itsBundleIsAtHand()
    {
        const QDir drop(m_directory->filePath("drop"));
        QVERIFY(QDir().mkpath(drop.path()));
        m_page->setDropDirectory(drop.path());
        wish("add-device");
        type(seen<QLineEdit>("newDeviceSerial"), "007999000000099");
        QCOMPARE(seen<QLineEdit>("newDeviceBundle")->text(), drop.filePath("007999000000099-bundle.json"));
        const QString elsewhere = m_directory->filePath("mine.json");
        type(seen<QLineEdit>("newDeviceBundle"), elsewhere);
        type(seen<QLineEdit>("newDeviceSerial"), "007999000000098");
        QCOMPARE(seen<QLineEdit>("newDeviceBundle")->text(), elsewhere); // what somebody typed stays
        goOn("Start: Add a device");
        goOn("Next: Prepare the device's place");
        goOn("Next: Add the device");
        goOn("Next: Make its bundle");
        QTRY_COMPARE_WITH_TIMEOUT(currentStep(), std::string("first-session"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(next()->text(), QString("Next: Wait for its first session"), patience);
        QCOMPARE(m_desk->status()->steps.at(3).conditions.front().id, std::string("device-managed")); // G3
        QVERIFY(seen<QPlainTextEdit>("migrationInstruction")->toPlainText().contains(elsewhere));
        click(seen("migrationInstructionCopyPath"));
        QCOMPARE(QGuiApplication::clipboard()->text(), elsewhere);
        QVERIFY(seen("migrationInstructionOpenFolder"));
        support::keepPictures(*m_page, [this](auto choice) { m_theme.choose(choice); }, "new-device-awaited",
                              {QSize(1200, 800)});
        click(seen("migrationInstructionHandOver"));
        QFile brought(drop.filePath("mine.json"));
        QVERIFY(brought.open(QIODevice::ReadOnly));
        const auto bundle = models::panos::readBundle(brought.readAll());
        QVERIFY(bundle);
        QCOMPARE(bundle->serial, QString("007999000000098"));
        QFile::remove(elsewhere);
        click(seen("migrationInstructionHandOver"));
        QVERIFY2(words("migrationSentence").contains("mine.json"), "what went wrong is said");
    }
    void s398_theWindowIsCountedDownAndKept()
    {
        QTest::mouseClick(seen("migrationWindow"), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(seen("migrationWindowFrom")->isEnabled());
        goOn("Start: Server side");
        QVERIFY(m_desk->status()->window);
        QVERIFY2(words("migrationWindowLeft").startsWith("Maintenance window opens in "),
                 qPrintable(words("migrationWindowLeft")));
        goOn("Next: Prepare the server side");
        QTRY_COMPARE_WITH_TIMEOUT(currentStep(), std::string("commit-server"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(seen("conditionAction.maintenance-window"), patience);
        QVERIFY(!next()->isEnabled());
    }
    void keysAloneLeadThroughAPlan()
    {
        m_page->activateWindow();
        m_page->setFocus();
        pressNext("Start: Server side");
        pressNext("Next: Prepare the server side");
        QTRY_COMPARE_WITH_TIMEOUT(next()->text(), QString("Next: Commit the server side"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(focused(), QString("migrationNext"), patience);
        walkTo("migrationBack", Qt::Key_Backtab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        // Enter alone must not take back what was done.
        QTRY_COMPARE_WITH_TIMEOUT(focused(), QString("message.cancel"), patience);
        walkTo("message.confirm", Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!seen("message.confirm"), patience);
        m_page->activateWindow(); // as a window system does, now that the question is gone
        QTRY_COMPARE_WITH_TIMEOUT(next()->text(), QString("Next: Prepare the server side"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(focused(), QString("migrationBack"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(next()->isEnabled(), patience);
        walkTo("migrationNext", Qt::Key_Tab);
        pressNext("Next: Prepare the server side");
        pressNext("Next: Commit the server side");
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->status()->finished, patience);
    }
    void severalPlansOneRuns()
    {
        QVERIFY(!seen("migrationPlans")->isEnabled());
        goOn("Start: Server side");
        plan("plan.hold")->trigger();
        QVERIFY(!m_desk->status());
        QTRY_COMPARE(next()->text(), QString("Start: Server side"));
        const auto now = m_manager->lifecycle->clock().now();
        QCOMPARE(views::wizard::savedLine(*m_desk, now), QString("No plan is under way"));
        plan("plan.1.take")->trigger();
        QCOMPARE(m_desk->status()->plan, 1);
        QVERIFY(!plan("plan.1.delete")->isEnabled());
        plan("plan.hold")->trigger();
        QVERIFY(plan("plan.1.delete")->isEnabled());
    }
    void aPlanInWhichNothingIsDoneStepsAside()
    {
        goOn("Start: Server side");
        wish("add-device");
        QTRY_COMPARE_WITH_TIMEOUT(next()->text(), QString("Start: Add a device"), patience);
        QVERIFY(!m_desk->status());
        plan("plan.1.take")->trigger();
        goOn("Next: Prepare the server side");
        QTRY_COMPARE_WITH_TIMEOUT(currentStep(), std::string("commit-server"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!seen("migrationOther"), patience);
    }
    void anOverriddenConditionLooksLikeNoOther()
    {
        const auto own = views::widgets::glyphOf(Outcome::Overridden);
        const auto pictureOf = [this](const views::theme::GlyphSpec& glyph) {
            return views::theme::glyphPixmap(glyph,
                                             {.side = 32, .tokens = views::theme::tokensOf(m_page.get())})
                .toImage();
        };
        QVERIFY(pictureOf(own) != pictureOf({.status = models::tables::DeviceStatus::Predefined}));
        for (const Outcome other : {Outcome::Good, Outcome::Running, Outcome::Bad, Outcome::Warning,
                                    Outcome::Open, Outcome::NotApplied}) {
            const auto glyph = views::widgets::glyphOf(other);
            QVERIFY(pictureOf(glyph) != pictureOf(own));
        }
    }

private:
    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    static void walkTo(const QString& name, Qt::Key key)
    {
        for (int i = 0; i < 30 && focused() != name; ++i)
            QTest::keyClick(QApplication::focusWidget(), key);
        QCOMPARE(focused(), name);
    }
    /// The focus is where it was, however long the button was shut in between.
    static void pressNext(const QString& text)
    {
        QTRY_COMPARE_WITH_TIMEOUT(next()->text(), text, patience);
        QTRY_COMPARE_WITH_TIMEOUT(focused(), QString("migrationNext"), patience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
};

HANDFAST_TEST(MigrationPlansTest)

} // namespace tst_migration_plans

#include "tst_migration_plans.moc"
