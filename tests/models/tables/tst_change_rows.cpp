#include "models/tables/change_rows.h"
#include "models/tables/job_rows.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_change_rows {

using namespace models::tables;
using models::config::Change;
using models::config::Configuration;
using models::config::Finding;
using models::config::Severity;
using models::lifecycle::Job;
using models::lifecycle::JobResult;
using models::lifecycle::JobStatus;
using models::lifecycle::JobType;

class ChangeRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatACommitChanges()
    {
        Configuration before;
        before.templates["branch office"].description = "old";
        before.templates["gone"].description = "x";
        Configuration after;
        after.templates["branch office"].description = "new";
        after.manager.address = "mgmt.example";
        RowsModel model(changeTitles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(changeRows(models::config::diff(before, after)).rows);
        const int modified = model.rowOf("template \"branch office\" description");
        QVERIFY(modified >= 0);
        QCOMPARE(model.index(modified, int(ChangeColumn::Kind)).data().toString(), "Modified");
        QCOMPARE(model.index(modified, int(ChangeColumn::Before)).data().toString(), "old");
        QCOMPARE(model.index(modified, int(ChangeColumn::After)).data().toString(), "new");
        model.setRows(changeRows(models::config::diff(after, after)).rows);
        QCOMPARE(model.rowCount(), 0);
    }
    void showsTheFirstOfManyAndFindsTheOthers()
    {
        Configuration after;
        for (int number = 0; number < 5000; ++number)
            after.firewalls[std::to_string(100'000 + number)].hostname = "fw-" + std::to_string(number);
        const auto changes = models::config::diff({}, after);
        const ShownChanges all = changeRows(changes);
        QCOMPARE(all.rows.size(), mostShownChanges);
        QCOMPARE(all.matching, changes.size());
        const ShownChanges found = changeRows(changes, "104999  HOSTNAME fw-4999");
        QCOMPARE(found.matching, std::size_t(1));
        QCOMPARE(found.rows.front().key, "mgt-config devices 104999 hostname");
        QCOMPARE(changeRows(changes, "no such word").matching, std::size_t(0));
        QCOMPARE(changeRows(changes, "Added").rows.size(), mostShownChanges);
        QCOMPARE(changeRows(changes, "Added").matching, changes.size());

        const auto edits = models::config::editsBetween({}, after);
        const QStringList lines = commandsText(edits).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), qsizetype(mostShownChanges) + 1);
        QVERIFY(lines.back().contains(QString::number(edits.size() - mostShownChanges)));
    }
    void namesASettingByItsLabel()
    {
        QCOMPARE(settingLabel({"panorama", "certificate-profile", "p", "use-crl"}), "Use CRL");
        QCOMPARE(settingLabel({"panorama", "certificate-profile", "p", "CA", "root"}), "CA Certificate");
        QCOMPARE(settingLabel({"mgt-config", "devices", "0042"}),
                 QString::fromUtf8(models::config::entryListAt("mgt-config devices *").label.data()));
        QCOMPARE(settingLabel({"template", "devices"}), "Template");
        QCOMPARE(settingLabel({"gone", "from", "the schema"}), "from");
    }
    void errorsComeBeforeWarnings()
    {
        RowsModel model(findingTitles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Finding warning{Severity::Warning, {"a"}, "C28", "no-revocation", {}, "warned"};
        const Finding error{Severity::Error, {"b"}, "F2", "wildfire-managed", {"001"}, "refused"};
        model.setRows(findingRows({warning, error, warning}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, int(FindingColumn::Rule)).data().toString(), "F2");
        QCOMPARE(model.index(0, int(FindingColumn::Sentence)).data(Qt::ToolTipRole).toString(), "001");
        QCOMPARE(model.index(0, 0).data(RowStatusRole).value<DeviceStatus>(), DeviceStatus::Failed);
    }
    void showsJobsNewestFirst()
    {
        Job push;
        push.id.value = 1;
        push.type = JobType::CommitAll;
        push.status = JobStatus::Active;
        push.devices = {{session::base::Serial("1"), JobStatus::Finished, JobResult::Ok, {}, {}},
                        {session::base::Serial("2"), JobStatus::Pending, JobResult::Pending, {}, {}}};
        Job failed;
        failed.id.value = 2;
        failed.status = JobStatus::Finished;
        failed.result = JobResult::Failed;
        failed.detail = "why";
        RowsModel model(jobTitles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(jobRows({push, failed}));
        QCOMPARE(model.keyAt(0), "2");
        QCOMPARE(model.index(0, int(JobColumn::Result)).data(RowCauseRole).toString(), "why");
        QCOMPARE(model.index(1, int(JobColumn::Progress)).data().toString(), "50 %");
        push.devices[1].status = JobStatus::Finished;
        model.setRows(jobRows({push, failed}));
        QCOMPARE(model.index(1, int(JobColumn::Progress)).data().toString(), "100 %");
    }
};

HANDFAST_TEST(ChangeRowsTest)

} // namespace tst_change_rows

#include "tst_change_rows.moc"
