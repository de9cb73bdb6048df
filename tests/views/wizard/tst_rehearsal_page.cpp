// Rehearsals on the migration page: when none can begin, and how results are worded. X-2.
#include "tests/support/test_program.h"
#include "tests/views/wizard/migration_page_fixture.h"
#include "views/wizard/rehearsal_card.h"
#include "views/wizard/rehearsal_rows.h"

namespace tst_rehearsal_page {

using namespace models::workflows;
using namespace support;
using session::base::Serial;
using views::widgets::ConditionRow;
using views::widgets::Outcome;

namespace {

RehearsalReport failed()
{
    return {
        .devices = 3,
        .lines = {"finish the migration", "at step stage-clients", "at step waves"},
        .unmet = {"not within 30 s", "step waves is ready, open: clock-right (2 of 3)"},
        .limits = {"private keys of devices stay on the devices"},
        .steps = {"stage-clients", "waves"},
        .failures = {
            {.step = "waves", .cause = "expired", .devices = {Serial("001"), Serial("002")}},
            {.step = "waves", .condition = "clock-right", .measured = "2 of 3", .devices = {Serial("003")}}}};
}

RehearsalReport cancelled()
{
    return {.cancelled = true, .devices = 3, .unmet = {"cancelled"}, .steps = {"stage-server"}};
}

} // namespace

class RehearsalPageTest : public QObject, private tests::MigrationPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }
    void x2_whyNoneCanBegin()
    {
        open();
        QVERIFY(!seen("rehearsalCard"));
        QVERIFY(!seen("migrationRehearse")->isEnabled());
        QCOMPARE(words("migrationRehearseObstacle"), "A rehearsal needs a manager that listens for devices.");
        QCOMPARE(seen("migrationRehearse")->accessibleDescription(), words("migrationRehearseObstacle"));
        change({"set template-stack S description d"});
        wish("add-device");
        QTRY_VERIFY(words("migrationRehearseObstacle").startsWith("Adding a device can't be rehearsed"));
        setUpServerSide();
        wish("ha");
        QTRY_VERIFY(words("migrationRehearseObstacle").startsWith("The HA pair can't be rehearsed"));
    }
    void x2_whatFailedStandsFirst()
    {
        const auto rows = views::wizard::rehearsalRows(failed(), false);
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows[0].sentence, "Roll out in waves: 2 device(s) failed");
        QCOMPARE(rows[0].link, "Show 2");
        QVERIFY(!rows[0].measured.isEmpty() && rows[0].measured != "expired"); // worded
        QCOMPARE(rows[1].measured, "2 of 3");
        QCOMPARE(rows[1].link, "Show 1");
        QCOMPARE(rows[1].outcome, Outcome::Bad);
        QCOMPARE(rows[2].outcome, Outcome::Good); // the step before
        QCOMPARE(rows[3].outcome, Outcome::Bad);
        QCOMPARE(views::wizard::rehearsalLimits(failed()),
                 "Not rehearsed: private keys of devices stay on the devices.");
        QCOMPARE(views::wizard::rehearsalVerdict(failed()),
                 "This would fail. It was rehearsed with 3 simulated device(s).");
    }
    void x2_whatHasNoPartsIsSaidAsItIs()
    {
        auto report = failed();
        report.failures.clear();
        const auto rows = views::wizard::rehearsalRows(report, false);
        QCOMPARE(rows[0].sentence, "Not within 30 s");
    }
    void x2_whileItRunsNothingHasFailedYet()
    {
        const auto rows = views::wizard::rehearsalRows(failed(), true);
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].outcome, Outcome::Good);
        QCOMPARE(rows[1].outcome, Outcome::Running);
    }
    void x2_aCancelledOneHasNotFailed()
    {
        const auto rows = views::wizard::rehearsalRows(cancelled(), false);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].outcome, Outcome::Open);
        QCOMPARE(views::wizard::rehearsalVerdict(cancelled()), "Cancelled before its end.");
    }
    void x2_allOfItIsCopied()
    {
        const QString text = views::wizard::rehearsalText(failed(), "Roll-out");
        for (const char* part : {"Roll-out", "This would fail", "  001: ", "  003: ", "2 of 3",
                                 "at step waves", "Not rehearsed: ", "not within 30 s"})
            QVERIFY2(text.contains(part), part);
    }
};

HANDFAST_TEST(RehearsalPageTest)

} // namespace tst_rehearsal_page

#include "tst_rehearsal_page.moc"
