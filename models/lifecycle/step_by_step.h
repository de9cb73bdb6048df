// How models do long work for the window: in parts, each in a turn of the event loop of its own. Main thread.
#pragma once

#include <cstddef>

namespace models::lifecycle {

/// Between two parts; longer than nothing, or the loop would do them in one turn.
inline constexpr int breathMilliseconds = 15;
/// So many devices are taken over, or shown, at once; more, step by step.
inline constexpr std::size_t atOnce = 5'000;

} // namespace models::lifecycle
