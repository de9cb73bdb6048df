// The machine in a modelled world: what it does by itself, what it refuses, and what somebody may override.
// W-6 to W-8; F2, F4, I1, I3, I5, I6, I8, J1-J8, J12.
#include "models/workflows/machine.h"

#include "models/workflows/changes/authority_change.h"
#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/changes/roll_out.h"
#include "models/workflows/changes/server_certificate.h"
#include "models/workflows/step_edits.h"

#include "tests/models/workflows/machine_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_machine {

using namespace models::workflows;
using models::config::Configuration;
using session::base::ErrorCode;
using session::base::Result;
using session::base::Serial;
using support::FleetStage;
using support::MachineFixture;
using support::ModelledWorld;
using Happening = ModelledWorld::Happening;

class MachineTest : public QObject, protected MachineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void w8_goesThroughAndEnforcesAgain()
    {
        start(FleetStage::CustomOnly, authority(FleetStage::CustomOnly));
        support::ExplorationState state{*m_world, m_plan};
        QVERIFY(support::finish(state));
        const Configuration& running = state.world.running();
        QVERIFY(running.secureConnServer.customCertificateOnly);
        QVERIFY(!running.panorama.certificateProfiles.at("Devices").cas.contains("Root"));
        const auto old = certificateIn(running.panorama, "Root");
        for (const auto& [serial, record] : state.world.records()) {
            QVERIFY2(record.session, serial.value.c_str());
            QVERIFY(!isUnder(pathOf(running, record.session->attempt->evidence.chain), *old));
        }
    }
    void j12_isTakenBackStepByStep()
    {
        start(FleetStage::CustomOnly, authority(FleetStage::CustomOnly));
        support::ExplorationState state{*m_world, m_plan};
        QVERIFY(support::finish(state));
        *m_world = state.world;
        m_plan = state.plan;
        for (int i = 0; i < 30 && !(m_plan.current == 0 && !m_plan.acting); ++i) {
            const auto taken = with([](Machine& machine, auto done) { machine.rollBack(done); });
            QVERIFY2(taken, taken ? "" : taken.error().detail.c_str());
            letAllReturn();
        }
        QCOMPARE(m_world->runningNumber(), m_home);
        for (const auto& [serial, record] : m_world->records())
            QVERIFY2(record.session && record.inSync(), serial.value.c_str());
    }
    void j12_whoRunsWhatTheStepBeforeSaysIsSentNothing()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::ClientWaves); // of which none has begun
        QVERIFY(!m_plan.pushed.empty());
        const auto newest = [this] {
            return m_world->jobs().empty() ? session::base::JobId() : m_world->jobs().back().id;
        };
        const auto before = newest();
        const auto taken = rollBack();
        QVERIFY2(taken, taken ? "" : taken.error().detail.c_str());
        QCOMPARE(newest().value, before.value);
        for (const auto& [serial, record] : m_world->records())
            QVERIFY2(record.inSync(), serial.value.c_str());
    }
    void j5_j6_aDeviceThatMissedThePushHoldsUpWhatIsNext()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::TrustWaves);
        m_world->happens(Happening::GoesAway, Serial("FW1"));
        goTo(Step::CommitServerCertificate);
        expectRefused("clients-trust-server", "J5", {"FW1"});
        // It comes back with what it ran before; only a push makes it trust the new CA.
        m_world->happens(Happening::ComesBack, Serial("FW1"));
        expectRefused("clients-trust-server", "J5", {"FW1"});
        m_world->happens(Happening::IsPushedByHand, Serial("FW1"));
        m_world->happens(Happening::TakesPush, Serial("FW1"));
        QVERIFY(next());
        QCOMPARE(with([](Machine& machine, auto done) {
                     done(machine.overrideCondition("clients-trust-server", "in a hurry"));
                 })
                     .error()
                     .code,
                 ErrorCode::NotFound);
    }
    void j6_theOldCaStaysWhileSomebodyShowsIt()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::ClientWaves);
        m_world->happens(Happening::GoesAway, Serial("FW2"));
        goTo(Step::RemoveAuthority);
        expectRefused("old-authority-unused", "J6", {"FW2"});
        expectRefused("server-trusts-clients", "J3", {"FW2"});
    }
    void f2_j5_hardConditionsCannotBeOverridden()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::TrustWaves);
        m_world->happens(Happening::GoesAway, Serial("FW1"));
        goTo(Step::CommitServerCertificate);
        QCOMPARE(overridden("clients-trust-server", "in a hurry").error().code, ErrorCode::InvalidArgument);
    }
    void aSoftConditionIsOverriddenForAReasonThatIsKept()
    {
        PlanState enforce;
        enforce.kind = WorkflowKind::Enforce;
        start(FleetStage::Custom, enforce);
        m_world->happens(Happening::GoesAway, Serial("FW1"));
        expectRefused("none-offline", "F5", {"FW1"});
        QCOMPARE(overridden("none-offline", "  ").error().code, ErrorCode::InvalidArgument);
        QCOMPARE(overridden("nobody-drops", "why not").error().code, ErrorCode::NotFound); // it holds
        QVERIFY(overridden("none-offline", "it is in repair"));
        QVERIFY(overridden("all-custom", "it is in repair"));
        QCOMPARE(m_plan.overrides.size(), std::size_t(2));
        QCOMPARE(m_world->overridden().size(), std::size_t(2));
        QCOMPARE(m_world->overridden().back().condition, std::string("all-custom"));
        QCOMPARE(m_plan.overrides.front().reason, std::string("it is in repair"));
        QCOMPARE(m_plan.overrides.front().measured, std::string("2 of 3"));
        QCOMPARE(planFromJson(toJson(m_plan))->overrides, m_plan.overrides);
        QVERIFY(next());
    }
    void i1_f4_theNewServerCertificateIsSeenInSessions()
    {
        PlanState plan;
        plan.kind = WorkflowKind::ServerCertificate;
        plan.serverCertificate = *completed(ServerCertificateOptions(), fleet(FleetStage::Custom));
        start(FleetStage::Custom, plan);
        QVERIFY(next());
        QVERIFY(next());
        QVERIFY(m_plan.acting); // committed, and nobody has come back yet
        QVERIFY(!next());
        letAllReturn();
        look();
        QCOMPARE(m_plan.current, std::size_t(2));
        const auto certificate = certificateIn(m_world->running().panorama, "Manager-new");
        for (const auto& [serial, record] : m_world->records())
            QCOMPARE(record.session->attempt->ownFingerprint, certificate->sha256());
    }
    void i1_j5_aCertificateThatClientsDoNotTrustIsNotPresented()
    {
        models::lifecycle::GenerateRequest other;
        other.name = "Other";
        other.subject = "other";
        other.role = session::pki::CertificateRole::CertificateAuthority;
        const auto configuration =
            m_lab->at(*m_lab->generated(m_lab->number(fleet(FleetStage::Custom)), other));
        PlanState plan;
        plan.kind = WorkflowKind::ServerCertificate;
        plan.serverCertificate.signedBy = "Other";
        plan.serverCertificate = *completed(plan.serverCertificate, configuration);
        begin(configuration, plan);
        QVERIFY(next());
        expectRefused("clients-trust-server", "J5", {"FW1", "FW2", "LC1"});
    }
    void i6_aCommonCertificateLeavesWithTheChangeThatReplacesIt()
    {
        Configuration configuration = fleet(FleetStage::Custom);
        auto branch = configuration.templates.at("branch");
        branch.shared.certificates["Common"] = m_lab->estate.withKey("common", "Common");
        branch.device.secureConnClient.certificateType = "local";
        branch.device.secureConnClient.certificate = "Common";
        branch.device.secureConnClient.signedBy.clear();
        configuration.templates["branch"] = branch;
        configuration.panorama.certificates["Newer"] = m_lab->estate.withKey("common", "Newer");
        PlanState plan;
        plan.kind = WorkflowKind::ClientCertificate;
        plan.rollOut.source = ClientSource::Common;
        plan.rollOut.certificate = "Newer";
        plan.rollOut = completed(plan.rollOut, configuration);
        const auto edits = editsOf(plan, Step::StageClients, configuration);
        QVERIFY2(edits, edits ? "" : edits.error().detail.c_str());
        QVERIFY(models::config::apply(configuration, *edits));
        const auto& changed = configuration.templates.at("branch");
        QCOMPARE(changed.device.secureConnClient.certificate, std::string("Newer"));
        QVERIFY(!changed.shared.certificates.contains("Common"));
    }
    void i2_i5_aTemplatesCertificateComesWithThePushAndTheNextConnection()
    {
        PlanState plan;
        plan.kind = WorkflowKind::ClientCertificate;
        plan.rollOut.signedBy = "Root";
        plan.rollOut.canaryPerGroup = 0;
        plan.rollOut = completed(plan.rollOut, fleet(FleetStage::Custom));
        start(FleetStage::Custom, plan);
        const std::string before = shownBy("FW1");
        QVERIFY(next());                  // selected in the template,
        QVERIFY(next());                  // committed,
        QVERIFY(next());                  // pushed:
        QCOMPARE(shownBy("FW1"), before); // still the running session
        m_world->happens(Happening::TakesPush, Serial("FW1"));
        QVERIFY(shownBy("FW1") != before);
        look();
        QCOMPARE(m_plan.current, std::size_t(2)); // the other one is on its way
        m_world->happens(Happening::TakesPush, Serial("FW2"));
        look();
        QCOMPARE(m_plan.current, std::size_t(3));
    }
    void i7_whoCannotConnectIsLeftToTheLocalWay()
    {
        PlanState plan;
        plan.kind = WorkflowKind::ClientCertificate;
        plan.rollOut.signedBy = "Root";
        plan.rollOut.canaryPerGroup = 0;
        plan.rollOut = completed(plan.rollOut, fleet(FleetStage::Custom));
        start(FleetStage::Custom, plan);
        m_world->happens(Happening::GoesAway, Serial("FW2"));
        goTo(Step::Waves);
        QVERIFY(next());
        const auto& devices = m_plan.waves.front().devices;
        const auto left = std::ranges::find(devices, WaveDeviceState::Skipped, &WaveDevice::state);
        QVERIFY(left != devices.end());
        QCOMPARE(left->serial, Serial("FW2"));
        QCOMPARE(left->cause.reason, std::string("not-connected"));
    }
    void f4_theStepThatIsMeantIsNotFollowedByTheNextOneUnasked()
    {
        PlanState plan;
        plan.kind = WorkflowKind::ClientCertificate;
        plan.rollOut.signedBy = "Root";
        plan.rollOut.canaryPerGroup = 0;
        plan.rollOut = completed(plan.rollOut, fleet(FleetStage::Custom));
        start(FleetStage::Custom, plan);
        const auto nextOf = [this](const std::string& step) {
            return with([&step](Machine& machine, const Machine::Done& done) { machine.nextOf(step, done); });
        };
        QCOMPARE(nextOf("waves").error().code, ErrorCode::Conflict); // two others come first
        QCOMPARE(nextOf("no-step").error().code, ErrorCode::Conflict);
        QCOMPARE(m_plan.current, std::size_t(0));
        QVERIFY(nextOf("stage-clients"));
        QCOMPARE(m_plan.current, std::size_t(1));
        QVERIFY(nextOf("stage-clients")); // it is done
        QCOMPARE(m_plan.current, std::size_t(1));
    }
    void a6_aCollectorGetsItsServerCertificateByPush()
    {
        Configuration configuration = fleet(FleetStage::Custom);
        configuration.panorama.sslTlsServiceProfiles["Collector"].certificate = "Manager";
        auto collector = configuration.logCollectors.at("LC1");
        collector.device.secureConnServer.customize = true;
        collector.device.secureConnServer.sslTlsServiceProfile = "Collector";
        collector.device.secureConnServer.certificateProfile = "Devices";
        configuration.logCollectors["LC1"] = collector;
        PlanState plan;
        plan.kind = WorkflowKind::ServerCertificate;
        plan.serverCertificate.collector = "LC1";
        plan.serverCertificate.certificate = "Collector server";
        plan.serverCertificate.disconnectWaitMinutes = 7;
        plan.serverCertificate = *completed(plan.serverCertificate, configuration);
        begin(configuration, plan);
        support::ExplorationState state{*m_world, m_plan};
        QVERIFY(support::finish(state));
        const Configuration& running = state.world.running();
        QCOMPARE(serverCertificateName(running), std::string("Manager"));
        QCOMPARE(serverCertificateName(running, "LC1"), std::string("Collector server"));
        QCOMPARE(running.logCollectors.at("LC1").device.secureConnServer.disconnectWaitTime, 7);
        QVERIFY(state.world.find(Serial("LC1"))->inSync());
    }
    void i3_i8_aCertificateReplacedOnTheDeviceProvesItself()
    {
        PlanState plan;
        plan.kind = WorkflowKind::ClientCertificate;
        plan.clientCertificate.devices = {Serial("FW1")};
        start(FleetStage::Custom, plan);
        QVERIFY(next());
        QVERIFY(m_plan.acting);
        QCOMPARE(m_plan.shownBefore.size(), std::size_t(1));
        // The same certificate again proves nothing, whenever it comes (I8).
        m_world->happens(Happening::GoesAway, Serial("FW1"));
        m_world->happens(Happening::ComesBack, Serial("FW1"));
        QVERIFY(!next());
        QVERIFY(m_plan.acting);
        m_plan.shownBefore["FW1"] = {"00", session::base::TimePoint()}; // as if it had been another one
        look();
        QCOMPARE(m_plan.current, std::size_t(1));
    }
};

HANDFAST_TEST(MachineTest)

} // namespace tst_machine

#include "tst_machine.moc"
