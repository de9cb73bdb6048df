// Explores a workflow exhaustively, breadth first: every order of going on, rolling back, pushes, reconnects,
// devices and the manager going away and coming back. Stops at the first device that is turned away although
// no prediction had said so before, and tells the shortest way there. One thread.
#pragma once

#include "models/workflows/machine.h"

#include "tests/models/workflows/modelled_world.h"

#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace support {

struct ExplorationStart
{
    ModelledWorld world;
    models::workflows::PlanState plan;
    /// Ids of conditions that don't count.
    std::set<std::string> without = {};
    std::size_t most = 200'000; ///< states
};

struct Exploration
{
    std::size_t states = 0;
    std::size_t moves = 0;
    std::size_t finished = 0;   ///< states in which the plan is through
    std::size_t rolledBack = 0; ///< in which everything has been taken back
    bool isWhole = false;       ///< every reachable state was seen
    std::chrono::milliseconds time{0};
    std::string trace;                  ///< "" when no device was lost: the moves, and who was lost why
    std::vector<std::string> wrongEnds; ///< rolled back, but to another configuration than at the start
};

[[nodiscard]] Exploration explore(const ExplorationStart& start);

} // namespace support
