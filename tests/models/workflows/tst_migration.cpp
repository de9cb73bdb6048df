// The migration desk: one thing at a time, and a plan that is never lost silently. W-1 to W-3.
#include "models/workflows/migration.h"

#include "models/store/store.h"
#include "models/workflows/scenarios/scenario_recorder.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace tst_migration {

using namespace models::workflows;
using session::base::ErrorCode;
using session::base::Result;

class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const QString file = m_directory->filePath("store.db");
        m_firstStart->copyTo(file);
        m_manager =
            std::make_unique<tests::Manager>(m_firstStart->foundation(), tests::ManagerOptions{.file = file});
        restart();
    }
    void cleanup()
    {
        m_desk.reset();
        m_manager.reset();
    }

    void whileAStepIsBeingDoneNothingElseMay()
    {
        QVERIFY(m_desk->start(ServerSideOptions()));
        std::optional<Result<>> done;
        m_desk->next([&](const Result<>& result) { done = result; });
        QVERIFY(!done); // makes its certificates in the work pool
        QCOMPARE(m_desk->pause().error().code, ErrorCode::Conflict);
        QCOMPARE(m_desk->resume().error().code, ErrorCode::Conflict);
        QCOMPARE(m_desk->abandon().error().code, ErrorCode::Conflict);
        QCOMPARE(m_desk->startEnforce().error().code, ErrorCode::Conflict);
        std::optional<Result<>> second;
        m_desk->next([&](const Result<>& result) { second = result; });
        QCOMPARE(second->error().code, ErrorCode::Conflict);
        std::optional<Result<>> back;
        m_desk->rollBack([&](const Result<>& result) { back = result; });
        QCOMPARE(back->error().code, ErrorCode::Conflict);

        QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
        QVERIFY2(done->has_value(), done->error().detail.c_str());
        QCOMPARE(m_desk->status()->current, std::size_t(1));
        QVERIFY(m_desk->abandon().has_value());
        QVERIFY(m_desk->status()->abandoned);
        QCOMPARE(m_desk->pause().error().code, ErrorCode::NotFound);
    }
    void x5_onlyTheStepThatWasDoneIsTold()
    {
        QVERIFY(m_desk->start(ServerSideOptions()));
        QSignalSpy acts(m_desk.get(), &MigrationDesk::acted);
        std::optional<Result<>> done;
        const auto take = [&done](const Result<>& result) { done = result; };
        m_desk->next(take);
        QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
        QVERIFY2(done->has_value(), done->error().detail.c_str());
        QCOMPARE(acts.size(), 1);
        QCOMPARE(acts.last(), (QVariantList{"next", "stage-server"}));
        done.reset();
        m_desk->next(take, "stage-server"); // again: it is done, and the next one is left alone
        QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
        QVERIFY(done->has_value());
        QCOMPARE(acts.size(), 1);
    }
    /// Nobody was connected, so it is proven before it is told.
    void x5_aStepThatIsProvenAtOnceIsRecordedAsDone()
    {
        const QString file = m_directory->filePath("recorded.yaml");
        QVERIFY(m_desk->recorder().begin(file));
        QVERIFY(m_desk->start(ServerSideOptions{.address = "127.0.0.1", .authority = "root"}));
        for (int step = 0; step < 2; ++step) {
            std::optional<Result<>> done;
            m_desk->next([&](const Result<>& result) { done = result; });
            QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
            QVERIFY2(done->has_value(), done->error().detail.c_str());
        }
        QVERIFY(m_desk->status()->finished);
        QVERIFY(m_desk->startEnforce()); // another plan takes its place at once
        QVERIFY(m_desk->recorder().end());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("next: commit-server"), text.constData());
        QVERIFY2(!text.contains("migration next step"), text.constData()); // which would not wait for it
    }
    void x5_aRecordingThatCanNotBeWrittenGoesOn()
    {
        QVERIFY(QDir(m_directory->path()).mkdir("there"));
        const QString file = m_directory->filePath("there/recorded.yaml");
        auto& recorder = m_desk->recorder();
        QVERIFY(recorder.begin(file));
        QVERIFY(QDir(m_directory->filePath("there")).removeRecursively());
        QVERIFY(m_desk->start(ServerSideOptions{.address = "127.0.0.1", .authority = "root"}));
        const int steps = recorder.steps();
        const auto ended = recorder.end();
        QCOMPARE(ended.error().code, ErrorCode::Storage);
        QVERIFY2(ended.error().detail.ends_with("still being recorded"), ended.error().detail.c_str());
        QVERIFY(recorder.isRecording());
        QCOMPARE(recorder.file(), file);
        QCOMPARE(recorder.steps(), steps);

        QVERIFY(QDir(m_directory->path()).mkdir("there"));
        QVERIFY(recorder.end());
        QVERIFY(!recorder.isRecording());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("request migration start server-side"), text.constData());
    }
    void aStepThatFailsHalfWayLeavesNothingBehind()
    {
        ServerSideOptions options;
        options.address = std::string(70, 'a') + ".example"; // longer than a common name may be
        QVERIFY(m_desk->start(options));
        std::optional<Result<>> done;
        m_desk->next([&](const Result<>& result) { done = result; });
        QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
        QVERIFY(!done->has_value());
        QVERIFY(!m_manager->lifecycle->hasPendingChanges());
        QCOMPARE(m_desk->status()->current, std::size_t(0));
    }
    void eachStepTellsHowItIsDone()
    {
        QVERIFY(m_desk->start(ServerSideOptions()));
        QCOMPARE(m_desk->status()->steps.at(0).act, Act::Stage);
        QCOMPARE(m_desk->status()->steps.at(1).act, Act::Commit);
        QVERIFY(m_desk->abandon());
        QVERIFY(m_desk->start(ClientCertificateOptions{.devices = {session::base::Serial("001")}}, {}));
        QCOMPARE(m_desk->status()->steps.front().act, Act::Instruct);
    }
    void aWishIsStoredBeforeItCounts()
    {
        QVERIFY(m_desk->start(ServerSideOptions()));
        QVERIFY(m_desk->pause());
        restart();
        QVERIFY(m_desk->status()->isStopped());
        QVERIFY(m_desk->resume());
        restart();
        QVERIFY(!m_desk->status()->isStopped());
        QVERIFY(m_desk->abandon());
        restart();
        QVERIFY(m_desk->status()->abandoned);
    }
    void aPredictionForAPlanThatIsGoneIsDropped()
    {
        // The first one is about a candidate that can't be compiled, and its answer is under way.
        QVERIFY(m_manager->edit(
            {"set deviceconfig setting management secure-conn-server ssl-tls-service-profile gone"}));
        QVERIFY(m_desk->startEnforce());
        QVERIFY(m_desk->abandon());
        QVERIFY(m_manager->lifecycle->revert());
        QVERIFY(m_desk->startEnforce());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->prediction(), 60'000);
        QCOMPARE(m_desk->prediction()->error().detail, // and not that of a profile called "gone"
                 std::string("there is no SSL/TLS service profile \"\""));
    }
    void aPlanThatCannotBeReadIsToldAndKept()
    {
        QVERIFY(m_desk->start(ServerSideOptions()));
        QVERIFY(m_manager->store->setValue("migration-plan", "half a pl"));
        restart();
        QVERIFY(!m_desk->status());
        QCOMPARE(m_desk->savedPlanError()->code, ErrorCode::ParseFailed);
        QCOMPARE(m_desk->startEnforce().error().code, ErrorCode::Conflict);
        QCOMPARE(**m_manager->store->value("migration-plan"), std::string("half a pl"));

        QVERIFY(m_desk->abandon());
        QVERIFY(!m_desk->savedPlanError().has_value());
        QCOMPARE(**m_manager->store->value("migration-plan-unreadable"), std::string("half a pl"));
        restart();
        QVERIFY(!m_desk->savedPlanError().has_value());
        QVERIFY(m_desk->startEnforce());
    }

private:
    void restart()
    {
        m_desk.reset();
        m_desk = std::make_unique<MigrationDesk>(*m_manager->lifecycle, *m_manager->store);
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<MigrationDesk> m_desk;
};

HANDFAST_TEST(MigrationTest)

} // namespace tst_migration

#include "tst_migration.moc"
