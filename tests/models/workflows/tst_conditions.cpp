// When a step may be done, and who keeps it from that: D3, E1, F1, F2, F5, F-2, X-1.
#include "models/workflows/conditions.h"

#include "models/workflows/lifecycle_world.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_conditions {

using namespace models::workflows;
using session::base::Serial;
using session::trust::Fate;
using session::trust::TrustWorld;

namespace {

struct Seen
{
    std::string serial;
    TrustWorld world = TrustWorld::Custom;
    std::string softwareVersion = "10.1.14";
    std::string kind = "firewall";
};

DevicePrediction predicted(const std::string& serial, const std::string& now, Fate fate)
{
    DevicePrediction row;
    row.serial = Serial(serial);
    row.now = now;
    row.prediction.fate = fate;
    return row;
}

} // namespace

class ConditionsTest : public QObject
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
        QVERIFY(m_manager->edit({"set mgt-config devices 1", "set mgt-config devices 2"}));
        QVERIFY(m_manager->commit().version.has_value());
        m_world = std::make_unique<LifecycleWorld>(*m_manager->lifecycle);
        m_plan = {};
        m_prediction = std::vector<DevicePrediction>();
    }
    void cleanup()
    {
        m_world.reset();
        m_manager.reset();
    }

    void enforcementIsOpenWhenAllAreCustom()
    {
        seen({.serial = "1"});
        seen({.serial = "2"});
        for (const Condition& condition : conditionsOf(input(), Step::Enforce))
            QVERIFY2(condition.state == ConditionState::Holds, condition.id.c_str());
    }
    void f1_aPredefinedDeviceLocksEnforcement()
    {
        seen({.serial = "1", .world = TrustWorld::Predefined});
        seen({.serial = "2"});
        expectOpen(Step::Enforce, "all-custom", "F1", {"1"});
        QCOMPARE(find(Step::Enforce, "all-custom").measured, std::string("1 of 2"));
    }
    void countsOnlyWhomItConcerns() // F2 has a condition of its own, E1 what has told its version
    {
        QVERIFY(m_manager->edit({"set wildfire-appliance 3"}));
        QVERIFY(m_manager->commit().version.has_value());
        seen({.serial = "1"});
        QCOMPARE(find(Step::Enforce, "all-custom").measured, std::string("1 of 2"));
        QCOMPARE(find(Step::Enforce, "version-8").measured, std::string("1 of 1"));
        QCOMPARE(find(Step::Enforce, "no-wildfire").measured, std::string("2 of 3"));
    }
    void e1_anOldDeviceLocksEnforcement()
    {
        seen({.serial = "1", .softwareVersion = "7.1.26"});
        seen({.serial = "2"});
        expectOpen(Step::Enforce, "version-8", "E1", {"1"});
    }
    void f5_whoIsAwayLocksEnforcementButIsNotTooOld()
    {
        seen({.serial = "1"});
        expectOpen(Step::Enforce, "none-offline", "F5", {"2"});
        QCOMPARE(find(Step::Enforce, "version-8").state, ConditionState::Holds);
    }
    void f2_aWildFireApplianceLocksEnforcement()
    {
        QVERIFY(m_manager->edit({"set wildfire-appliance 3"}));
        QVERIFY(m_manager->commit().version.has_value());
        seen({.serial = "1"});
        seen({.serial = "2"});
        seen({.serial = "3", .world = TrustWorld::Predefined, .kind = "wildfire-appliance"});
        expectOpen(Step::Enforce, "no-wildfire", "F2", {"3"});
        QCOMPARE(find(Step::Enforce, "all-custom").state, ConditionState::Holds);
    }
    void x1_nobodyMayBeLost()
    {
        m_prediction =
            std::vector{predicted("1", "custom", Fate::Drops), predicted("2", "offline", Fate::Unknown),
                        predicted("3", "refused", Fate::Drops)};
        for (const Step step : {Step::CommitServer, Step::CommitClients, Step::Waves, Step::Enforce})
            expectOpen(step, "nobody-drops", "X-1", {"1"});
    }
    void x1_aChannelThatIsTakenAwayIsNoLoss()
    {
        auto between = predicted("2", "custom", Fate::Drops);
        between.server = session::base::Serial("3");
        m_prediction = std::vector{between};
        QCOMPARE(find(Step::Waves, "nobody-drops").state, ConditionState::Holds);
        between.prediction.cause = session::trust::Check{};
        m_prediction = std::vector{between};
        expectOpen(Step::Waves, "nobody-drops", "X-1", {"2"});
    }
    void x1_anUnfinishedOrFailedPredictionIsNoLicence()
    {
        m_prediction.reset();
        QCOMPARE(find(Step::CommitServer, "nobody-drops").state, ConditionState::Waiting);
        m_prediction = session::base::failure(session::base::ErrorCode::NotFound, "no profile");
        QCOMPARE(find(Step::CommitServer, "nobody-drops").state, ConditionState::Open);
        QCOMPARE(find(Step::CommitServer, "nobody-drops").measured, std::string("no profile"));
    }
    void d3_theServerCertificateNamesTheAddress()
    {
        expectOpen(Step::CommitServer, "server-identity", "D3", {});
        QCOMPARE(find(Step::StageServer, "address-set").state, ConditionState::Open);
        m_plan.serverSide.address = "bad host!!";
        QCOMPARE(find(Step::StageServer, "address-set").state, ConditionState::Open);
        QVERIFY(find(Step::StageServer, "address-set").measured.contains("bad host!!"));
        m_plan.serverSide.address = "192.0.2.1";
        QCOMPARE(find(Step::StageServer, "address-set").state, ConditionState::Holds);
    }
    void f2_aStepThatEditsWantsACleanCandidate()
    {
        QCOMPARE(find(Step::StageServer, "candidate-clean").state, ConditionState::Holds);
        QVERIFY(m_manager->edit({"set template t1 description x"}));
        for (const Step step : {Step::StageServer, Step::StageClients, Step::Enforce})
            QCOMPARE(find(step, "candidate-clean").state, ConditionState::Open);
    }
    void f4_aWaveWaitsForThoseThatARestartHasCutOff()
    {
        session::base::ManualClock clock(m_manager->clock.now());
        restart(clock);
        seen({.serial = "1"});
        seen({.serial = "2"});
        gone("1");
        gone("2");
        clock.advance(std::chrono::seconds(1));
        m_world = std::make_unique<LifecycleWorld>(*m_manager->lifecycle); // from now on it is there
        planOneWave();
        QCOMPARE(find(Step::Waves, "sessions-back").state, ConditionState::Waiting);
        QVERIFY(find(Step::Waves, "sessions-back").isSoft);
        seen({.serial = "1"});
        QCOMPARE(find(Step::Waves, "sessions-back").devices, std::vector{Serial("2")});
        clock.advance(std::chrono::seconds(60)); // who is not back by now is away
        QVERIFY(!isThere(Step::Waves, "sessions-back"));
    }
    void f4_aWaveWaitsForThoseThatAreAuthenticatingAnew()
    {
        session::base::ManualClock clock(m_manager->clock.now());
        restart(clock);
        clock.advance(std::chrono::minutes(5)); // it is not the start that has ended these
        seen({.serial = "1"});
        seen({.serial = "2"});
        planOneWave();
        gone("1", session::engine::DownReason::DisconnectWaitEnded);
        gone("2", session::engine::DownReason::HeartbeatLost); // nobody has told it to come back
        QCOMPARE(find(Step::Waves, "sessions-back").state, ConditionState::Waiting);
        QCOMPARE(find(Step::Waves, "sessions-back").devices, std::vector{Serial("1")});
        clock.advance(std::chrono::seconds(59));
        QVERIFY(isThere(Step::Waves, "sessions-back"));
        seen({.serial = "1"});
        QVERIFY(!isThere(Step::Waves, "sessions-back"));
        gone("1", session::engine::DownReason::DisconnectWaitEnded);
        refused("1"); // it has come, and is not let in
        QVERIFY(!isThere(Step::Waves, "sessions-back"));
        seen({.serial = "1"});
        gone("1", session::engine::DownReason::DisconnectWaitEnded);
        clock.advance(std::chrono::seconds(60)); // who is not back by now is away
        QVERIFY(!isThere(Step::Waves, "sessions-back"));
    }
    void j9_anIntermediateUnderATrustedRootIsTrusted()
    {
        generate("root", "");
        generate("issuing", "root");
        generate("other", "");
        generate("127.0.0.1", "root", session::pki::CertificateRole::Server);
        const std::string server = "set deviceconfig setting management secure-conn-server ";
        QVERIFY(m_manager->edit({"set panorama certificate-profile trust CA root",
                                 "set panorama ssl-tls-service-profile tls certificate 127.0.0.1",
                                 server + "customize yes", server + "ssl-tls-service-profile tls",
                                 server + "certificate-profile trust"}));
        const auto outcome = m_manager->commit();
        QVERIFY2(outcome.version, outcome.version ? "" : outcome.version.error().detail.c_str());
        const auto isTrusted = [this](const std::string& signer) {
            m_plan.rollOut.signedBy = signer;
            return find(Step::StageClients, "profile-trusts-issuer").state == ConditionState::Holds;
        };
        QVERIFY(isTrusted("root"));
        QVERIFY(isTrusted("issuing")); // C5: the device sends it
        QVERIFY(!isTrusted("other"));
    }
    void w2_aPausedRollOutStartsNoWave()
    {
        m_plan.kind = WorkflowKind::RollOut;
        m_plan.stopCause = StopCause::Paused;
        QCOMPARE(find(Step::Waves, "not-paused").state, ConditionState::Open);
        QCOMPARE(find(Step::Waves, "failure-share").state, ConditionState::Holds);
        m_plan.stopCause = StopCause::Failures;
        m_plan.stopReason = "3 of 10 failed in wave east";
        QCOMPARE(find(Step::Waves, "failure-share").state, ConditionState::Open);
    }

