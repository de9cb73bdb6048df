// A push is OK when the device came back with it, and not when it takes it back: E7, T8, F-3, K9.
#include "tests/models/lifecycle/push_estate.h"
#include "tests/support/certificate_import.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_push_return {

using namespace push_tests;

class PushReturnTest : public QObject, protected PushEstate
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void aPushIsOkWhenTheDeviceCameBackWithIt() // E7, T8
    {
        QVERIFY(applyWithLongWait());
        const std::optional job = lifecycle().jobs().back().id;
        QCOMPARE(lifecycle().findJob(*job)->description,
                 std::string("push template-stack stack to device 0001"));
        const DeviceJob device = lifecycle().findJob(*job)->devices.front();
        QCOMPARE(device.status, JobStatus::Active);
        QCOMPARE(device.result, JobResult::Pending);
        QVERIFY(m_manager->until([&] { return record("0001")->session->disconnectAt.has_value(); }));
        const auto left = *record("0001")->session->disconnectAt - m_manager->clock.now();
        QVERIFY(left > std::chrono::seconds(0) && left <= std::chrono::minutes(1));
        // Whatever brings it back: the hello is the proof.
        m_fleet->setReachable(Serial("0001"), false);
        m_fleet->setReachable(Serial("0001"), true);
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*job)->status == JobStatus::Finished; }));
        QCOMPARE(describe(*lifecycle().findJob(*job)), std::string("OK 0001:OK: "));
        QVERIFY(record("0001")->inSync());
        // The same again is not sent again.
        const auto again = lifecycle().push({.templateStack = "stack", .serials = {Serial("0001")}});
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*again)->status == JobStatus::Finished; }));
        QCOMPARE(describe(*lifecycle().findJob(*again)),
                 std::string("OK 0001:OK:unchanged: it runs this already "));
    }
    void whoAppliesAndStaysAwayHasNotProvenIt()
    {
        restart({.returnDeadline = std::chrono::milliseconds(50)});
        QVERIFY(applyWithLongWait());
        QVERIFY(m_manager->until([&] { return lifecycle().jobs().back().status == JobStatus::Finished; }));
        QCOMPARE(describe(lifecycle().jobs().back()),
                 std::string("FAIL 0001:FAIL:applied, but it has not come back with it "));
    }
    void whatWasAppliedCanBeGivenUpButNotTakenBack()
    {
        QVERIFY(applyWithLongWait());
        lifecycle().cancel(lifecycle().jobs().back().id);
        QCOMPARE(describe(lifecycle().jobs().back()),
                 std::string("FAIL 0001:FAIL:cancelled after the device had applied it "));
        QVERIFY(record("0001")->inSync());
        QVERIFY(lifecycle().jobs().back().devices.front().unprovenSince);
    }
    void aPushThatAnotherHasOvertakenLeavesNobodyInDoubt() // J12
    {
        QVERIFY(applyWithLongWait());
        const auto first = lifecycle().jobs().back().id;
        QVERIFY(
            m_manager->edit({"set template branch config deviceconfig setting management idle-timeout 9"}));
        QVERIFY(m_manager->commit().version);
        const auto second = lifecycle().push({.templateStack = "stack", .serials = {Serial("0001")}});
        const auto row = [this](base::JobId job) { return lifecycle().findJob(job)->devices.front(); };
        QVERIFY(m_manager->until([&] { return row(*second).isApplied; }));
        m_fleet->setReachable(Serial("0001"), false);
        m_fleet->setReachable(Serial("0001"), true);
        QVERIFY(m_manager->until([&] { return row(*second).status == JobStatus::Finished; }));
        QCOMPARE(describe(*lifecycle().findJob(first)),
                 std::string("FAIL 0001:FAIL:it came back with another configuration than was pushed "));
        QVERIFY(!row(first).unprovenSince); // its hello has told
        QCOMPARE(row(*second).result, JobResult::Ok);
    }
    void aDeviceThatIsLockedOutTakesThePushBack() // F-3, K9
    {
        startFleet({"0001", "0002"});
        QVERIFY(m_manager->until([&] { return everybodyIs(trust::TrustWorld::Predefined); }));
        QVERIFY(moveToCustom());
        const auto moved = lifecycle().push({.templateStack = "stack", .serials = {}});
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*moved)->status == JobStatus::Finished; }));
        const std::string first = describe(*lifecycle().findJob(*moved));
        QVERIFY2(first == "OK 0001:OK: 0002:OK: ", first.c_str());
        const std::string good = record("0001")->configDigest;
        QVERIFY(trustOnlyAStranger());
        QSignalSpy events(&lifecycle(), &Lifecycle::eventArrived);
        const auto job = lifecycle().push({.templateStack = "stack", .serials = {Serial("0001")}});
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*job)->status == JobStatus::Finished; }));
        const std::string outcome = describe(*lifecycle().findJob(*job));
        QVERIFY2(outcome.starts_with("FAIL 0001:FAIL:reverted by the device: incomplete-chain"),
                 outcome.c_str());
        QCOMPARE(record("0001")->configDigest, good);
        QVERIFY(record("0001")->session && !record("0001")->inSync());
        QCOMPARE(record("0001")->reverted->job, *job);
        QVERIFY(m_manager->until([&] {
            return std::ranges::any_of(events, [](const QList<QVariant>& arguments) {
                const auto event = arguments.front().value<engine::Event>();
                const auto* reverted = std::get_if<engine::SettingsReverted>(&event.fact);
                return reverted && reverted->serial == Serial("0001");
            });
        }));
    }

