// How conditions are made. Private to this room; pure, any thread.
#pragma once

#include "models/workflows/workflow.h"
#include "models/workflows/world.h"

#include <functional>
#include <string>

namespace models::workflows {

[[nodiscard]] Condition makeCondition(std::string id, std::string rule, bool holds,
                                      std::string measured = {});
/// Open while it lists devices; `measured` counts the others.
[[nodiscard]] Condition listing(Condition condition, std::size_t all);

using DeviceTest = std::function<bool(const lifecycle::DeviceRecord&)>;
/// Holds when no device that it concerns has the fault; lists those that have it.
[[nodiscard]] Condition noDevice(const World& world, Condition condition, const DeviceTest& hasFault,
                                 const DeviceTest& isConcerned = {});

/// The condition may be overridden with a reason: nothing of F2, E8, J2, J5, and nothing without which the
/// step can't be done at all.
[[nodiscard]] bool isSoft(const std::string& conditionId);

} // namespace models::workflows
