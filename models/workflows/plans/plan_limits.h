// What a plan may be told: ranges of the options by which waves are cut, and what a typed reason has to be.
// Window and shell ask here. Pure; any thread. S398, W-2.
#pragma once

#include "models/workflows/workflow.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace models::workflows {

struct PlanRange
{
    int minimum = 0;
    int maximum = 0;
};

inline constexpr PlanRange canaryRange{0, 1000};      ///< devices of each group
inline constexpr PlanRange waveSizeRange{0, 100'000}; ///< 0: one wave a device group
inline constexpr PlanRange stopAboveRange{0, 100};    ///< percent
inline constexpr std::size_t longestReason = 255;     ///< characters

/// What was typed, without blanks around it; InvalidArgument when nothing is left, or too much.
[[nodiscard]] session::base::Result<std::string> checkedReason(std::string_view typed);
/// InvalidArgument names the option that is out of its range.
[[nodiscard]] session::base::Result<> checkWaves(const RollOutOptions& options);

} // namespace models::workflows
