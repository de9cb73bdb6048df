// A workflow as it begins: what somebody has asked for, with what was left out filled in from the candidate,
// or why it can't begin so. Pure; main thread.
#pragma once

#include "models/lifecycle/pair/pair.h"
#include "models/workflows/plans/plan_state.h"

#include <optional>

namespace models::workflows {

[[nodiscard]] session::base::Result<PlanState> newPlan(const ServerSideOptions& options,
                                                       const config::Configuration& candidate);
/// NotFound for a template stack that is not there, and when none is.
[[nodiscard]] session::base::Result<PlanState> newPlan(const RollOutOptions& options,
                                                       const config::Configuration& candidate);
[[nodiscard]] session::base::Result<PlanState> newPlan(const ServerCertificateOptions& options,
                                                       const config::Configuration& candidate);
/// `how` counts where no devices are named; errors as for a roll-out then.
[[nodiscard]] session::base::Result<PlanState> newPlan(const ClientCertificateOptions& options,
                                                       const RollOutOptions& how,
                                                       const config::Configuration& candidate);
/// `how`: how its waves are cut.
[[nodiscard]] session::base::Result<PlanState>
newPlan(const AuthorityOptions& options, const RollOutOptions& how, const config::Configuration& candidate);
[[nodiscard]] session::base::Result<PlanState> newPlan(const NewDeviceOptions& options,
                                                       const config::Configuration& candidate);
/// `how`: the stacks whose firewalls are clients, and how their waves are cut.
[[nodiscard]] session::base::Result<PlanState>
newPlan(const WildfireOptions& options, const RollOutOptions& how, const config::Configuration& candidate);
/// `pair`: as this manager sees it.
[[nodiscard]] session::base::Result<PlanState> newPlan(const HaPairOptions& options,
                                                       const config::Configuration& candidate,
                                                       const std::optional<lifecycle::PairView>& pair);

} // namespace models::workflows
