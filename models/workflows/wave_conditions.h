// The conditions of a step that pushes wave by wave, for the wave to come. Main thread. Rules F4, K5, W-2.
#pragma once

#include "models/workflows/conditions.h"

#include <vector>

namespace models::workflows {

[[nodiscard]] std::vector<Condition> waveConditions(const ConditionInput& input);

} // namespace models::workflows
