#include "models/workflows/plans/overrides.h"

#include "models/workflows/plans/plan_limits.h"

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

bool covers(const StepOverride& one, const Condition& condition)
{
    if (condition.devices.empty())
        return one.devices.empty() && one.measured == condition.measured;
    return std::ranges::all_of(condition.devices, [&one](const auto& serial) {
        return std::ranges::binary_search(one.devices, serial);
    });
}

} // namespace

Result<StepOverride> overrideOf(const std::vector<Condition>& conditions, const std::string& id,
                                const std::string& reason)
{
    auto why = checkedReason(reason);
    if (!why)
        return std::unexpected(why.error());
    const auto found = std::ranges::find(conditions, id, &Condition::id);
    if (found == conditions.end() || found->state == ConditionState::Holds)
        return failure(ErrorCode::NotFound, "this step has no open condition " + id);
    if (found->state == ConditionState::Waiting && found->devices.empty())
        return failure(ErrorCode::Conflict, id + " is still being worked out: try again");
    if (!found->isSoft)
        return failure(ErrorCode::InvalidArgument,
                       "nobody can override " + id + (found->rule.empty() ? "" : " (" + found->rule + ")"));
    StepOverride result;
    result.condition = id;
    result.reason = *std::move(why);
    result.measured = found->measured;
    result.devices = found->devices;
    std::ranges::sort(result.devices);
    return result;
}

void applyOverrides(const PlanState& plan, Step step, Direction direction, std::vector<Condition>& conditions)
{
    for (const StepOverride& one : plan.overrides) {
        const auto condition = std::ranges::find(conditions, one.condition, &Condition::id);
        if (one.isSpent || one.step != toText(step) || one.direction != direction ||
            condition == conditions.end() || !condition->isSoft ||
            condition->state == ConditionState::Holds || !covers(one, *condition))
            continue;
        condition->state = ConditionState::Holds;
        condition->overriddenBecause = one.reason;
    }
}

} // namespace models::workflows
