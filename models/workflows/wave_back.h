// The wave that was started last, taken back alone: its devices get the settings of before the commit that
// the waves push, which goes on running. Pure; main thread. J12.
#pragma once

#include "models/config/edit.h"
#include "models/workflows/plans/plan_state.h"
#include "models/workflows/world.h"

#include <optional>
#include <vector>

namespace models::workflows {

/// Its place; nullopt where no wave of the step to do has been started, or nothing says what was before.
[[nodiscard]] std::optional<std::size_t> waveToTakeBack(const PlanState& plan);

/// What makes those settings of the running configuration: the server side stays as it is.
[[nodiscard]] session::base::Result<std::vector<config::Edit>> settingsOfBefore(const PlanState& plan);

/// The managed devices that the wave has sent something, sorted.
[[nodiscard]] std::vector<session::base::Serial> sentByLastWave(const PlanState& plan, const World& world);

/// As if it had not been started. No other one begins before somebody says so.
[[nodiscard]] PlanState withoutLastWave(PlanState plan);

} // namespace models::workflows
