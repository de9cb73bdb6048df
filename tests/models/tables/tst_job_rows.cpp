// panos 8: jobs in words, with the field's own word as a tool tip.
#include "models/tables/job_rows.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_job_rows {

using models::lifecycle::Job;
using models::lifecycle::JobResult;
using models::lifecycle::JobStatus;
using models::tables::JobColumn;

class JobRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusIsAWord_data()
    {
        QTest::addColumn<JobStatus>("status");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::newRow("pending") << JobStatus::Pending << "Waiting"
                                 << "PEND";
        QTest::newRow("active") << JobStatus::Active << "Running"
                                << "ACT";
        QTest::newRow("finished") << JobStatus::Finished << "Finished"
                                  << "FIN";
    }
    void statusIsAWord()
    {
        QFETCH(JobStatus, status);
        Job job;
        job.status = status;
        job.result = JobResult::Failed;
        const auto row = models::tables::jobRows({job}).front();
        const auto& cell = row.cells.at(std::size_t(JobColumn::Status));
        QTEST(cell.text, "words");
        QTEST(cell.toolTip, "name");
    }
    void jobsOfOneMinuteAreToldApart()
    {
        Job job;
        job.enqueued = *session::base::fromRfc3339("2026-11-24T03:00:07Z");
        const auto cell = [&job](JobColumn column) {
            return models::tables::jobRows({job}).front().cells.at(std::size_t(column));
        };
        QVERIFY(cell(JobColumn::Start).text.endsWith(QStringLiteral(":07")));
        QCOMPARE(cell(JobColumn::Finish).text, QString());
        job.finished = job.enqueued + std::chrono::seconds(4);
        QVERIFY(cell(JobColumn::Finish).text.endsWith(QStringLiteral(":11")));
    }
};

HANDFAST_TEST(JobRowsTest)

} // namespace tst_job_rows

#include "tst_job_rows.moc"
