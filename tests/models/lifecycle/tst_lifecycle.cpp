#include "models/lifecycle/certificates/certificates.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/notices/notice_desk.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/sql.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_lifecycle {

using namespace models::lifecycle;
using namespace models;
using session::base::ErrorCode;
using session::base::PolicyVersion;
using tests::Manager;

class LifecycleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_firstStart->copyTo(file());
        restart();
    }
    void cleanup() { m_manager.reset(); }

    void theFirstStartCommitsAnEmptyConfiguration()
    {
        QCOMPARE(lifecycle().runningVersion(), PolicyVersion{1});
        QVERIFY(lifecycle().running() == config::Configuration{});
        QVERIFY(!lifecycle().hasPendingChanges());
        const auto& authority = lifecycle().factory().authority;
        QVERIFY(authority.isSelfSigned() && authority.isCertificateAuthority());
        const auto now = lifecycle().clock().now();
        QVERIFY(authority.notBefore() < now - std::chrono::days(364));
        QVERIFY(authority.notAfter() > now + std::chrono::days(19 * 365));
        QCOMPARE(lifecycle().factory().serverIdentity.chain.front().issuer(), authority.subject());
    }
    void aSecondStartFindsTheSameWorld()
    {
        const session::base::SystemClock clock;
        const auto again =
            layFoundation(lifecycle().store(), session::base::SecretText("correct horse"), clock);
        QVERIFY(again && again->factory.authority == lifecycle().factory().authority);
        QVERIFY(factoryIssuer(lifecycle().store(), again->vault));
    }
    void aWrongPassphraseIsRefused()
    {
        const session::base::SystemClock clock;
        const auto refused = layFoundation(lifecycle().store(), session::base::SecretText("wrong"), clock);
        QCOMPARE(refused.error().code, ErrorCode::Denied);
    }
    void aCommitMakesTheCandidateRun()
    {
        QSignalSpy candidateChanged(&lifecycle(), &Lifecycle::candidateChanged);
        QSignalSpy runningChanged(&lifecycle(), &Lifecycle::runningChanged);
        QVERIFY(m_manager->edit({"set template branch description x"}));
        QCOMPARE(candidateChanged.count(), 1);
        QCOMPARE(config::diff(lifecycle().running(), lifecycle().candidate()).size(), std::size_t(1));
        const CommitOutcome outcome = m_manager->commit("first");
        QCOMPARE(outcome.version, PolicyVersion{2});
        QVERIFY(!outcome.disconnectAt); // nothing about authentication changed
        QCOMPARE(runningChanged.count(), 1);
        QVERIFY(lifecycle().running().templates.contains("branch"));
        QVERIFY(!lifecycle().hasPendingChanges());
        const Job* job = lifecycle().findJob(outcome.job);
        QCOMPARE(job->result, JobResult::Ok);
        QCOMPARE(job->description, std::string("commit: first"));
        restart();
        QCOMPARE(lifecycle().runningVersion(), PolicyVersion{2});
        QVERIFY(lifecycle().running().templates.contains("branch"));
        QCOMPARE(lifecycle().jobs().back().status, JobStatus::Finished);
    }
    void thereMayBeNothingToCommit()
    {
        const CommitOutcome outcome = m_manager->commit();
        QCOMPARE(outcome.version, PolicyVersion{1});
        const Job* job = lifecycle().findJob(outcome.job);
        QCOMPARE(job->result, JobResult::Ok);
        QVERIFY(!job->detail.empty());
    }
    void aBrokenCommitLeavesEverythingAsItWas()
    {
        const auto snapshot = lifecycle().snapshot();
        QVERIFY(m_manager->edit(
            {"set deviceconfig setting management secure-conn-server ssl-tls-service-profile gone"}));
        const config::Configuration candidate = lifecycle().candidate();
        const CommitOutcome outcome = m_manager->commit();
        QVERIFY(!outcome.version);
        QVERIFY(config::hasErrors(outcome.findings));
        QCOMPARE(lifecycle().runningVersion(), PolicyVersion{1});
        QVERIFY(lifecycle().snapshot() == snapshot);
        QVERIFY(lifecycle().candidate() == candidate);
        QCOMPARE(lifecycle().findJob(outcome.job)->result, JobResult::Failed);
        QVERIFY(!lifecycle().findJob(outcome.job)->detail.empty());
    }
    /// The engine may say so twice; the registry has its devices when it says that, and not before.
    void aCommitIsOverWhenBothHaveAnswered()
    {
        QVERIFY(m_manager->edit({"set mgt-config devices 0001 hostname fw"}));
        const session::engine::Event published{m_manager->clock.now(), session::base::Channel::Management,
                                               session::engine::PolicyPublished{PolicyVersion{2}}};
        QSignalSpy ran(&lifecycle(), &Lifecycle::runningChanged);
        qsizetype early = -1;
        QObject::connect(&m_manager->devices, &DeviceRegistry::devicesReset, &lifecycle(), [&] {
            for (int times = 0; times < 2; ++times)
                lifecycle().absorb(std::span(&published, 1));
            early = ran.count();
        });
        const CommitOutcome outcome = m_manager->commit();
        QVERIFY(outcome.version && *outcome.version == PolicyVersion{2});
        QCOMPARE(early, qsizetype(0));
        QCOMPARE(ran.count(), 1);
    }
    void aJobIsToldWhenItIsOnTheDisk()
    {
        sql("CREATE TRIGGER full BEFORE UPDATE ON jobs BEGIN SELECT RAISE(ABORT, 'no space'); END");
        QSignalSpy told(&lifecycle(), &Lifecycle::jobChanged);
        m_manager->commit(); // there is nothing to commit: the job begins and ends
        QCOMPARE(told.count(), 1);
        QVERIFY(lifecycle().storageTrouble().problem.contains("no space"));
        sql("DROP TRIGGER full");
        QVERIFY(m_manager->until([&] { return told.count() == 2; }));
        QCOMPARE(lifecycle().storageTrouble(), StorageTrouble{});
        restart();
        QCOMPARE(lifecycle().jobs().back().result, JobResult::Ok);
    }
    void whatCantBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("devices") << "devices";
        QTest::newRow("jobs") << "jobs";
    }
    void whatCantBeReadIsNamed()
    {
        QFETCH(QString, table);
        sql("ALTER TABLE " + table + " RENAME TO elsewhere");
        const auto loaded = lifecycle().load();
        QCOMPARE(loaded.error().code, ErrorCode::Storage);
        QVERIFY2(loaded.error().detail.contains(table.toStdString()), loaded.error().detail.c_str());
    }
    void aCommitIsRefusedWhenRunningMoved()
    {
        QVERIFY(m_manager->edit({"set template branch description x"}));
        QVERIFY(lifecycle().store().commit(
            {.expectedRunning = PolicyVersion{1},
             .version = {.info = {.number = PolicyVersion{2}, .time = {}, .description = {}, .author = {}},
                         .text = {}},
             .lastEditGroup = 0,
             .disconnectDeadline = {},
             .job = {}}));
        const CommitOutcome outcome = m_manager->commit();
        QCOMPARE(outcome.version.error().code, ErrorCode::Conflict);
        QVERIFY(lifecycle().running().templates.empty());
        QVERIFY(lifecycle().candidate().templates.contains("branch"));
    }
    void oneCommitAtATime()
    {
        QVERIFY(m_manager->edit({"set template branch description x"}));
        std::optional<CommitOutcome> first;
        lifecycle().commit("first", [&](const CommitOutcome& outcome) { first = outcome; });
        QCOMPARE(lifecycle().undo().error().code, ErrorCode::Conflict);
        QCOMPARE(m_manager->commit("second").version.error().code, ErrorCode::Conflict);
        QVERIFY(m_manager->until([&] { return first.has_value(); }));
        QCOMPARE(first->version, PolicyVersion{2});
    }
    void editsMadeMeanwhileWaitForTheNextCommit()
    {
        QVERIFY(m_manager->edit({"set template a description x"}));
        std::optional<CommitOutcome> first;
        lifecycle().commit("first", [&](const CommitOutcome& outcome) { first = outcome; });
        QVERIFY(m_manager->edit({"set template b description x"}));
        QVERIFY(m_manager->until([&] { return first.has_value(); }));
        QVERIFY(!lifecycle().running().templates.contains("b"));
        QCOMPARE(config::diff(lifecycle().running(), lifecycle().candidate()).size(), std::size_t(1));
    }
    void aDescriptionHas512Characters()
    {
        QVERIFY(m_manager->edit({"set template branch description x"}));
        QCOMPARE(m_manager->commit(std::string(513, 'x')).version.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_manager->commit(std::string(512, 'x')).version, PolicyVersion{2});
    }
    void theWaitIsCountedFromTheCommit() // D13, D16, T8
    {
        QVERIFY(m_manager->edit({"set template other description x"}));
        QCOMPARE(effect().wait, std::nullopt);
        QVERIFY(makeServerSide());
        QCOMPARE(effect().wait, std::chrono::minutes(7));
        const auto before = lifecycle().clock().now();
        const CommitOutcome first = m_manager->commit();
        if (!first.version)
            QFAIL(first.version.error().detail.c_str());
        QVERIFY(first.disconnectAt >= before + std::chrono::minutes(7));
        QCOMPARE(lifecycle().disconnectDeadline(), first.disconnectAt);
        restart();
        QCOMPARE(lifecycle().disconnectDeadline(), first.disconnectAt); // the absolute deadline stays
        QVERIFY(m_manager->edit({"set template branch description x"}));
        QCOMPARE(effect().wait, std::chrono::minutes(7));
        const CommitOutcome second = m_manager->commit();
        QVERIFY(second.disconnectAt >= first.disconnectAt); // a commit during the wait starts it again
    }
    /// What a manager remembers is where devices have found it; it listens when its engine says so.
    void aRememberedAddressIsNotListenedTo()
    {
        const auto start = [this] {
            m_manager.reset();
            m_manager = std::make_unique<Manager>(m_firstStart->foundation(),
                                                  tests::ManagerOptions{.file = file(), .withEngine = true});
        };
        start();
        QVERIFY(m_manager->until([this] { return !lifecycle().listeningAddress().empty(); }));
        const std::string first = lifecycle().listeningAddress();
        QCOMPARE(first, m_manager->address);
        QCOMPARE(lifecycle().lastListeningAddress(), first);

        start(); // its engine's events have not come up yet
        NoticeDesk desk(lifecycle());
        QCOMPARE(lifecycle().listeningAddress(), std::string());
        QCOMPARE(lifecycle().lastListeningAddress(), first);
        desk.look();
        QCOMPARE(desk.book().notices().size(), std::size_t(1));
        QCOMPARE(desk.book().notices().front().fact.subject, std::string(listeners::management));

        QVERIFY(m_manager->until([this] { return !lifecycle().listeningAddress().empty(); }));
        QCOMPARE(lifecycle().listeningAddress(), m_manager->address);
        QCOMPARE(lifecycle().lastListeningAddress(), m_manager->address);
    }
    void withoutAManagerThereIsNoPush()
    {
        QCOMPARE(lifecycle().push({.templateStack = "x", .serials = {}}).error().code,
                 ErrorCode::Unsupported);
    }
    void aCommitThatWasInterruptedHasFailed()
    {
        QVERIFY(lifecycle().store().saveJobs({{.id = session::base::JobId{1},
                                               .type = "Commit",
                                               .status = "ACT",
                                               .result = "PEND",
                                               .description = "commit",
                                               .detail = "",
                                               .enqueued = {},
                                               .finished = {},
                                               .devices = {}}}));
        restart();
        QCOMPARE(lifecycle().jobs().back().result, JobResult::Failed);
        QCOMPARE(lifecycle().jobs().back().detail, std::string("manager restarted"));
    }

