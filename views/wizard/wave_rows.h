// The waves of a roll-out as rows, and whom to look at in each. Pure; GUI thread.
#pragma once

#include "models/workflows/workflow.h"
#include "views/widgets/wave_bars.h"

#include <vector>

namespace views::wizard {

[[nodiscard]] std::vector<widgets::WaveRow> waveRows(const std::vector<models::workflows::Wave>& waves,
                                                     session::base::TimePoint now);
/// Its devices that failed or were left out, as far as they are still managed.
[[nodiscard]] std::vector<session::base::Serial> notDone(const models::workflows::Wave& wave);

} // namespace views::wizard
