// What a plan's diary and report bring as evidence: the sessions that proved a step, and what everybody
// shows. Main thread. F4.
#pragma once

#include "models/workflows/plans/plan_passport.h"
#include "models/workflows/world.h"

#include <vector>

namespace models::workflows {

[[nodiscard]] std::vector<Proof> proofsOf(const PlanState& plan, Step step, const World& world);

/// "panorama": as a server; a serial: as a client of it; "SERIAL (server)": a Log Collector by its own
/// settings (A6); "SERIAL (HA)": the client of the pair.
[[nodiscard]] Fingerprints fingerprintsOf(const World& world);

} // namespace models::workflows
