// When the steps of W-9 may be done and taken back, and what proves them: the session between the two
// managers, as the one sees it on which the plan runs. Main thread. Rules D17-D19, E5, E8, F3, F4.
#pragma once

#include "models/workflows/conditions.h"

namespace models::workflows {

[[nodiscard]] std::vector<Condition> haPairConditions(const ConditionInput& input, Step step);
/// Of a commit that is taken back, beside those of any.
[[nodiscard]] std::vector<Condition> haPairInverseConditions(const World& world, const PlanState& plan,
                                                             Step step);
/// A session of the pair came up after the commit, with the certificate of the plan, judged as custom.
[[nodiscard]] Condition haPairEvidence(const World& world, const PlanState& plan);
/// What enforcing asks of a pair: its secondary would be refused with a predefined certificate (F3). None
/// where there is no pair.
[[nodiscard]] std::vector<Condition> pairEnforceConditions(const World& world);

} // namespace models::workflows