private:
    Lifecycle& lifecycle() const { return *m_manager->lifecycle; }
    QString file() const { return m_directory->filePath("store.db"); }
    void restart()
    {
        m_manager.reset();
        m_manager =
            std::make_unique<Manager>(m_firstStart->foundation(), tests::ManagerOptions{.file = file()});
    }
    void sql(const QString& statement) const { support::runSql(file(), statement); }
    CommitEffect effect() const
    {
        CommitEffect effect;
        QEventLoop loop;
        lifecycle().effectOfCommit([&](const session::base::Result<CommitEffect>& told) {
            if (told)
                effect = *told;
            loop.quit();
        });
        loop.exec();
        return effect;
    }
    bool generate(const GenerateRequest& request)
    {
        std::optional<session::base::Result<>> outcome;
        generateCertificate(lifecycle(), request,
                            [&](const session::base::Result<>& done) { outcome = done; });
        return m_manager->until([&] { return outcome.has_value(); }) && *outcome;
    }
    bool makeServerSide()
    {
        GenerateRequest authority;
        authority.name = "ca";
        authority.role = session::pki::CertificateRole::CertificateAuthority;
        GenerateRequest server;
        server.name = "server";
        server.subject = "127.0.0.1";
        server.role = session::pki::CertificateRole::Server;
        server.signedBy = "ca";
        const std::string at = "set deviceconfig setting management secure-conn-server ";
        return generate(authority) && generate(server) &&
               m_manager->edit({"set panorama certificate-profile clients CA ca",
                                "set panorama ssl-tls-service-profile service certificate server",
                                at + "ssl-tls-service-profile service certificate-profile clients",
                                at + "disconnect-wait-time 7"});
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Manager> m_manager;
};

HANDFAST_TEST(LifecycleTest)

} // namespace tst_lifecycle

#include "tst_lifecycle.moc"
