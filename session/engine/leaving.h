// How many sessions go when a disconnect wait has ended: some in each tick, so that those that stay are
// served between, and more of them where not all could be gone in time (T8, D15). Pure, any thread.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace session::engine {

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

} // namespace session::engine
