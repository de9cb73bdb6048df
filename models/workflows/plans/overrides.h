// Soft conditions that somebody has passed over for a typed reason: for one step, one direction, and the
// devices that kept the condition open then. Pure; main thread.
#pragma once

#include "models/workflows/plans/plan_state.h"

#include <string>
#include <vector>

namespace models::workflows {

/// The override of a condition that is open among these, without its step and time. InvalidArgument for a
/// hard one and for a reason that is none, NotFound for one that is not open, Conflict for one of which is
/// not known yet what keeps it open.
[[nodiscard]] session::base::Result<StepOverride>
overrideOf(const std::vector<Condition>& conditions, const std::string& id, const std::string& reason);

/// What somebody has overridden counts as if it held. Another device opens it again.
void applyOverrides(const PlanState& plan, Step step, Direction direction,
                    std::vector<Condition>& conditions);

} // namespace models::workflows
