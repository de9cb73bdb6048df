// The conditions of each step, checked against what the manager knows right now. Cheap: no handshake, no
// compile; the prediction comes in from outside. Main thread. Rules D3, E1, F1, F2, F4, F5.
#pragma once

#include "models/workflows/plan_state.h"
#include "models/workflows/predictor.h"

#include <optional>
#include <string>
#include <vector>

namespace models::workflows {

struct ConditionInput
{
    const lifecycle::Lifecycle& lifecycle; ///< whose latest review counts
    const PlanState& plan;
    /// Of the step to come; nullopt while it is being worked out.
    const std::optional<session::base::Result<std::vector<DevicePrediction>>>& prediction;
};

[[nodiscard]] std::vector<Condition> conditionsOf(const ConditionInput& input, Step step);
/// The ids of those that do not hold, for an error or the line beside the button.
[[nodiscard]] std::string openConditions(const std::vector<Condition>& conditions);

} // namespace models::workflows
