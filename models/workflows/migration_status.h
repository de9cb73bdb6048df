// What the migration desk tells about its plan. Pure; main thread.
#pragma once

#include "models/workflows/migration.h"
#include "models/workflows/plans/plan_state.h"

#include <vector>

namespace models::workflows {

struct DeskState
{
    bool busy = false;                      ///< the current step's action is on its way
    std::vector<Condition> conditions = {}; ///< of the current step, or the evidence that it waits for
    std::vector<Condition> backConditions = {};
};

[[nodiscard]] MigrationStatus statusOf(const PlanState& plan, DeskState desk);

} // namespace models::workflows
