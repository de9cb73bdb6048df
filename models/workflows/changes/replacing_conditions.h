// The conditions that W-6, W-7 and W-8 have besides those of every step: what replaces a certificate or a CA
// is there, and nothing needs the old one any more. Main thread. Rules D1, E12, I1, I7, J2-J10.
#pragma once

#include "models/workflows/plans/plan_state.h"
#include "models/workflows/world.h"

#include <vector>

namespace models::workflows {

struct ReplacingInput
{
    const World& world;
    const PlanState& plan;
};

[[nodiscard]] std::vector<Condition> replacingConditions(const ReplacingInput& input, Step step);

} // namespace models::workflows
