// MigrationActions: steps that are taken back. J12.
#include "models/lifecycle/lifecycle.h"
#include "models/workflows/migration_actions.h"
#include "models/workflows/standing.h"
#include "models/workflows/step_edits.h"

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::Serial;

namespace {

std::size_t placeOf(const std::vector<Step>& steps, Step step)
{
    return std::size_t(std::ranges::find(steps, step) - steps.begin());
}

/// Where the plan is once this commit is taken back: what had been staged for it is gone, too.
std::size_t placeBefore(const std::vector<Step>& steps, Step commit)
{
    auto index = placeOf(steps, commit);
    while (actOf(commit) == Act::Commit && index > 0 && actOf(steps[index]) != Act::Stage)
        --index;
    return index;
}

/// What somebody has overridden counts for the step as it was done, not for the next time.
void spendOverrides(PlanState& plan)
{
    const auto steps = stepsOf(plan);
    for (StepOverride& one : plan.overrides) {
        const auto place = std::ranges::find(steps, one.step, [](Step step) { return toText(step); });
        one.isSpent = one.isSpent || place - steps.begin() >= std::ptrdiff_t(plan.current);
    }
}

} // namespace

std::optional<Step> stepToTakeBack(const PlanState& plan)
{
    const auto steps = stepsOf(plan);
    if (plan.abandoned || (plan.current == 0 && !plan.acting))
        return std::nullopt;
    std::size_t last = plan.acting ? plan.current : plan.current - 1;
    while (last > 0 && actOf(steps[last]) == Act::Waves)
        --last; // they go with the commit that they pushed
    return steps[last];
}

bool isUntouched(const PlanState& plan)
{
    const auto isSent = [](const Wave& wave) { return wave.state != StepState::Locked; };
    return plan.current == 0 && !plan.acting && !plan.intent && std::ranges::none_of(plan.waves, isSent);
}

std::vector<Serial> whoIsSentBack(const PlanState& plan, const World& world, const WantedDigests* wanted)
{
    const Standing standing(world);
    const auto isSettled = [&](const lifecycle::DeviceRecord& record) {
        if (!wanted)
            return standing.isSettled(record);
        const auto digest = wanted->find(record.serial);
        return digest == wanted->end() || standing.isSettledWith(record, digest->second);
    };
    std::vector<Serial> serials;
    for (const Serial& serial : plan.pushed)
        if (const auto* record = world.find(serial); record && !isSettled(*record))
            serials.push_back(serial);
    return serials;
}

void MigrationActions::takeBack(PlanState& plan, ActionDone done)
{
    const std::optional<Step> step = stepToTakeBack(plan);
    if (!step)
        return done(failure(ErrorCode::InvalidArgument, "no step has been done"));
    switch (actOf(*step)) {
    case Act::Stage:
        return done(takeBackStage(plan, *step));
    case Act::Instruct: // on the devices nothing is taken back from here
        plan.acting = false;
        plan.waves.clear();
        plan.wave = 0;
        plan.current = placeOf(stepsOf(plan), *step);
        return done({});
    case Act::Deliver: {
        const auto withdrawn = withdraw(plan);
        if (withdrawn)
            plan.current = placeOf(stepsOf(plan), *step);
        return done(withdrawn);
    }
    case Act::Commit:
    case Act::EditAndCommit:
    case Act::Waves:
        break;
    }
    const bool anyCustom = std::ranges::any_of(m_world.records(), [](const auto& entry) {
        const auto& session = entry.second.session;
        return session && session->attempt->verdict.world == session::trust::TrustWorld::Custom;
    });
    if (*step == Step::CommitServer && anyCustom)
        return done(
            failure(ErrorCode::InUse, "devices already come with custom certificates: roll them back first"));
    takeBackCommit(plan, *step, std::move(done));
}

/// Only while nothing but what was staged waits in the candidate.
Result<> MigrationActions::takeBackStage(PlanState& plan, Step step)
{
    if (m_world.hasPendingChanges()) {
        const auto edits = inverseOf(plan, step);
        if (!edits)
            return std::unexpected(edits.error());
        config::Configuration left = m_world.candidate();
        if (!config::apply(left, *edits) || left != m_world.running())
            return failure(ErrorCode::Conflict,
                           "the candidate holds other edits than this step's: commit or revert them first");
        if (const auto reverted = m_world.revert(); !reverted)
            return reverted;
    }
    plan.inverse.erase(std::string(toText(step)));
    --plan.current;
    spendOverrides(plan);
    return {};
}

void MigrationActions::takeBackCommit(PlanState& plan, Step step, ActionDone done)
{
    const auto edits = inverseOf(plan, step);
    if (!edits)
        return done(std::unexpected(edits.error()));
    const config::Configuration before = m_world.candidate();
    if (const auto edited = m_world.edit(*edits); !edited)
        return done(edited);
    ActionDone told = m_world.candidate() == before ? done : orUndo(done);
    m_world.commit(commitDescription(step, Direction::Back), [this, &plan, step, told = std::move(told),
                                                              done](const lifecycle::CommitOutcome& outcome) {
        if (!outcome.version)
            return told(std::unexpected(outcome.version.error()));
        done(takenBack(plan, step));
    });
}

Result<> MigrationActions::takenBack(PlanState& plan, Step step)
{
    const auto pushed = pushBack(plan);
    const auto withdrawn = step == Step::CommitDevice ? withdraw(plan) : Result<>();
    plan.inverse.erase(std::string(toText(step)));
    plan.acting = false;
    plan.abandoned = false;
    plan.stopCause = StopCause::None;
    plan.stopReason.clear();
    plan.waves.clear();
    plan.wave = 0;
    plan.current = placeBefore(stepsOf(plan), step);
    spendOverrides(plan);
    if (plan.inverse.empty() && pushed) // or they are still to be sent it
        plan.pushed.clear();
    return pushed ? withdrawn : pushed;
}

/// What was made for the device counts no more.
Result<> MigrationActions::withdraw(PlanState& plan)
{
    if (plan.kind == WorkflowKind::Wildfire)
        return m_world.withdraw(plan.wildfire);
    const auto withdrawn = m_world.withdraw(plan.newDevice.issuedFingerprint);
    if (withdrawn)
        plan.newDevice.issuedFingerprint.clear();
    return withdrawn;
}

Result<> MigrationActions::pushBack(const PlanState& plan)
{
    const lifecycle::PushRequest request{.templateStack = {},
                                         .serials = whoIsSentBack(plan, m_world, nullptr)};
    if (request.serials.empty())
        return {};
    const auto job = m_world.push(request);
    return job ? Result<>() : std::unexpected(job.error());
}

} // namespace models::workflows
