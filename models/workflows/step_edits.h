// What each step writes: the certificates that it makes first, and the edits of the candidate. Pure; any
// thread.
#pragma once

#include "models/config/edit.h"
#include "models/lifecycle/certificates/certificates.h"
#include "models/workflows/plans/plan_state.h"

#include <optional>
#include <vector>

namespace models::workflows {

[[nodiscard]] std::vector<lifecycle::GenerateRequest> certificatesFor(const PlanState& plan, Step step,
                                                                      const config::Configuration& candidate);
/// Fails when something that it names is not there. Nothing for a step that edits nothing.
[[nodiscard]] session::base::Result<std::vector<config::Edit>>
editsOf(const PlanState& plan, Step step, const config::Configuration& candidate);
/// The step that this one commits what it has staged of; nullopt for a commit that edits by itself.
[[nodiscard]] std::optional<Step> stagedFor(const PlanState& plan, Step commit);
/// The edits that take back what this step has committed; nothing when it changed nothing.
[[nodiscard]] session::base::Result<std::vector<config::Edit>> inverseOf(const PlanState& plan, Step step);

} // namespace models::workflows
