// When the steps of W-5 may be done, and what proves them: what the appliance says that is set on it, and the
// sessions on the WildFire channel as both ends tell of them, each with what the other has shown. Main
// thread. Rules E12, F4, H2-H4, J12, P-4.
#pragma once

#include "models/workflows/conditions.h"

namespace models::workflows {

[[nodiscard]] std::vector<Condition> wildfireConditions(const ConditionInput& input, Step step);
/// For taking back a step: the appliance is set back by hand after it, and whoever still came to it would be
/// refused there.
[[nodiscard]] std::vector<Condition> wildfireInverseConditions(const World& world, const PlanState& plan,
                                                               Step step);
/// The appliance says that it serves by the certificate of the plan, and trusts what firewalls show (H3).
[[nodiscard]] Condition applianceServes(const World& world, const PlanState& plan);
/// A device of a wave whose settings are there: done when both ends tell of a session with each other's
/// certificate, failed when it is refused.
[[nodiscard]] WaveDevice wildfireProgress(WaveDevice device, const World& world, const PlanState& plan);

} // namespace models::workflows
