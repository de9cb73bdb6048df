// ux 3.9: a migration that stops by itself is worth a word, one that somebody stops is not.
#include "models/workflows/plan_notices.h"

#include "models/store/store.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_plan_notices {

using namespace models::workflows;
using models::lifecycle::NoticeDesk;
using models::lifecycle::NoticeRule;

class PlanNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ux39_onlyWhatStopsByItself_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<bool>("finished");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("told");
        QTest::newRow("goes on") << int(StopCause::None) << false << "" << false;
        QTest::newRow("paused") << int(StopCause::Paused) << false << "" << false;
        QTest::newRow("too many failed") << int(StopCause::Failures) << false << "3 of 40 failed" << true;
        QTest::newRow("the next one did not begin")
            << int(StopCause::NotBegun) << false << "the disk is full" << true;
        QTest::newRow("given up since") << int(StopCause::Failures) << true << "3 of 40 failed" << false;
    }
    void ux39_onlyWhatStopsByItself()
    {
        QFETCH(const int, cause);
        QFETCH(const bool, finished);
        QFETCH(const QString, reason);
        QFETCH(const bool, told);
        MigrationStatus status;
        status.kind = WorkflowKind::RollOut;
        status.plan = 7;
        status.stopCause = StopCause(cause);
        status.finished = finished;
        status.stopReason = reason.toStdString();
        const auto fact = stoppedByItself(status);
        QCOMPARE(fact.has_value(), told);
        if (!told)
            return;
        QCOMPARE(fact->rule, NoticeRule::WaveStopped);
        QCOMPARE(fact->subject, std::string("7"));
        QCOMPARE(fact->name, std::string("roll-out"));
        QCOMPARE(fact->detail, reason.toStdString());
    }
    void ux39_thePlanThatRunsIsFollowed()
    {
        const tests::FirstStart first;
        const QTemporaryDir directory;
        const QString file = directory.filePath("store.db");
        first.copyTo(file);
        const tests::Manager manager(first.foundation(), tests::ManagerOptions{.file = file});
        {
            MigrationDesk desk(*manager.lifecycle, *manager.store);
            QVERIFY(desk.start(ServerSideOptions()));
            QVERIFY(desk.pause());
        }
        QByteArray plan = QByteArray::fromStdString(**manager.store->value("migration-plan"));
        const QByteArray paused = R"("stop-cause":"paused","stop-reason":"")";
        QVERIFY(plan.contains(paused));
        plan.replace(paused,
                     R"("stop-cause":"failures","stop-reason":"2 of 4 failed")"); // as a wave leaves it
        QVERIFY(manager.store->setValue("migration-plan", plan.toStdString()));
        MigrationDesk desk(*manager.lifecycle, *manager.store);
        NoticeDesk notices(*manager.lifecycle);
        const PlanNotices watch(desk, notices);
        QCOMPARE(notices.book().notices().size(), std::size_t(1));
        QCOMPARE(notices.book().notices().front().fact.detail, std::string("2 of 4 failed"));
        QVERIFY(desk.resume());
        QVERIFY(desk.pause());
        QCOMPARE(notices.book().notices().size(), std::size_t(1));
        // It was told to have gone on: when it stops again, that is news.
        notices.stands(
            {.rule = NoticeRule::WaveStopped, .subject = notices.book().notices().front().fact.subject});
        QCOMPARE(notices.book().notices().size(), std::size_t(2));
    }
};

HANDFAST_TEST(PlanNoticesTest)

} // namespace tst_plan_notices

#include "tst_plan_notices.moc"
