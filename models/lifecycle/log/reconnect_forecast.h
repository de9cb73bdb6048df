// How fast devices will come back when a disconnect wait has ended: how the engine lets them go, when it told
// them to return, and how many handshakes a second it bears (V-3, ux 3.5 plot 5; T8, D15). Any thread; pure
// but for reconnectPace().
#pragma once

#include "session/base/clock.h"
#include "session/engine/limits.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace models::lifecycle {

/// Sessions that end together, with a wait.
struct ReconnectWave
{
    session::base::TimePoint at; ///< when the first of them goes
    std::size_t sessions = 0;
    bool operator==(const ReconnectWave&) const = default;
};

struct ReconnectPace
{
    session::engine::EngineLimits limits = {};
    std::size_t shards = 1;
    std::optional<double> capacity = {}; ///< handshakes a second; nullopt: not measured yet
};

class Lifecycle;

/// Of the manager's own listener, as it is now; of its defaults where none runs here.
[[nodiscard]] ReconnectPace reconnectPace(const Lifecycle& lifecycle);

/// How many come up in each second after the first has gone. Devices add up to a tenth to the time that they
/// were told, which is left out: it is spread as well.
[[nodiscard]] std::vector<double> reconnectsBySecond(std::size_t sessions, const ReconnectPace& pace);

} // namespace models::lifecycle
