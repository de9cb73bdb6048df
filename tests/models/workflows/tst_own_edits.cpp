// A plan acts on exactly what was predicted, and takes along, or back, nobody else's edits: F-2, X-1, F4, F5,
// J12.
#include "tests/models/workflows/machine_fixture.h"
#include "tests/support/test_program.h"

#include "models/lifecycle/lifecycle.h"
#include "models/workflows/changes/roll_out.h"

#include <QTest>

namespace tst_own_edits {

using namespace models::workflows;
using session::base::ErrorCode;
using session::base::Serial;
using support::FleetStage;
using support::ModelledWorld;

class OwnEditsTest : public QObject, protected support::MachineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void x1_aWaveIsPredictedFromWhatRuns()
    {
        start(FleetStage::Custom, clients());
        goTo(Step::Waves);
        m_world->foreignEdit();
        const auto wishes = wishesOf([this] { return next(); });
        QCOMPARE(wishes.front().ofRunning, true);
        QCOMPARE(wishes.front().scope.pushedTo, (std::vector{Serial("FW1"), Serial("FW2")}));
    }
    void x1_whoWasLeftOutIsPredictedBeforeItIsPushedTo()
    {
        start(FleetStage::Custom, clients());
        m_world->happens(Happening::GoesAway, Serial("FW2"));
        goTo(Step::Waves);
        m_plan.waves.front().devices.back().state = WaveDeviceState::Skipped;
        m_world->happens(Happening::ComesBack, Serial("FW2"));
        const auto wishes = wishesOf([this] { return next(); });
        QCOMPARE(wishes.front().scope.pushedTo, m_world->lastPush().serials);
        QCOMPARE(m_world->lastPush().serials, (std::vector{Serial("FW1"), Serial("FW2")}));
    }
    void x1_whoComesWhileItIsPredictedIsPredictedAnewAndNotLeftOut()
    {
        start(FleetStage::Custom, clients());
        m_world->happens(Happening::GoesAway, Serial("FW2"));
        goTo(Step::Waves);
        int asked = 0; // the first one is for the screen
        std::vector<Serial> predicted;
        m_world->whilePredicting = [&asked, &predicted](ModelledWorld& world) {
            if (world.lastWish().scope.pushedTo.empty())
                return;
            predicted = world.lastWish().scope.pushedTo;
            if (++asked == 2 && world.can(Happening::ComesBack, Serial("FW2")))
                world.happens(Happening::ComesBack, Serial("FW2"));
        };
        QVERIFY(next());
        QCOMPARE(asked, 3);
        QCOMPARE(m_world->lastPush().serials, (std::vector{Serial("FW1"), Serial("FW2")}));
        QCOMPARE(predicted, m_world->lastPush().serials); // nobody is sent what was not foretold
        QCOMPARE(m_plan.waves.front().devices.back().cause.reason, std::string());
    }
    void x1_aCandidateThatChangesMeanwhileIsPredictedAnew()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::ClientTrust);
        int asked = 0;
        m_world->whilePredicting = [&asked](ModelledWorld& world) {
            if (++asked == 2) // the first one is for the screen
                world.foreignEdit();
        };
        const auto result = next();
        QVERIFY(!result); // predicted anew, for another candidate, which is not clean
        QVERIFY2(result.error().detail.contains("candidate-clean"), result.error().detail.c_str());
        QVERIFY(asked > 2);
    }
    void x1_nothingIsDoneWhileItKeepsChanging()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::ClientTrust);
        const int before = m_world->runningNumber();
        m_world->whilePredicting = [](ModelledWorld& world) {
            if (world.hasPendingChanges())
                world.foreignRevert();
            else
                world.foreignEdit();
        };
        const auto result = next();
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains("being changed"), result.error().detail.c_str());
        QCOMPARE(m_world->runningNumber(), before);
    }
    void j12_theWayBackIsPredictedWithItsPush()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::RemoveAuthority);
        QVERIFY(!m_plan.pushed.empty());
        const auto pushed = m_plan.pushed;
        std::vector<std::vector<Serial>> asked;
        m_world->whilePredicting = [&asked](const ModelledWorld& world) {
            asked.push_back(world.lastWish().scope.pushedTo);
        };
        QVERIFY(rollBack());
        QVERIFY(std::ranges::find(asked, pushed) != asked.end());
        QVERIFY(std::ranges::find(asked, std::vector<Serial>()) != asked.end());
    }
    void f4_aSessionFromBeforeTheCommitIsNoEvidence()
    {
        PlanState enforce;
        enforce.kind = WorkflowKind::Enforce;
        start(FleetStage::Custom, enforce);
        m_world->whileCommitting = [](ModelledWorld& world) {
            world.happens(Happening::GoesAway, Serial("FW1"));
            world.happens(Happening::ComesBack, Serial("FW1"));
        };
        QVERIFY(next());
        m_world->whileCommitting = {};
        QVERIFY(m_plan.acting);
        const auto missing = condition("back-custom").devices;
        QCOMPARE(std::ranges::count(missing, Serial("FW1")), 1);
    }
    void j12_onlyACommitThatIsTakenBackSendsAnything()
    {
        start(FleetStage::Custom, clients());
        QCOMPARE(sentBack(), std::vector<Serial>()); // nothing has been done
        goTo(Step::Waves);
        QCOMPARE(sentBack(), std::vector<Serial>()); // nobody has been sent anything
    }
    void j12_whoStillRunsTheOldSettingsIsSentNothing()
    {
        start(FleetStage::Custom, clients());
        goTo(Step::Waves);
        QVERIFY(next());
        QCOMPARE(m_plan.pushed, (std::vector{Serial("FW1"), Serial("FW2")}));
        m_world->happens(Happening::TakesPush, Serial("FW1"));
        m_world->happens(Happening::GoesAway, Serial("FW2"));
        QCOMPARE(sentBack(), m_plan.pushed); // it may come back with it
        QVERIFY(m_world->pushesExpire());
        m_world->happens(Happening::ComesBack, Serial("FW2"));
        const auto foretold = sentBack();
        QCOMPARE(foretold, std::vector{Serial("FW1")});
        const auto taken = rollBack();
        QVERIFY2(taken, taken ? "" : taken.error().detail.c_str());
        QCOMPARE(m_world->lastPush().serials, foretold);
    }
    void f2_somebodyElsesEditsDoNotGoAlong()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::CommitServerTrust);
        m_world->foreignEdit();
        QCOMPARE(condition("candidate-own").state, ConditionState::Open);
        QVERIFY(!next());
        QVERIFY(overridden("candidate-own", "he has agreed"));
        QVERIFY(next());
        // They are not taken back with it either.
        letAllReturn();
        look();
        pushToAll(); // for the devices it is another configuration
        const auto taken = rollBack();
        QVERIFY2(taken, taken ? "" : taken.error().detail.c_str());
        letAllReturn();
        QCOMPARE(m_world->running().templates.at("branch").description, std::string("somebody else's"));
    }
    void f2_whatWasStagedIsStillThere()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::CommitServerTrust);
        m_world->foreignRevert();
        QCOMPARE(condition("candidate-staged").state, ConditionState::Open);
        QVERIFY(!next());
        QVERIFY(rollBack());
        QCOMPARE(m_plan.current, std::size_t(0));
        goTo(Step::CommitServerTrust);
        QVERIFY(next());
    }
    void f2_stagingIsNotTakenBackOverSomebodyElsesEdits()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::CommitServerTrust);
        const auto staged = m_plan.current;
        m_world->foreignEdit();
        const auto refused = rollBack();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().detail.contains("other edits"), refused.error().detail.c_str());
        QCOMPARE(m_plan.current, staged);
        QCOMPARE(m_world->candidate().templates.at("branch").description, std::string("somebody else's"));
    }
    void i2_theSameCaReplacesNothing()
    {
        PlanState plan = clients();
        plan.rollOut.signedBy = "Issuing"; // they have certificates of this one
        start(FleetStage::Custom, plan);
        const Condition changes = condition("certificate-changes");
        QCOMPARE(changes.state, ConditionState::Open);
        QCOMPARE(changes.measured, std::string("0 of 1"));
        QVERIFY(!next());
        start(FleetStage::Custom, clients());
        QCOMPARE(condition("certificate-changes").state, ConditionState::Holds);
    }
    void e1_whoIsTooOldHoldsNothingUp()
    {
        begin(fleetOf(*m_lab, {.stage = FleetStage::Custom, .firewalls = 1, .hasOld = true}),
              authority(FleetStage::Custom));
        support::ExplorationState state{*m_world, m_plan};
        QVERIFY(support::finish(state));
    }
    void w8_whoHasNoCertificateToShowHoldsNoWaveUp()
    {
        Configuration configuration = fleetOf(*m_lab, {.stage = FleetStage::Custom, .firewalls = 1});
        configuration.firewalls["FW9"]; // in a stack that makes nobody custom
        configuration.templates["plain"].device.logForwarding.collectors = {"LC1"};
        configuration.templateStacks["plain"].templates = {"plain"};
        configuration.templateStacks["plain"].devices["FW9"];
        begin(configuration, authority(FleetStage::Custom));
        m_world->happens(Happening::GoesAway, Serial("FW9"));
        goTo(Step::ClientTrust);
        QVERIFY(m_world->edit({models::config::setValue(
            {"template", "plain", "config", "deviceconfig", "setting", "management", "idle-timeout"}, "7")}));
        m_world->commit("by hand", [](const models::lifecycle::CommitOutcome&) {});
        goTo(Step::ClientCertificates); // it has missed that, and the waves so far
        m_world->happens(Happening::ComesBack, Serial("FW9"));
        goTo(Step::ClientWaves);
        const auto& devices = m_plan.waves.front().devices;
        QVERIFY(std::ranges::find(devices, Serial("FW9"), &WaveDevice::serial) != devices.end());
        support::ExplorationState state{*m_world, m_plan};
        QVERIFY(support::finish(state));
    }

