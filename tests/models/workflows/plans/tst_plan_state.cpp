// The saved plan: reads back as it was, and says what in it can't be.
#include "models/workflows/plans/plan_state.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_plan_state {

using namespace models::workflows;
using session::base::Serial;

namespace {

const auto saved = *session::base::fromRfc3339("2026-11-24T03:00:00Z");

PlanState rollOutPlan()
{
    PlanState plan;
    plan.kind = WorkflowKind::RollOut;
    plan.rollOut.templateStacks = {"europe-stack"};
    plan.rollOut.signedBy = "root";
    plan.current = 2;
    plan.wave = 1;
    plan.wavesGoOn = true;
    plan.actedAt = saved;
    plan.connectedBefore = {Serial("1")};
    plan.inverse["commit-clients"] = {"delete template t1"};
    plan.waves = {{.name = "canary",
                   .state = StepState::Running,
                   .job = {7},
                   .startedAt = saved,
                   .devices = {{Serial("1"), WaveDeviceState::Waiting, {}, saved}},
                   .acceptedFailures = 2}};
    plan.pushed = {Serial("1")};
    plan.abandoned = true;
    return plan;
}

} // namespace

class PlanStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackAsItWasSaved()
    {
        const auto read = planFromJson(toJson(rollOutPlan()));
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(*read == rollOutPlan(), true);
    }
    void whyItStoppedReadsBack()
    {
        PlanState plan = rollOutPlan();
        for (const StopCause cause : everyStopCause) {
            plan.stopCause = cause;
            plan.stopReason = cause == StopCause::Failures ? "2 of 4 failed" : "";
            QCOMPARE(*planFromJson(toJson(plan)) == plan, true);
        }
        plan.waves.front().devices.front().cause = {.reason = "reverted by the device: not-yet-valid",
                                                    .measure = "valid from 2026"};
        QCOMPARE(*planFromJson(toJson(plan)) == plan, true);
    }
    void whyAPlanOfAnEarlierVersionStopped_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("reason");
        QTest::newRow("it goes on") << QByteArray(R"("stopped":false,"stop-reason":"")")
                                    << int(StopCause::None) << "";
        QTest::newRow("paused") << QByteArray(R"("stopped":true,"stop-reason":"paused")")
                                << int(StopCause::Paused) << "";
        QTest::newRow("too many failed") << QByteArray(R"("stopped":true,"stop-reason":"2 of 4 failed")")
                                         << int(StopCause::Failures) << "2 of 4 failed";
    }
    void whyAPlanOfAnEarlierVersionStopped()
    {
        QFETCH(const QByteArray, members);
        QFETCH(const int, cause);
        QFETCH(const QString, reason);
        QByteArray json = toJson(rollOutPlan());
        json.replace(R"("stop-cause":"none","stop-reason":"")", members);
        json.replace(R"("cause":"")", R"("cause":"reverted by the device: not-yet-valid: valid from 2026")");
        QVERIFY(json.contains(members) && json.contains("valid from 2026"));
        const auto read = planFromJson(json);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(int(read->stopCause), cause);
        QCOMPARE(read->stopReason, reason.toStdString());
        const WaveCause& failed = read->waves.front().devices.front().cause;
        QCOMPARE(failed.reason, std::string("reverted by the device: not-yet-valid"));
        QCOMPARE(failed.measure, std::string("valid from 2026"));
    }
    void aPlanOfAnEarlierVersionKnowsWhomItHasPushedTo()
    {
        QByteArray json = toJson(rollOutPlan());
        json.replace(R"("pushed":["1"],)", "");
        QVERIFY(!json.contains("pushed"));
        const auto read = planFromJson(json);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->pushed, std::vector{Serial("1")});
    }
    void optionsOfEachKindReadBack()
    {
        PlanState plan;
        plan.kind = WorkflowKind::Authority;
        plan.authority = {"Root", "Root-new", "Other", "Manager-new", "Common-new", 3, true};
        plan.serverCertificate = {"LC1", "New", "Root", 0};
        plan.clientCertificate.devices = {Serial("1"), Serial("2")};
        plan.shownBefore["1"] = {"0a", saved};
        plan.overrides = {{"enforce",
                           "none-offline",
                           "it is in repair",
                           "2 of 3",
                           saved,
                           {Serial("3")},
                           Direction::Back,
                           true}};
        plan.intent = {.step = "enforce",
                       .direction = Direction::Back,
                       .running = {7},
                       .lastJob = {41},
                       .pushedTo = {Serial("1")}};
        const auto read = planFromJson(toJson(plan));
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QVERIFY(*read == plan);
    }
    void whatCannotBeIsNamed_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("unknown workflow") << QByteArray(R"("kind":"roll-out")")
                                          << QByteArray(R"("kind":"roll-up")") << QByteArray("roll-up");
        QTest::newRow("unknown state of a wave")
            << QByteArray(R"("state":"running")") << QByteArray(R"("state":"limping")")
            << QByteArray("limping");
        QTest::newRow("unknown state of a device")
            << QByteArray(R"("state":"waiting")") << QByteArray(R"("state":"sulking")")
            << QByteArray("sulking");
        QTest::newRow("step behind the last")
            << QByteArray(R"("current":2)") << QByteArray(R"("current":4)") << QByteArray("current");
        QTest::newRow("step before the first")
            << QByteArray(R"("current":2)") << QByteArray(R"("current":-1)") << QByteArray("current");
        QTest::newRow("step that is no number")
            << QByteArray(R"("current":2)") << QByteArray(R"("current":"2")") << QByteArray("current");
        QTest::newRow("wave behind the last")
            << QByteArray(R"("wave":1)") << QByteArray(R"("wave":2)") << QByteArray("wave");
    }
    void whatCannotBeIsNamed()
    {
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, wrong);
        QFETCH(QByteArray, named);
        QByteArray json = toJson(rollOutPlan());
        QVERIFY2(json.contains(right), json);
        const auto read = planFromJson(json.replace(right, wrong));
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().detail.find(named.toStdString()) != std::string::npos,
                 read.error().detail.c_str());
    }
    void evidenceIsAwaitedForAStepOnly()
    {
        PlanState plan = rollOutPlan();
        plan.current = stepsOf(plan.kind).size();
        plan.acting = true;
        QVERIFY(!planFromJson(toJson(plan)).has_value());
    }
    void halfATextIsNoPlan()
    {
        QVERIFY(!planFromJson("half a pl").has_value());
        QVERIFY(!planFromJson("{}").has_value());
    }
};

HANDFAST_TEST(PlanStateTest)

} // namespace tst_plan_state

#include "tst_plan_state.moc"
