// No workflow loses a device: whatever order things happen in, each device that tries to connect is let in,
// or the workflow had said before the step that it would not be. W-1 to W-3, W-6 to W-8; X-1, F2, F5, E8,
// J1-J12.
#include "models/workflows/authority_change.h"
#include "models/workflows/roll_out.h"
#include "models/workflows/server_certificate.h"
#include "models/workflows/server_side.h"

#include "tests/models/workflows/exploration.h"
#include "tests/models/workflows/explored_fleets.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_no_device_lost {

using namespace models::workflows;
using models::config::Configuration;
using support::Exploration;
using support::FleetKind;
using support::FleetStage;

namespace {

PlanState planFor(WorkflowKind kind, const Configuration& configuration)
{
    PlanState plan;
    plan.kind = kind;
    plan.rollOut.signedBy = "Issuing";
    plan.rollOut.canaryPerGroup = 0;
    plan.rollOut.stopAbovePercent = 100;
    plan.rollOut = completed(plan.rollOut, configuration);
    plan.serverSide.authority = "Root";
    plan.serverSide = completed(plan.serverSide, configuration);
    return plan;
}

PlanState authorityPlan(const Configuration& configuration, const std::string& replaces,
                        const std::string& signedBy)
{
    PlanState plan = planFor(WorkflowKind::Authority, configuration);
    plan.authority.replaces = replaces;
    plan.authority.signedBy = signedBy;
    plan.authority = *completed(plan.authority, configuration);
    return plan;
}

} // namespace

class NoDeviceLostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<support::ModelledLab>(); }

    void w8_aCaChangeLosesNobody()
    {
        const auto fleet = fleetOf(*m_lab, {.stage = FleetStage::Custom, .firewalls = 1});
        const auto result = run(fleet, authorityPlan(fleet, "Root", ""), {});
        expectSafe(result);
    }

private:
    Exploration run(const Configuration& fleet, const PlanState& plan, const std::set<std::string>& without)
    {
        const std::size_t before = m_lab->predictions;
        const auto result = support::explore({.world = {*m_lab, fleet}, .plan = plan, .without = without});
        qInfo("%s: %zu states, %zu moves, %zu predictions, %lld ms, %zu finished, %zu rolled back%s%s",
              std::string(toText(plan.kind)).c_str(), result.states, result.moves,
              m_lab->predictions - before, static_cast<long long>(result.time.count()), result.finished,
              result.rolledBack, result.trace.empty() ? "" : ": ", result.trace.c_str());
        return result;
    }
    static void expectSafe(const Exploration& result)
    {
        QCOMPARE(result.trace, std::string());
        QVERIFY(result.isWhole);
        QVERIFY(result.finished > 0);
        QVERIFY(result.rolledBack > 0);
        QVERIFY2(result.wrongEnds.empty(), result.wrongEnds.empty() ? "" : result.wrongEnds.front().c_str());
    }

    std::unique_ptr<support::ModelledLab> m_lab;
};

HANDFAST_TEST(NoDeviceLostTest)

} // namespace tst_no_device_lost

#include "tst_no_device_lost.moc"
