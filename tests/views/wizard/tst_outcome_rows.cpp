// Predicted and happened as sentences: what went wrong stands first. X-1.
#include "views/wizard/outcome_rows.h"

#include "models/tables/devices/device_status.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_outcome_rows {

using namespace models::workflows;
using models::tables::DeviceStatus;
using session::base::Serial;
using session::trust::Fate;

class OutcomeRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x1_wrongOnesStandFirst()
    {
        const auto rows = views::wizard::outcomeRows(act(), views::wizard::deviceNames(act(), m_devices));
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].key, QString("2"));
        QCOMPARE(rows[0].cells[1].text, QString("Stays connected"));
        QVERIFY(rows[0].cells[2].text.startsWith("Dropped: "));
        QVERIFY(rows[0].cells[2].text.endsWith(", refused here"));
        QVERIFY(rows[0].cells[2].status == QVariant::fromValue(DeviceStatus::Failed));
        QCOMPARE(rows[1].key, QString("3"));
        QCOMPARE(rows[1].cells[2].text, QString("…"));
        QVERIFY(rows[2].cells[1].text.endsWith(", the device refuses"));
    }
    void x1_countsSayAll()
    {
        QCOMPARE(views::wizard::countsText(act()),
                 QString("1 as predicted · 1 predicted wrongly · 1 open · 2 had no session"));
        QVERIFY(views::wizard::actTitle(act()).startsWith("Commit 12 · "));
        FollowedAct pushed = act();
        pushed.push = session::base::JobId{7};
        pushed.name = "push 7";
        QVERIFY(views::wizard::actTitle(pushed).startsWith("Push 7 · "));
        pushed.isPredicted = false;
        QCOMPARE(views::wizard::predictedText(pushed, {}), QString("being worked out"));
    }
    void x1_whoWasRefusedBeforeDropsNothing()
    {
        FollowedDevice device;
        device.now = models::workflows::refusedState;
        device.foretold = {.fate = Fate::ReAuthenticates};
        device.outcome = {.what = Happened::Lost, .reason = "expired"};
        QCOMPARE(views::wizard::predictedText(act(), device), QString("Will be let in"));
        QVERIFY(views::wizard::happenedText(device).startsWith("Still refused: "));
        device.foretold = {.fate = Fate::Drops, .reason = "expired"};
        QVERIFY(views::wizard::predictedText(act(), device).startsWith("Stays refused: "));
        device.outcome = {.what = Happened::Away};
        QCOMPARE(views::wizard::happenedText(device), QString("Did not try again"));
        device.foretold = {};
        QCOMPARE(views::wizard::predictedText(act(), device), QString("Unknown"));
    }

private:
    static FollowedAct act()
    {
        FollowedAct act;
        act.name = "commit 12";
        act.isPredicted = true;
        act.without = 2;
        FollowedDevice right;
        right.serial = Serial("1");
        right.foretold = {.fate = Fate::Drops, .reason = "expired", .refusedByDevice = true};
        right.outcome = {.what = Happened::Lost, .refusedByDevice = true, .reason = "expired"};
        right.match = Match::Right;
        FollowedDevice wrong;
        wrong.serial = Serial("2");
        wrong.foretold = {.fate = Fate::Stays};
        wrong.outcome = {.what = Happened::Lost, .reason = "unknown-issuer"};
        wrong.match = Match::Wrong;
        FollowedDevice open;
        open.serial = Serial("3");
        open.foretold = {.fate = Fate::ReAuthenticates};
        act.devices = {right, wrong, open};
        return act;
    }

    models::lifecycle::DeviceRegistry m_devices;
};

HANDFAST_TEST(OutcomeRowsTest)

} // namespace tst_outcome_rows

#include "tst_outcome_rows.moc"
