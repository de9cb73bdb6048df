// Several plans, one runs; their windows, diaries and reports, by the desk. S398; W-1, W-3.
#include "models/workflows/migration.h"

#include "models/lifecycle/work_pool.h"
#include "models/store/store.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

namespace tst_plan_shelf {

using namespace models::workflows;
using session::base::ErrorCode;
using session::base::Result;
using namespace std::chrono_literals;

class PlanShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<session::base::ManualClock>(session::base::SystemClock().now());
        const QString file = m_directory->filePath("store.db");
        m_firstStart->copyTo(file);
        m_manager = std::make_unique<tests::Manager>(
            m_firstStart->foundation(), tests::ManagerOptions{.file = file, .clock = m_clock.get()});
        restart();
    }
    void cleanup()
    {
        m_desk.reset();
        m_manager.reset();
    }

    void oneRunsAndTheOthersRest()
    {
        QVERIFY(m_desk->start(serverSide()));
        QVERIFY(next());
        QCOMPARE(m_desk->startEnforce().error().code, ErrorCode::Conflict);
        QVERIFY(m_desk->holdPlan());
        QVERIFY(!m_desk->status());
        QCOMPARE(m_desk->holdPlan().error().code, ErrorCode::NotFound);
        QVERIFY(m_desk->startEnforce());
        QCOMPARE(m_desk->status()->plan, 2);
        QCOMPARE(m_desk->continuePlan(1).error().code, ErrorCode::Conflict);
        QCOMPARE(m_desk->deletePlan(2).error().code, ErrorCode::Conflict); // it is under way
        restart();
        QCOMPARE(m_desk->plans().size(), std::size_t(2));
        QVERIFY(m_desk->status()->kind == WorkflowKind::Enforce);
        QVERIFY(m_desk->holdPlan());
        QVERIFY(m_desk->continuePlan(1));
        QVERIFY(m_desk->status()->kind == WorkflowKind::ServerSide);
        QCOMPARE(m_desk->status()->current, std::size_t(1));
        QVERIFY(m_desk->deletePlan(2));
        QCOMPARE(m_desk->deletePlan(2).error().code, ErrorCode::NotFound);
        restart();
        QCOMPARE(m_desk->plans().size(), std::size_t(1));
        QCOMPARE(m_desk->status()->plan, 1);
        QVERIFY(next()); // it goes on where it was
        QVERIFY(m_desk->status()->finished);
    }
    void aPlanInWhichNothingIsDoneStepsAside()
    {
        QVERIFY(m_desk->start(serverSide()));
        const auto now = m_clock->now();
        const MaintenanceWindow window{now - 1h, now + 2h};
        QVERIFY(m_desk->setWindow(window));
        QVERIFY(m_desk->startEnforce());
        QCOMPARE(m_desk->status()->plan, 2);
        QCOMPARE(m_desk->plans().size(), std::size_t(2));
        QCOMPARE(m_desk->plans().front().diary.back().what, std::string("held"));
        QVERIFY(m_desk->holdPlan());
        QVERIFY(m_desk->continuePlan(1));
        QCOMPARE(m_desk->status()->kind, WorkflowKind::ServerSide);
        QVERIFY(m_desk->status()->window == window);

        QVERIFY(next()); // once something is done, it is for somebody to decide
        const auto refused = m_desk->startEnforce();
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().detail.contains("request migration hold"), refused.error().detail.c_str());
        QVERIFY(rollBack());
        QVERIFY(m_desk->startEnforce()); // all is taken back
        restart();
        QVERIFY(m_desk->status()->kind == WorkflowKind::Enforce);
        QCOMPARE(m_desk->plans().size(), std::size_t(3));
        QVERIFY(!m_desk->plans().front().isFinished);
    }
    void whoHadAStepBeginIsNamedWhoeverLooksWhenItIsDone()
    {
        using models::lifecycle::Client;
        QVERIFY(m_desk->start(serverSide()));
        QVERIFY(next());
        std::optional<bool> isDone;
        {
            const models::lifecycle::WorkPool::ActingFor acting(m_manager->lifecycle->workPool(),
                                                                Client::Cli);
            m_desk->next([&isDone](const auto& result) { isDone = result.has_value(); });
        }
        QTRY_VERIFY(isDone.has_value());
        QVERIFY(*isDone);
        QTRY_VERIFY(m_desk->status()->finished);
        const auto report = m_desk->report(1);
        QVERIFY(report);
        const QJsonArray steps = (*report)["steps"].toArray();
        QCOMPARE(steps.first()["by"].toString(), QString::fromStdString(ownerName(Client::Window)));
        QCOMPARE(steps.last()["by"].toString(), QString::fromStdString(ownerName(Client::Cli)));
    }
    void aFinishedPlanGivesWayAndKeepsItsReport()
    {
        QVERIFY(m_desk->start(serverSide()));
        QVERIFY(next() && next());
        QVERIFY(m_desk->startEnforce());
        QCOMPARE(m_desk->plans().size(), std::size_t(2));
        const auto report = m_desk->report(1);
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        const QJsonArray steps = (*report)["steps"].toArray();
        QCOMPARE(steps.size(), 2);
        QVERIFY(steps.last()["done"].toBool());
        QVERIFY(!steps.last()["by"].toString().isEmpty());
        const QJsonObject plan = (*report)["plan"].toObject();
        QCOMPARE(plan["workflow"].toString(), QString("server-side"));
        QCOMPARE(plan["diary"].toArray().last()["what"].toString(), QString("finished"));
        const QJsonArray fingerprints = (*report)["fingerprints"].toArray();
        QCOMPARE(fingerprints.size(), 1);
        QCOMPARE(fingerprints.first()["who"].toString(), QString("panorama"));
        QVERIFY(fingerprints.first()["before"].toString() != fingerprints.first()["after"].toString());
        QCOMPARE(m_desk->report(7).error().code, ErrorCode::NotFound);
    }

    void s398_outsideOfItsWindowAChangeNeedsAReason()
    {
        QVERIFY(m_desk->start(serverSide()));
        const auto now = m_clock->now();
        QVERIFY(m_desk->setWindow(MaintenanceWindow{now + 1h, now + 2h}));
        QVERIFY(next()); // to prepare changes nothing for devices
        QVERIFY(m_desk->status()->outsideWindow);
        const auto refused = next();
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().detail.contains("maintenance-window"));
        QCOMPARE(m_desk->overrideCondition("maintenance-window", " ").error().code,
                 ErrorCode::InvalidArgument);
        QSignalSpy events(m_manager->lifecycle.get(), &models::lifecycle::Lifecycle::eventArrived);
        QVERIFY(m_desk->overrideCondition("maintenance-window", "the window was moved by phone"));
        QCOMPARE(events.size(), 1);
        const auto event = events.first().first().value<session::engine::Event>();
        const auto& fact = std::get<session::engine::StepOverridden>(event.fact);
        QCOMPARE(fact.condition, std::string("maintenance-window"));
        QCOMPARE(fact.reason, std::string("the window was moved by phone"));
        restart(); // leave is kept
        QVERIFY2(next(), "with leave");
        QVERIFY(m_desk->status()->finished);

        const auto back = rollBack(); // leave was for one change
        QCOMPARE(back.error().code, ErrorCode::Conflict);
        m_clock->advance(90min);
        QVERIFY(!m_desk->status()->outsideWindow);
        QVERIFY(rollBack());
        m_clock->advance(60min);
        QVERIFY(m_desk->status()->outsideWindow); // it is over
        const auto overrides = (*m_desk->report())["overrides"].toArray();
        QCOMPARE(overrides.size(), 1);
        QCOMPARE(overrides.first()["reason"].toString(), QString("the window was moved by phone"));
        QCOMPARE(m_desk->setWindow(std::nullopt).error().code,
                 ErrorCode::InvalidArgument); // no way around it
        QVERIFY(m_desk->status()->window);
        QVERIFY(m_desk->setWindow(std::nullopt, "the night was given up"));
        QVERIFY(!m_desk->status()->window);
        QCOMPARE((*m_desk->report())["overrides"].toArray().size(), 2);
        QCOMPARE(m_desk->overrideCondition("maintenance-window", "why not").error().code,
                 ErrorCode::NotFound);
    }
    void s398_windowsAreRead_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("UTC") << "2026-11-29T22:00:00Z" << "2026-11-30T02:00:00Z" << true;
        QTest::newRow("offset") << "2026-11-29T22:00:00+01:00" << "2026-11-29T21:30:00Z" << true;
        QTest::newRow("backwards") << "2026-11-29T22:00:00Z" << "2026-11-29T21:00:00Z" << false;
        QTest::newRow("empty") << "2026-11-29T22:00:00Z" << "2026-11-29T22:00:00Z" << false;
        QTest::newRow("no time") << "tonight" << "2026-11-29T22:00:00Z" << false;
    }
    void s398_windowsAreRead()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, isOne);
        QCOMPARE(windowFrom(from.toStdString(), to.toStdString()).has_value(), isOne);
    }
    void s398_leaveIsForTheChangeThatItWasGivenFor()
    {
        QVERIFY(m_desk->start(serverSide()));
        const auto now = m_clock->now();
        QVERIFY(m_desk->setWindow(MaintenanceWindow{now + 1h, now + 2h}));
        QVERIFY(m_desk->overrideCondition("maintenance-window", "for the first commit"));
        QVERIFY(next()); // to prepare is no change: leave is still there
        QCOMPARE(m_desk->status()->outsideWindow->overriddenBecause, std::string("for the first commit"));
        m_clock->advance(90min); // the window opens, the commit needs no leave any more, but spends it
        QVERIFY(next());
        QVERIFY(m_desk->overrideCondition("maintenance-window", "why").error().code == ErrorCode::NotFound);
        QVERIFY(rollBack());
        // Given for the commit, and somebody takes back what was staged and begins with something else.
        m_clock->advance(60min);
        QVERIFY(next());
        QVERIFY(m_desk->overrideCondition("maintenance-window", "for the commit"));
        QVERIFY(m_desk->abandon());
        QVERIFY(m_desk->status()->outsideWindow);
        QVERIFY(m_desk->status()->outsideWindow->overriddenBecause.empty());
    }
    void aPlanAndItsPassportBeginTogether()
    {
        QVERIFY(m_desk->start(serverSide()));
        QVERIFY(next() && next());
        // The index can't be written: nothing begins, and the finished plan is still the one that runs.
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("beginTogether"));
        database.setDatabaseName(m_directory->filePath("store.db"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec("CREATE TRIGGER refuse BEFORE UPDATE ON meta WHEN NEW.key = 'migration-shelf'"
                           " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"));
        QVERIFY(!m_desk->startEnforce());
        QVERIFY(m_desk->status()->kind == WorkflowKind::ServerSide);
        restart();
        QVERIFY(m_desk->status()->kind == WorkflowKind::ServerSide);
        QCOMPARE(m_desk->plans().size(), std::size_t(1));
        QVERIFY(query.exec("DROP TRIGGER refuse"));
        QVERIFY(m_desk->startEnforce());
        QCOMPARE(m_desk->status()->plan, 2);
    }
    void aLineOfTheDiaryIsARowOfItsOwn()
    {
        QVERIFY(m_desk->start(serverSide()));
        QVERIFY(next());
        const auto first = m_manager->store->value("migration-passport-1-line-0");
        QVERIFY(first && *first && (*first)->find("started") != std::string::npos);
        QVERIFY((*m_manager->store->value("migration-passport-1"))->find("\"diary\"") == std::string::npos);
        const auto before = m_desk->plans().front();
        QVERIFY(before.diary.size() >= 2);
        restart();
        QVERIFY(m_desk->plans().front() == before);
        // As an older version has written it: read, and taken apart by the next line.
        QVERIFY(m_manager->store->setValue(
            "migration-passport-1",
            QJsonDocument(toObject(before)).toJson(QJsonDocument::Compact).toStdString()));
        QVERIFY(m_manager->store->setValue("migration-passport-1-line-0", ""));
        restart();
        QVERIFY(m_desk->plans().front() == before);
        QVERIFY(m_desk->pause());
        restart();
        QCOMPARE(m_desk->plans().front().diary.size(), before.diary.size() + 1);
        QVERIFY(m_desk->plans().front().diary.front() == before.diary.front());
    }
    void whatOlderDiariesCallHoldingIsRead()
    {
        for (const auto& [old, now] : {std::pair("set-aside", "held"), std::pair("taken-up", "continued")})
            QCOMPARE(entryFrom({{"what", old}}).what, std::string(now));
        QCOMPARE(entryFrom({{"what", "paused"}}).what, std::string(diary::paused));
    }
    void j12_aKillBetweenPlanAndDiaryLosesNoLine()
    {
        QVERIFY(m_desk->start(serverSide()));
        const auto head = m_manager->store->value("migration-passport-1");
        QVERIFY(head && *head);
        QVERIFY(next());
        const auto diary = [this] { return m_desk->plans().front().diary; };
        QCOMPARE(diary().back().what, std::string("step-done"));
        const std::size_t lines = diary().size();
        QVERIFY(m_manager->store->setValue("migration-passport-1", **head));
        restart();
        QTRY_COMPARE(diary().size(), lines);
        QCOMPARE(diary().back().what, std::string("step-done"));
        QCOMPARE(diary().back().step, std::string("stage-server"));
        restart();
        QCOMPARE(diary().size(), lines);
    }
    void aPlanOfAnOlderVersionGetsADiary()
    {
        PlanState plan;
        plan.kind = WorkflowKind::Enforce;
        QVERIFY(m_manager->store->setValue("migration-plan", toJson(plan).toStdString()));
        restart();
        QCOMPARE(m_desk->status()->plan, 1);
        QCOMPARE(m_desk->plans().size(), std::size_t(1));
    }

private:
    static ServerSideOptions serverSide() { return {.address = "127.0.0.1", .authority = "Root"}; }
    void restart()
    {
        m_desk.reset();
        m_desk = std::make_unique<MigrationDesk>(*m_manager->lifecycle, *m_manager->store);
    }
    Result<> next()
    {
        std::optional<Result<>> done;
        m_desk->next([&done](const Result<>& result) { done = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 60'000); }();
        return done.value_or(session::base::failure(ErrorCode::Network, "no answer"));
    }
    Result<> rollBack()
    {
        std::optional<Result<>> done;
        m_desk->rollBack([&done](const Result<>& result) { done = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 60'000); }();
        return done.value_or(session::base::failure(ErrorCode::Network, "no answer"));
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<session::base::ManualClock> m_clock;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<MigrationDesk> m_desk;
};

HANDFAST_TEST(PlanShelfTest)

} // namespace tst_plan_shelf

#include "tst_plan_shelf.moc"
