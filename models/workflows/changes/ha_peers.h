// Firewalls that are an HA pair, by their own word: a push takes a device out of service for a moment, and
// one of a pair has to carry the traffic meanwhile. No wave has both of them, and none takes the second while
// the first is not back. Main thread. W-2.
#pragma once

#include "models/workflows/plans/plan_state.h"
#include "models/workflows/world.h"

#include <optional>

namespace models::workflows {

/// The wave is taken apart when it holds both devices of a pair: whoever comes second waits in one of its own
/// behind it. Out of range: nothing happens.
void partPeers(std::vector<Wave>& waves, std::size_t index, const World& world);
/// Of the wave to come; nullopt when nobody in it has a managed peer.
[[nodiscard]] std::optional<Condition> peersUp(const PlanState& plan, const World& world);

} // namespace models::workflows