private:
    /// A push that the device has applied, and that its session does not show before a minute is over.
    bool applyWithLongWait()
    {
        startFleet({"0001"});
        if (!m_manager->until([&] { return isUp("0001"); }) || !moveToCustom())
            return false;
        const auto isBack = [&] {
            return isUp("0001") && record("0001")->session->policy == lifecycle().runningVersion();
        };
        if (!m_manager->until(isBack))
            return false;
        const auto edited =
            m_manager->edit({"set deviceconfig setting management secure-conn-server disconnect-wait-time 1",
                             "set template branch config deviceconfig setting management idle-timeout 7"});
        const CommitOutcome outcome = m_manager->commit();
        if (!edited || !outcome.version) {
            qWarning("%s", (edited ? outcome.version.error() : edited.error()).detail.c_str());
            return false;
        }
        const auto connection = record("0001")->session->connection;
        const auto job = lifecycle().push({.templateStack = "stack", .serials = {Serial("0001")}});
        const auto pushed = [&] { return *lifecycle().findJob(*job); };
        if (!job || !m_manager->until([&] {
                return pushed().devices.front().isApplied || pushed().status == JobStatus::Finished;
            }))
            return false;
        if (!pushed().devices.front().isApplied)
            qWarning("%s", describe(pushed()).c_str());
        return record("0001")->session && record("0001")->session->connection == connection;
    }
    /// Committed: devices are to trust a CA that has nothing to do with the manager, and to find that out
    /// soon.
    bool trustOnlyAStranger()
    {
        GenerateRequest stranger;
        stranger.name = "stranger";
        stranger.role = pki::CertificateRole::CertificateAuthority;
        if (!generate(stranger))
            return false;
        ExportRequest exported;
        exported.name = "stranger";
        support::ImportRequest trusted;
        trusted.location = std::string("branch");
        trusted.name = "stranger";
        trusted.pem = *exportCertificate(lifecycle(), exported);
        const std::string profile = "template branch config shared certificate-profile manager CA ";
        return support::importCertificate(lifecycle(), trusted) &&
               m_manager->edit({"set " + profile + "stranger", "delete " + profile + "ca",
                                "set template branch config deviceconfig setting management "
                                "commit-recovery-timeout 3"}) &&
               m_manager->commit().version;
    }
};

HANDFAST_TEST(PushReturnTest)

} // namespace tst_push_return

#include "tst_push_return.moc"