private:
    [[nodiscard]] ConditionInput input() const { return {*m_world, m_plan, m_prediction}; }
    [[nodiscard]] Condition find(Step step, const std::string& id) const
    {
        for (const Condition& condition : conditionsOf(input(), step))
            if (condition.id == id)
                return condition;
        qFatal("no condition %s", id.c_str());
    }
    void expectOpen(Step step, const std::string& id, const std::string& rule,
                    const std::vector<std::string>& serials) const
    {
        const Condition condition = find(step, id);
        QCOMPARE(condition.state, ConditionState::Open);
        QCOMPARE(condition.rule, rule);
        std::vector<std::string> named;
        for (const Serial& serial : condition.devices)
            named.push_back(serial.value);
        QCOMPARE(named, serials);
    }
    [[nodiscard]] bool isThere(Step step, const std::string& id) const
    {
        const auto conditions = conditionsOf(input(), step);
        return std::ranges::find(conditions, id, &Condition::id) != conditions.end();
    }
    void restart(const session::base::Clock& clock)
    {
        m_world.reset();
        m_manager.reset();
        const QString file = m_directory->filePath("store.db");
        m_manager = std::make_unique<tests::Manager>(m_firstStart->foundation(),
                                                     tests::ManagerOptions{.file = file, .clock = &clock});
        m_world = std::make_unique<LifecycleWorld>(*m_manager->lifecycle);
    }
    /// Of both devices.
    void planOneWave()
    {
        m_plan.kind = WorkflowKind::RollOut;
        Wave wave;
        wave.devices.resize(2);
        wave.devices.front().serial = Serial("1");
        wave.devices.back().serial = Serial("2");
        m_plan.waves = {wave};
    }
    void gone(const std::string& serial,
              session::engine::DownReason reason = session::engine::DownReason::Stopped) const
    {
        const session::engine::Event down{
            .time = m_world->now(),
            .channel = {},
            .fact = session::engine::SessionDown{
                .serial = Serial(serial), .connection = session::base::ConnectionId{1}, .reason = reason}};
        m_manager->lifecycle->absorb(std::span(&down, 1));
    }
    void refused(const std::string& serial) const
    {
        auto attempt = std::make_shared<session::engine::Attempt>();
        attempt->verdict.reason = session::trust::Reason::Revoked;
        attempt->judgedAt = m_world->now();
        session::engine::SessionRefused fact;
        fact.serial = Serial(serial);
        fact.attempt = attempt;
        const session::engine::Event event{.time = m_world->now(), .channel = {}, .fact = fact};
        m_manager->lifecycle->absorb(std::span(&event, 1));
    }
    void
    generate(const std::string& name, const std::string& signer,
             session::pki::CertificateRole role = session::pki::CertificateRole::CertificateAuthority) const
    {
        models::lifecycle::GenerateRequest request;
        request.name = name;
        request.subject = "CN=" + name;
        request.role = role;
        request.signedBy = signer;
        std::optional<bool> isMade;
        models::lifecycle::generateCertificate(*m_manager->lifecycle, request,
                                               [&isMade](const auto& made) { isMade = made.has_value(); });
        QTRY_VERIFY(isMade.has_value());
        QVERIFY(*isMade);
    }
    /// A session of that device comes up.
    void seen(const Seen& device) const
    {
        const auto now = m_world->now();
        auto attempt = std::make_shared<session::engine::Attempt>();
        attempt->evidence.world = device.world;
        attempt->evidence.chain = {m_manager->lifecycle->factory().authority}; // any certificate
        attempt->verdict.allowed = true;
        attempt->verdict.world = device.world;
        attempt->judgedAt = now;
        session::wire::Hello hello;
        hello.serial = device.serial;
        hello.kind = device.kind;
        hello.softwareVersion = device.softwareVersion;
        hello.clock = now.time_since_epoch().count();
        hello.clientCertificateSource = "local";
        const session::engine::Event up{
            .time = now,
            .channel = {},
            .fact = session::engine::SessionUp{.serial = Serial(device.serial),
                                               .connection = session::base::ConnectionId{1},
                                               .attempt = attempt,
                                               .hello = hello,
                                               .policy = m_manager->lifecycle->runningVersion()}};
        m_manager->lifecycle->absorb(std::span(&up, 1));
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<LifecycleWorld> m_world;
    PlanState m_plan;
    std::optional<session::base::Result<std::vector<DevicePrediction>>> m_prediction;
};

HANDFAST_TEST(ConditionsTest)

} // namespace tst_conditions

#include "tst_conditions.moc"
