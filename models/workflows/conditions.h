// The conditions of each step, checked against what the manager knows right now. Cheap: no handshake, no
// compile; the prediction comes in from outside. Main thread. Rules D3, E1, F1, F2, F4, F5, I1, J1-J10.
#pragma once

#include "models/workflows/plans/plan_state.h"
#include "models/workflows/world.h"

#include <optional>
#include <string>
#include <vector>

namespace models::workflows {

struct ConditionInput
{
    const World& world; ///< whose latest review counts
    const PlanState& plan;
    /// Of the step to come; nullopt while it is being worked out.
    const std::optional<Predictions>& prediction;
};

[[nodiscard]] std::vector<Condition> conditionsOf(const ConditionInput& input, Step step);
/// The same for taking back a step: of one that was committed the prediction is that of the inverse, and
/// `withPush` that of the inverse with the push that follows it.
[[nodiscard]] std::vector<Condition> inverseConditions(const ConditionInput& input, Step step,
                                                       const std::optional<Predictions>& withPush);
/// The ids of those that do not hold, for an error or the line beside the button.
[[nodiscard]] std::string openConditions(const std::vector<Condition>& conditions);

} // namespace models::workflows
