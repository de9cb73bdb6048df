// The two halves of scenario_reader.cpp that read what a step expects, and the estate. Throw ScenarioFault.
// Pure; any thread.
#pragma once

#include "models/workflows/scenarios/scenario.h"
#include "models/workflows/scenarios/scenario_nodes.h"

namespace models::workflows {

[[nodiscard]] ScenarioEstate readScenarioEstate(const ScenarioNode& node);
[[nodiscard]] ScenarioExpectation readScenarioExpectation(const ScenarioNode& node);
/// `refused` and `says` of a step or an expectation with a command.
[[nodiscard]] CommandWish readCommandWish(const ScenarioNode& node);
[[nodiscard]] std::chrono::seconds readScenarioDuration(const ScenarioNode& node);

} // namespace models::workflows
