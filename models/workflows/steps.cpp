#include "models/workflows/steps.h"

#include "models/workflows/changes/ha_pair.h"
#include "models/workflows/changes/new_device.h"
#include "models/workflows/changes/wildfire.h"
#include "models/workflows/plans/plan_state.h"

#include <algorithm>
#include <array>

namespace models::workflows {

namespace {

struct StepRow
{
    Step step;
    Act act;
    bool awaitsSessions;
    std::string_view id;
};

constexpr std::array stepTable{
    StepRow{Step::StageServer, Act::Stage, false, "stage-server"},
    StepRow{Step::CommitServer, Act::Commit, true, "commit-server"},
    StepRow{Step::StageClients, Act::Stage, false, "stage-clients"},
    StepRow{Step::CommitClients, Act::Commit, false, "commit-clients"},
    StepRow{Step::Waves, Act::Waves, false, "waves"},
    StepRow{Step::Enforce, Act::EditAndCommit, true, "enforce"},
    StepRow{Step::StageServerCertificate, Act::Stage, false, "stage-server-certificate"},
    StepRow{Step::CommitServerCertificate, Act::Commit, true, "commit-server-certificate"},
    StepRow{Step::CollectorPush, Act::Waves, false, "collector-push"},
    StepRow{Step::ReplaceOnDevice, Act::Instruct, false, "replace-on-device"},
    StepRow{Step::Relax, Act::EditAndCommit, true, "relax"},
    StepRow{Step::StageAuthority, Act::Stage, false, "stage-authority"},
    StepRow{Step::CommitServerTrust, Act::Commit, true, "commit-server-trust"},
    StepRow{Step::ClientTrust, Act::EditAndCommit, false, "client-trust"},
    StepRow{Step::TrustWaves, Act::Waves, false, "trust-waves"},
    StepRow{Step::ClientCertificates, Act::EditAndCommit, false, "client-certificates"},
    StepRow{Step::ClientWaves, Act::Waves, false, "client-waves"},
    StepRow{Step::RemoveAuthority, Act::EditAndCommit, true, "remove-authority"},
    StepRow{Step::RemovalWaves, Act::Waves, false, "removal-waves"},
    StepRow{Step::StagePair, Act::Stage, false, "stage-ha"},
    StepRow{Step::CommitPair, Act::Commit, true, "commit-ha"},
    StepRow{Step::PairClient, Act::EditAndCommit, false, "ha-client"},
    StepRow{Step::PairClientOnPeer, Act::Instruct, false, "ha-client-on-peer"},
    StepRow{Step::StageDevice, Act::Stage, false, "stage-device"},
    StepRow{Step::DeliverBundle, Act::Deliver, false, "deliver-bundle"},
    StepRow{Step::CommitDevice, Act::Commit, false, "commit-device"},
    StepRow{Step::FirstSession, Act::Instruct, false, "first-session"},
    StepRow{Step::DevicePush, Act::Waves, false, "device-push"},
    StepRow{Step::StageAppliance, Act::Stage, false, "stage-appliance"},
    StepRow{Step::CommitAppliance, Act::Commit, false, "commit-appliance"},
    StepRow{Step::ApplianceFiles, Act::Deliver, false, "appliance-files"},
    StepRow{Step::ApplianceCommit, Act::Instruct, false, "appliance-commit"},
    StepRow{Step::WildfireClients, Act::EditAndCommit, false, "wildfire-clients"},
    StepRow{Step::WildfireWaves, Act::Waves, false, "wildfire-waves"},
};

const StepRow& rowOf(Step step)
{
    return *std::ranges::find(stepTable, step, &StepRow::step);
}

std::vector<Step> authoritySteps(const AuthorityOptions& options)
{
    std::vector<Step> steps{Step::StageAuthority,
                            Step::CommitServerTrust,
                            Step::ClientTrust,
                            Step::TrustWaves,
                            Step::StageServerCertificate,
                            Step::CommitServerCertificate,
                            Step::ClientCertificates,
                            Step::ClientWaves,
                            Step::RemoveAuthority,
                            Step::RemovalWaves};
    if (options.wasCustomOnly) { // J1, J8
        steps.insert(steps.begin(), Step::Relax);
        steps.push_back(Step::Enforce);
    }
    return steps;
}

} // namespace

Act actOf(Step step)
{
    return rowOf(step).act;
}

bool isCommit(Step step)
{
    return actOf(step) == Act::Commit || actOf(step) == Act::EditAndCommit;
}

bool awaitsSessions(Step step)
{
    return rowOf(step).awaitsSessions;
}

bool awaitsPeer(Step step)
{
    return step == Step::PairClient || step == Step::PairClientOnPeer;
}

bool provesCertificate(Step step)
{
    return step == Step::Waves || step == Step::ClientWaves;
}

bool touchesDevices(Step step)
{
    return isCommit(step) || actOf(step) == Act::Waves;
}

std::vector<Step> stepsOf(const PlanState& plan)
{
    switch (plan.kind) {
    case WorkflowKind::ServerSide:
        return {Step::StageServer, Step::CommitServer};
    case WorkflowKind::RollOut:
        return {Step::StageClients, Step::CommitClients, Step::Waves};
    case WorkflowKind::Enforce:
        return {Step::Enforce};
    case WorkflowKind::ServerCertificate:
        if (plan.serverCertificate.collector.empty())
            return {Step::StageServerCertificate, Step::CommitServerCertificate};
        return {Step::StageServerCertificate, Step::CommitServerCertificate, Step::CollectorPush};
    case WorkflowKind::ClientCertificate:
        if (!plan.clientCertificate.devices.empty())
            return {Step::ReplaceOnDevice};
        return {Step::StageClients, Step::CommitClients, Step::Waves};
    case WorkflowKind::Authority:
        return authoritySteps(plan.authority);
    case WorkflowKind::HaPair:
        return haPairSteps(plan.haPair);
    case WorkflowKind::AddDevice:
        return stepsOf(plan.newDevice);
    case WorkflowKind::Wildfire:
        return wildfireSteps(plan.wildfire);
    }
    return {};
}

std::vector<Step> stepsOf(WorkflowKind kind)
{
    PlanState plan;
    plan.kind = kind;
    return stepsOf(plan);
}

std::vector<std::string> stepIds(WorkflowKind kind)
{
    std::vector<std::string> ids;
    for (const Step step : stepsOf(kind))
        ids.emplace_back(toText(step));
    return ids;
}

std::string_view toText(Step step)
{
    return rowOf(step).id;
}

} // namespace models::workflows
