// What proves that a step's commit has arrived: sessions that stand under the rules that it brought.
#include "models/workflows/plan_evidence.h"

#include "tests/models/workflows/still_world.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_plan_evidence {

using namespace models::workflows;
using session::base::Serial;

class PlanEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world.time = *session::base::fromRfc3339("2026-07-01T00:00:00Z");
        m_plan = {};
        m_plan.kind = WorkflowKind::ServerSide;
        const auto steps = stepsOf(m_plan);
        m_plan.current = std::size_t(std::ranges::find(steps, Step::CommitServer) - steps.begin());
        QVERIFY(m_plan.current < steps.size());
        m_plan.acting = true;
        m_plan.actedAt = m_world.time;
        m_plan.connectedBefore = {Serial("1")};
    }

    void f4_aSessionOfAfterTheCommitProvesIt()
    {
        open(2, 1);
        QCOMPARE(state(), ConditionState::Holds);
        open(2, -1);
        QCOMPARE(state(), ConditionState::Waiting);
        m_world.devices[Serial("1")].session.reset();
        QCOMPARE(state(), ConditionState::Waiting);
    }
    /// A commit and its inverse within one disconnect wait: nothing ends it, and nothing will come anew.
    void t8_aSessionUnderTheRulesThatCameBackHasNothingToProve()
    {
        open(1, -1); // what the world runs
        QCOMPARE(state(), ConditionState::Holds);
        m_world.devices[Serial("1")].session->disconnectAt = m_world.time;
        QCOMPARE(state(), ConditionState::Waiting);
    }

private:
    void open(std::uint64_t policy, int seconds)
    {
        models::lifecycle::DeviceRecord record;
        record.serial = Serial("1");
        record.session.emplace();
        record.session->attempt = std::make_shared<session::engine::Attempt>();
        record.session->policy = {policy};
        record.session->since = m_world.time + std::chrono::seconds(seconds);
        m_world.devices = {{record.serial, record}};
    }
    [[nodiscard]] ConditionState state() const { return evidenceOf(m_plan, m_world).front().state; }

    support::StillWorld m_world;
    PlanState m_plan;
};

HANDFAST_TEST(PlanEvidenceTest)

} // namespace tst_plan_evidence

#include "tst_plan_evidence.moc"
