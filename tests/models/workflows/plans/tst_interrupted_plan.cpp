// A manager that is killed between an action and the keeping of it goes on where it was: J12, F4.
#include "tests/models/workflows/machine_fixture.h"
#include "tests/support/test_program.h"

#include "models/workflows/step_edits.h"

#include <QTest>

namespace tst_interrupted_plan {

using namespace models::workflows;
using session::base::Serial;
using support::FleetStage;

class InterruptedPlanTest : public QObject, protected support::MachineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void whatWasDoneIsRecognised_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("staged") << int(Step::StageServerCertificate);
        QTest::newRow("committed") << int(Step::CommitServerCertificate);
        QTest::newRow("edited and committed") << int(Step::ClientCertificates);
        QTest::newRow("pushed") << int(Step::ClientWaves);
    }
    /// Cut off at that step or not, the plan goes through and back the same way.
    void whatWasDoneIsRecognised()
    {
        QFETCH(int, step);
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step(step));
        const int before = m_world->runningNumber();
        const PlanState at = m_plan;
        cutOff([](Machine& machine, const Machine::Done& done) { machine.next(done); });
        QVERIFY(m_plan.intent);
        QCOMPARE(m_plan.current, at.current);
        look();
        QVERIFY(!m_plan.intent);
        if (actOf(Step(step)) == Act::Waves) {
            QCOMPARE(m_plan.wave, std::size_t(1));
            QCOMPARE(m_plan.waves.front().job, m_world->jobs().back().id);
            QVERIFY(!m_plan.pushed.empty());
        } else {
            QVERIFY2(m_plan.current > at.current || m_plan.acting, "it was done");
            QVERIFY(m_plan.inverse.contains(std::string(toText(Step(step)))));
        }
        QCOMPARE(m_world->runningNumber() != before, isCommit(Step(step)));
        support::ExplorationState state{*m_world, m_plan};
        QVERIFY(support::finish(state));
        *m_world = state.world;
        m_plan = state.plan;
        allTheWayBack();
    }
    void whatWasTakenBackIsRecognised()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::RemoveAuthority);
        for (int i = 0; i < 30 && m_plan.current > 0; ++i) {
            cutOff([](Machine& machine, const Machine::Done& done) { machine.rollBack(done); });
            look();
            QVERIFY(!m_plan.intent);
            QCOMPARE(m_plan.failure, std::string());
            letAllReturn();
        }
        QCOMPARE(m_world->runningNumber(), m_home);
        for (const auto& [serial, record] : m_world->records())
            QVERIFY2(record.session && record.inSync(), serial.value.c_str());
    }
    void whatWasNotDoneIsDoneAgain()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::ClientTrust);
        // Killed after the intention was kept, and before anything was done.
        m_plan.intent =
            PlanIntent{.step = "client-trust", .running = m_world->runningVersion(), .lastJob = {}};
        m_plan.inverse["client-trust"] = {"delete template nothing"};
        look();
        QVERIFY(!m_plan.intent);
        QVERIFY(!m_plan.inverse.contains("client-trust"));
        QCOMPARE(stepsOf(m_plan)[m_plan.current], Step::ClientTrust);
        QVERIFY(next());
    }
    void anEditWithoutItsCommitIsTakenBack()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::ClientTrust);
        m_plan.intent =
            PlanIntent{.step = "client-trust", .running = m_world->runningVersion(), .lastJob = {}};
        QVERIFY(m_world->edit(*editsOf(m_plan, Step::ClientTrust, m_world->candidate())));
        look();
        QVERIFY(!m_world->hasPendingChanges());
        QVERIFY(next());
    }
    void somebodyElsesEditsStandBesideIt()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        goTo(Step::ClientTrust);
        m_plan.intent =
            PlanIntent{.step = "client-trust", .running = m_world->runningVersion(), .lastJob = {}};
        QVERIFY(m_world->edit(*editsOf(m_plan, Step::ClientTrust, m_world->candidate())));
        m_world->foreignEdit();
        look();
        QVERIFY(m_world->hasPendingChanges());
        QVERIFY(m_plan.failure.contains("interrupted"));
    }

private:
    void allTheWayBack()
    {
        for (int i = 0; i < 30 && !(m_plan.current == 0 && !m_plan.acting); ++i) {
            const auto taken = rollBack();
            QVERIFY2(taken, taken ? "" : taken.error().detail.c_str());
            letAllReturn();
        }
        QCOMPARE(m_world->runningNumber(), m_home);
    }
};

HANDFAST_TEST(InterruptedPlanTest)

} // namespace tst_interrupted_plan

#include "tst_interrupted_plan.moc"
