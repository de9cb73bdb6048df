// Does the plan have its evidence? Moves a plan on when live sessions prove the current step (F4, F5), and
// follows the waves. Changes nothing but the plan. Main thread.
#pragma once

#include "models/workflows/plans/plan_state.h"
#include "models/workflows/world.h"

namespace models::workflows {

/// What is still missing before the current, acted step counts as done.
[[nodiscard]] std::vector<Condition> evidenceOf(const PlanState& plan, const World& world);
enum class Advance {
    None,
    Devices, ///< of waves, and nothing else: how far each of them is, which can be found out again
    Plan,
};
/// How the plan changed.
Advance advance(PlanState& plan, const World& world);
/// Holds a session that a checked custom certificate opened under the rules that run, and, if one was issued
/// here, that very certificate (F4).
[[nodiscard]] bool isCustom(const lifecycle::DeviceRecord& record);
/// Holds a session in the custom world, whatever else is to be said of it.
[[nodiscard]] bool hasCustomSession(const lifecycle::DeviceRecord& record);

} // namespace models::workflows
