// How many sessions go when a disconnect wait has ended: some in each tick, so that those that stay are
// served between, and more of them where not all could be gone in time (T8, D15); and when they are told to
// come back. Pure, any thread.
#pragma once

#include "session/engine/limits.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace session::engine {

/// How often a shard looks whose time has come.
inline constexpr std::chrono::milliseconds leavingTick{100};

struct LeavingPace
{
    std::size_t inATick = 1;                ///< at least
    std::chrono::milliseconds tick{1};      ///< how often it is asked
    std::chrono::milliseconds allWithin{0}; ///< since the first of them went
};

/// Of `due` sessions, when the first went `ago`.
[[nodiscard]] constexpr std::size_t leavingNow(std::size_t due, std::chrono::milliseconds ago,
                                               const LeavingPace& pace)
{
    const auto ticksLeft = std::max<std::int64_t>(1, (pace.allWithin - ago) / pace.tick);
    const std::size_t needed = (due + std::size_t(ticksLeft) - 1) / std::size_t(ticksLeft);
    return std::min(due, std::max(pace.inATick, needed));
}

[[nodiscard]] constexpr LeavingPace leavingPace(const EngineLimits& limits)
{
    return {.inATick = limits.endedInATick, .tick = leavingTick, .allWithin = limits.endedWithin};
}

/// Of `together` that leave one shard: who goes `ago` after the first is told a time between none and this.
[[nodiscard]] constexpr std::chrono::milliseconds
longestReturn(std::size_t together, std::chrono::milliseconds ago, const EngineLimits& limits)
{
    const auto all = std::min(limits.longestReturn, std::int64_t(together) * limits.returnTime);
    return std::max(all - ago, std::chrono::milliseconds(0)); // it has waited for its turn already
}

} // namespace session::engine
