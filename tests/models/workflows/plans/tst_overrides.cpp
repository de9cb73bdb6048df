// What an override reaches, and what it does not: F2, F4, F5, X-1, J12.
#include "models/workflows/plans/overrides.h"
#include "models/workflows/plans/plan_limits.h"

#include "tests/models/workflows/machine_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_overrides {

using namespace models::workflows;
using session::base::ErrorCode;
using session::base::Serial;
using support::FleetStage;

class OverridesTest : public QObject, protected support::MachineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void f4_theEvidenceIsNotTheConditionBefore()
    {
        PlanState enforce;
        enforce.kind = WorkflowKind::Enforce;
        start(FleetStage::Custom, enforce);
        m_world->happens(Happening::GoesAway, Serial("FW1"));
        QVERIFY(overridden("none-offline", "it is in repair"));
        QVERIFY(overridden("all-custom", "it is in repair"));
        QVERIFY(next());
        QVERIFY(m_plan.acting); // the others have to come back all the same
        const auto evidence = conditions();
        QCOMPARE(evidence.size(), std::size_t(1));
        QCOMPARE(evidence.front().id, std::string("back-custom"));
        QCOMPARE(evidence.front().state, ConditionState::Waiting);
        QCOMPARE(evidence.front().overriddenBecause, std::string());
        letAllReturn();
        look();
        QVERIFY(!m_plan.acting);
    }
    void f5_anotherDeviceOpensItAgain()
    {
        PlanState enforce;
        enforce.kind = WorkflowKind::Enforce;
        start(FleetStage::Custom, enforce);
        m_world->happens(Happening::GoesAway, Serial("FW1"));
        QVERIFY(overridden("none-offline", "it is in repair"));
        QVERIFY(overridden("all-custom", "it is in repair"));
        QCOMPARE(m_plan.overrides.front().devices, std::vector{Serial("FW1")});
        QCOMPARE(condition("none-offline").state, ConditionState::Holds);
        m_world->happens(Happening::GoesAway, Serial("FW2"));
        QCOMPARE(condition("none-offline").state, ConditionState::Open);
        QVERIFY(!next());
        m_world->happens(Happening::ComesBack, Serial("FW2"));
        QCOMPARE(condition("none-offline").state, ConditionState::Holds);
    }
    void j12_theWayBackHasConditionsOfItsOwn()
    {
        Configuration configuration =
            fleetOf(*m_lab, {.stage = FleetStage::Custom, .isServerElsewhere = true});
        PlanState plan = authority(FleetStage::Custom);
        plan.authority = {.replaces = "Issuing"};
        plan.authority = *completed(plan.authority, configuration);
        begin(configuration, plan);
        vanishWithItsPush();
        takeBackUntilRefused();
        QCOMPARE(back("server-trusts-clients", "").error().code, ErrorCode::InvalidArgument);
        QVERIFY(back("server-trusts-clients", "it is scrapped"));
        QCOMPARE(m_plan.overrides.back().direction, Direction::Back);
        QCOMPARE(m_plan.overrides.back().devices, std::vector{Serial("FW1")});
        QVERIFY2(rollBack(), "it was overridden");
        QVERIFY(m_plan.overrides.front().isSpent); // for the next time somebody is asked anew
    }
    void j12_aHardConditionOfTheWayBackStays()
    {
        start(FleetStage::Custom, authority(FleetStage::Custom));
        vanishWithItsPush();
        takeBackUntilRefused();
        QCOMPARE(back("clients-trust-server", "in a hurry").error().code, ErrorCode::InvalidArgument);
        QCOMPARE(back("server-identity", "in a hurry").error().code, ErrorCode::NotFound);
    }
    void aStepThatIsTakenBackUsesItsOverridesUp()
    {
        PlanState enforce;
        enforce.kind = WorkflowKind::Enforce;
        start(FleetStage::Custom, enforce);
        m_world->happens(Happening::GoesAway, Serial("FW1"));
        QVERIFY(overridden("none-offline", "it is in repair"));
        QVERIFY(overridden("all-custom", "it is in repair"));
        QVERIFY(next());
        letAllReturn();
        look();
        QVERIFY(rollBack());
        letAllReturn();
        QCOMPARE(condition("none-offline").state, ConditionState::Open);
    }
    void aReasonIsAReason_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("blanks of all kinds") << QByteArray(" \t\n\xc2\xa0 ") << false;
        QTest::newRow("words") << QByteArray("  it is in repair ") << true;
        QTest::newRow("the longest") << QByteArray(255, 'x') << true;
        QTest::newRow("longer") << QByteArray(256, 'x') << false;
    }
    void aReasonIsAReason()
    {
        QFETCH(QByteArray, typed);
        QFETCH(bool, isOne);
        const auto checked = checkedReason(typed.toStdString());
        QCOMPARE(checked.has_value(), isOne);
        if (checked)
            QCOMPARE(QByteArray::fromStdString(*checked), typed.trimmed());
    }
    void w2_wavesAreCutWithinTheirRanges()
    {
        PlanState plan;
        plan.kind = WorkflowKind::Enforce;
        begin(fleet(FleetStage::Custom), plan);
        const auto begun = [this](const RollOutOptions& how) {
            Machine machine(*m_world,
                            {.keep = [](const PlanState&) { return Result<>(); }, .changed = [] {}});
            PlanState asked;
            asked.kind = WorkflowKind::RollOut;
            asked.rollOut = how;
            return machine.begin(asked);
        };
        QVERIFY(begun({}));
        RollOutOptions how;
        how.canaryPerGroup = canaryRange.maximum + 1;
        QCOMPARE(begun(how).error().code, ErrorCode::InvalidArgument);
        how = {};
        how.waveSize = -1;
        QCOMPARE(begun(how).error().code, ErrorCode::InvalidArgument);
        how = {};
        how.stopAbovePercent = 101;
        QCOMPARE(begun(how).error().code, ErrorCode::InvalidArgument);
    }

private:
    /// It has the new certificate, perhaps, and nobody knows.
    void vanishWithItsPush()
    {
        goTo(Step::ClientWaves);
        QVERIFY(next());
        m_world->happens(Happening::TakesAndVanishes, Serial("FW1"));
        letAllReturn();
    }
    void takeBackUntilRefused()
    {
        for (int i = 0; i < 30 && rollBack(); ++i)
            letAllReturn();
        QVERIFY(m_plan.current > 0);
    }
    Result<> back(const std::string& condition, const std::string& reason)
    {
        return with([&](Machine& machine, const Machine::Done& done) {
            machine.rollBack([](const Result<>&) {});
            done(machine.overrideCondition(condition, reason, Direction::Back));
        });
    }
};

HANDFAST_TEST(OverridesTest)

} // namespace tst_overrides

#include "tst_overrides.moc"
