// The estate of a scenario as what a manager and agents take: its configuration, and the devices' fleet file.
// Any thread; making identities takes a while for many devices. X-5.
#pragma once

#include "models/workflows/scenarios/scenario.h"

namespace models::workflows {

/// Commands that make its devices known; what it says itself comes afterwards.
[[nodiscard]] std::vector<std::string> scenarioCommands(const ScenarioEstate& estate);
/// Names of the agent programs, in the order in which the devices name them.
[[nodiscard]] std::vector<std::string> scenarioPrograms(const ScenarioEstate& estate);
/// What this program plays.
[[nodiscard]] session::base::Result<panos::FleetFile>
scenarioFleet(const ScenarioEstate& estate, const std::string& program, const FleetInput& input);

} // namespace models::workflows
