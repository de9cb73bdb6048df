#include "models/workflows/migration_status.h"

#include "models/workflows/migration_actions.h"
#include "models/workflows/wave_back.h"

#include <algorithm>

namespace models::workflows {

namespace {

StepState stateOf(const PlanState& plan, bool busy)
{
    const bool wavesRun =
        actOf(stepsOf(plan)[plan.current]) == Act::Waves &&
        std::ranges::any_of(plan.waves, [](const Wave& wave) { return wave.state == StepState::Running; });
    if (busy || plan.acting || wavesRun)
        return StepState::Running;
    return plan.failure.empty() ? StepState::Ready : StepState::Failed;
}

} // namespace

MigrationStatus statusOf(const PlanState& plan, DeskState desk)
{
    const auto steps = stepsOf(plan);
    MigrationStatus status;
    status.kind = plan.kind;
    status.current = plan.current;
    status.waves = plan.waves;
    status.stopCause = plan.stopCause;
    status.stopReason = plan.stopReason;
    status.wavesGoOn = plan.wavesGoOn;
    status.savedAt = plan.savedAt;
    status.instructed = plan.kind == WorkflowKind::AddDevice ? std::vector{plan.newDevice.serial}
                                                             : plan.clientCertificate.devices;
    if (plan.kind == WorkflowKind::Wildfire)
        status.instructed = {plan.wildfire.appliance};
    if (plan.kind == WorkflowKind::HaPair && !plan.haPair.isSecondary)
        status.instructed = {session::base::Serial(plan.haPair.secondary)};
    status.finished = plan.current >= steps.size();
    status.abandoned = plan.abandoned;
    status.backConditions = std::move(desk.backConditions);
    if (const auto takenBack = stepToTakeBack(plan))
        status.takesBack = toText(*takenBack);
    if (const auto wave = waveToTakeBack(plan))
        status.waveBack = plan.waves[*wave].name;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        StepStatus step;
        step.id = toText(steps[i]);
        step.act = actOf(steps[i]);
        step.state = i < plan.current ? StepState::Done : StepState::Locked;
        if (i == plan.current) {
            step.conditions = std::move(desk.conditions);
            step.awaitsEvidence = plan.acting;
            step.state = stateOf(plan, desk.busy);
            step.summary = plan.failure;
        }
        status.steps.push_back(std::move(step));
    }
    return status;
}

} // namespace models::workflows
