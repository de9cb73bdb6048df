// W-4, one more device, in both orders: with predefined certificates allowed it is added first and gets its
// certificate later (G1); with custom only its certificate is on it before it is added (G2). What its steps
// are, write, ask for and take as proof. Pure but for reading the world; main thread. G1-G3, F-1.
#pragma once

#include "models/config/edit.h"
#include "models/workflows/conditions.h"
#include "models/workflows/steps.h"
#include "models/workflows/world.h"

#include <vector>

namespace models::workflows {

[[nodiscard]] std::vector<Step> stepsOf(const NewDeviceOptions& options);
/// Fills what follows from the configuration. InvalidArgument without a serial, and Conflict for one that is
/// managed; NotFound for a stack or group that is not there.
[[nodiscard]] session::base::Result<NewDeviceOptions> completed(NewDeviceOptions options,
                                                                const config::Configuration& candidate);
/// What StageDevice writes.
[[nodiscard]] session::base::Result<config::Configuration> changed(const NewDeviceOptions& options,
                                                                   const config::Configuration& candidate);
[[nodiscard]] std::vector<Condition> newDeviceConditions(const ConditionInput& input, Step step);
/// Its first session has come, and proves the certificate of its bundle.
[[nodiscard]] bool hasCome(const lifecycle::DeviceRecord& record, const PlanState& plan);

} // namespace models::workflows