private:
    PlanState clients()
    {
        PlanState plan;
        plan.kind = WorkflowKind::ClientCertificate;
        plan.rollOut.signedBy = "Root";
        plan.rollOut.canaryPerGroup = 0;
        plan.rollOut.waveSize = 100;
        plan.rollOut = completed(plan.rollOut, fleet(FleetStage::Custom));
        return plan;
    }
    /// By a roll back, if it were asked for now.
    std::vector<Serial> sentBack()
    {
        std::vector<Serial> serials;
        const auto told = with([&serials](Machine& machine, const Machine::Done& done) {
            machine.whoIsSentBack([&serials, &done](const Result<std::vector<Serial>>& sent) {
                serials = sent.value_or(std::vector{Serial("unknown")});
                done({});
            });
        });
        return told ? serials : std::vector{Serial("nothing told")};
    }
    /// What is predicted meanwhile.
    std::vector<PredictionWish> wishesOf(const std::function<Result<>()>& act)
    {
        std::vector<PredictionWish> wishes;
        m_world->whilePredicting = [&wishes](const ModelledWorld& world) {
            wishes.push_back(world.lastWish());
        };
        const auto done = act();
        m_world->whilePredicting = {};
        if (!done)
            qWarning("%s", done.error().detail.c_str());
        return wishes;
    }
    void pushToAll()
    {
        for (const Serial& serial : m_world->serials()) {
            if (m_world->can(Happening::IsPushedByHand, serial))
                m_world->happens(Happening::IsPushedByHand, serial);
        }
        letAllReturn();
    }
};

HANDFAST_TEST(OwnEditsTest)

} // namespace tst_own_edits

#include "tst_own_edits.moc"
