// Machine: what somebody wants of the plan itself, without doing a step.
#include "models/workflows/machine.h"
#include "models/workflows/plans/overrides.h"
#include "models/workflows/plans/plan_limits.h"
#include "models/workflows/wave_progress.h"

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

std::unexpected<session::base::Error> Machine::stepIsBeingDone()
{
    return failure(ErrorCode::Conflict, "a step is being done");
}

Result<> Machine::begin(PlanState plan)
{
    if (isUnfinished() && !isUntouched(*m_plan))
        return failure(ErrorCode::Conflict,
                       "the workflow " + std::string(toText(m_plan->kind)) +
                           " is not finished: finish it, put it on hold (request migration hold), or roll "
                           "it back (request migration rollback)");
    if (m_busy)
        return stepIsBeingDone();
    if (const auto right = checkWaves(plan.rollOut); !right)
        return right;
    return keep(std::move(plan));
}

/// What an unfinished plan needs before somebody's wish may change it.
Result<> Machine::mayChange() const
{
    if (!isUnfinished())
        return failure(ErrorCode::NotFound, "no workflow is under way");
    if (m_busy)
        return stepIsBeingDone();
    return {};
}

Result<> Machine::abandon()
{
    if (const auto may = mayChange(); !may)
        return may;
    PlanState next = *m_plan;
    next.current = stepsOf(next).size();
    next.acting = false;
    next.abandoned = true;
    return keep(std::move(next));
}

Result<> Machine::pause()
{
    return stop(StopCause::Paused, {});
}

Result<> Machine::stop(StopCause cause, std::string reason)
{
    if (const auto may = mayChange(); !may)
        return may;
    PlanState next = *m_plan;
    next.stopCause = cause;
    next.stopReason = std::move(reason);
    return keep(std::move(next));
}

Result<> Machine::resume()
{
    if (const auto may = mayChange(); !may)
        return may;
    PlanState next = *m_plan;
    next.stopCause = StopCause::None;
    next.stopReason.clear();
    for (Wave& wave : next.waves)
        wave.acceptedFailures = countsOf(wave).failed;
    return keep(std::move(next));
}

Result<> Machine::letWavesGoOn(bool byThemselves)
{
    if (const auto may = mayChange(); !may)
        return may;
    PlanState next = *m_plan;
    next.wavesGoOn = byThemselves;
    return keep(std::move(next));
}

bool Machine::isNextWaveDue() const
{
    if (!isUnfinished() || m_busy || m_predicting || m_plan->acting || !m_plan->wavesGoOn ||
        m_plan->isStopped() || !m_plan->failure.empty() || actOf(step()) != Act::Waves)
        return false;
    const auto& waves = m_plan->waves;
    // The first of a step is somebody's, and one in which nobody came has shown nothing.
    if (m_plan->wave == 0 || m_plan->wave >= waves.size() || countsOf(waves[m_plan->wave - 1]).done == 0)
        return false;
    return std::ranges::all_of(conditions(), [](const Condition& one) {
        return one.state == ConditionState::Holds && one.overriddenBecause.empty();
    });
}

Result<> Machine::overrideCondition(const std::string& condition, const std::string& reason,
                                    Direction direction)
{
    const bool isBack = direction == Direction::Back;
    if (m_busy)
        return stepIsBeingDone();
    if (const auto may = isBack ? Result<>() : mayChange(); !may)
        return may;
    auto added = overrideOf(isBack ? m_backConditions : conditionsNow(), condition, reason);
    if (!added)
        return std::unexpected(added.error());
    if (!m_plan)
        return failure(ErrorCode::NotFound, "no workflow has been started");
    const auto concerned = isBack ? stepToTakeBack(*m_plan) : std::optional(step());
    if (!concerned)
        return failure(ErrorCode::NotFound, "no step has been done");
    added->step = toText(*concerned);
    added->at = m_world.now();
    added->direction = direction;
    const session::engine::StepOverridden fact{.workflow = std::string(toText(m_plan->kind)),
                                               .step = added->step,
                                               .condition = condition,
                                               .measured = added->measured,
                                               .reason = added->reason};
    PlanState next = *m_plan;
    next.overrides.push_back(*std::move(added));
    auto left = m_backConditions; // another one may be overridden, too
    const auto known = m_prediction;
    const auto kept = keep(std::move(next));
    if (!m_prediction) { // it is about the same step as before
        m_prediction = known;
        lookAgain();
    }
    if (kept)
        m_world.announce(fact);
    if (kept && isBack) {
        applyOverrides(*m_plan, *concerned, Direction::Back, left);
        m_backConditions = std::move(left);
        lookAgain();
        m_around.changed();
    }
    return kept;
}

} // namespace models::workflows
