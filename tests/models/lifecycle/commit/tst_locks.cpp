// Commit lock and config lock: panos 8.
#include "models/lifecycle/commit/locks.h"

#include "models/lifecycle/work_pool.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_locks {

using namespace models::lifecycle;
using session::base::ErrorCode;
using ActingFor = WorkPool::ActingFor;

class LocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_firstStart->copyTo(m_directory->filePath("store.db"));
        start();
    }
    void cleanup() { m_manager.reset(); }

    void aConfigLockKeepsOthersFromChanging()
    {
        QVERIFY(m_manager->edit({"set template t description before"}));
        {
            const ActingFor shell(lifecycle().workPool(), Client::Cli);
            QVERIFY(lifecycle().lock(LockKind::Config, "renaming"));
            QVERIFY(m_manager->edit({"set template t description by-its-owner"}));
        }
        const auto refused = m_manager->edit({"set template t description later"});
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(ErrorCode::InUse));
        QCOMPARE(refused.error().detail,
                 "Config for scope shared is currently locked by " + ownerName(Client::Cli) + ": renaming");
        QCOMPARE(int(lifecycle().undo().error().code), int(ErrorCode::InUse));
        QCOMPARE(int(lifecycle().revert().error().code), int(ErrorCode::InUse));
        QCOMPARE(lifecycle().candidate().templates.at("t").description, std::string("by-its-owner"));
        QVERIFY(m_manager->commit().version); // only the candidate is locked
    }
    void aCommitLockKeepsOthersFromCommitting()
    {
        QSignalSpy changed(&lifecycle(), &Lifecycle::locksChanged);
        {
            const ActingFor shell(lifecycle().workPool(), Client::Cli);
            QVERIFY(lifecycle().lock(LockKind::Commit, "maintenance"));
        }
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_manager->edit({"set template t description x"}));
        const CommitOutcome refused = m_manager->commit();
        QVERIFY(!refused.version);
        QCOMPARE(refused.version.error().detail,
                 "Commit lock is held by " + ownerName(Client::Cli) + ": maintenance");
        QCOMPARE(lifecycle().locks().size(), std::size_t(1));
        const ActingFor shell(lifecycle().workPool(), Client::Cli);
        QVERIFY(m_manager->commit().version);
        QVERIFY(lifecycle().locks().empty()); // it goes with its owner's commit
        QCOMPARE(changed.size(), 2);
    }
    void locksSurviveARestart()
    {
        QVERIFY(lifecycle().lock(LockKind::Config, "ü"));
        QVERIFY(lifecycle().lock(LockKind::Commit, ""));
        const std::vector<Lock> before = lifecycle().locks();
        m_manager.reset();
        start();
        QVERIFY(lifecycle().locks() == before);
        QCOMPARE(before.front().owner, ownerName(Client::Window));
    }
    void whatHoldsIsSaid()
    {
        const auto detail = [](const session::base::Result<>& result) {
            return result ? std::string() : result.error().detail;
        };
        const std::string me = ownerName(Client::Window);
        QCOMPARE(detail(lifecycle().unlock(LockKind::Config)),
                 "Config is not currently locked for scope shared by " + me);
        QCOMPARE(detail(lifecycle().unlock(LockKind::Commit)), "Commit lock is not currently held by " + me);
        QVERIFY(lifecycle().lock(LockKind::Config, std::string(256, 'x')));
        QCOMPARE(detail(lifecycle().lock(LockKind::Config, "")),
                 std::string("You already own a config lock for scope shared"));
        QVERIFY(lifecycle().lock(LockKind::Commit, "c"));
        QCOMPARE(detail(lifecycle().lock(LockKind::Commit, "")),
                 "Commit lock is already held by " + me + ": c");
        const ActingFor shell(lifecycle().workPool(), Client::Cli);
        QVERIFY(!lifecycle().unlock(LockKind::Config));
        QVERIFY(lifecycle().unlock(LockKind::Config, me)); // taken away by name
        QVERIFY(lifecycle().unlock(LockKind::Commit, me));
        QVERIFY(!lifecycle().lock(LockKind::Commit, std::string(257, 'x')));
        QVERIFY(lifecycle().locks().empty());
    }
    void aRefusalIsAnsweredToWhoeverAsked()
    {
        QVERIFY(lifecycle().lock(LockKind::Commit, "mine"));
        std::optional<Client> told;
        QEventLoop loop;
        {
            const ActingFor shell(lifecycle().workPool(), Client::Cli);
            lifecycle().commit("refused", [&](const CommitOutcome& outcome) {
                QVERIFY(!outcome.version);
                told = lifecycle().workPool().client();
                loop.quit();
            });
        }
        loop.exec();
        QCOMPARE(*told, Client::Cli); // so that it can take back what it has edited
    }
    void workIsDoneForWhoeverAsked()
    {
        std::optional<Client> seen;
        QEventLoop loop;
        {
            const ActingFor shell(lifecycle().workPool(), Client::Cli);
            lifecycle().workPool().run([] { return 1; },
                                       [&](int) {
                                           seen = lifecycle().workPool().client();
                                           loop.quit();
                                       });
        }
        QCOMPARE(lifecycle().workPool().client(), Client::Window);
        loop.exec();
        QCOMPARE(*seen, Client::Cli);
        QCOMPARE(lifecycle().workPool().client(), Client::Window);
    }

private:
    Lifecycle& lifecycle() const { return *m_manager->lifecycle; }
    void start()
    {
        m_manager = std::make_unique<tests::Manager>(
            m_firstStart->foundation(), tests::ManagerOptions{.file = m_directory->filePath("store.db")});
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<tests::Manager> m_manager;
};

HANDFAST_TEST(LocksTest)

} // namespace tst_locks

#include "tst_locks.moc"
