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

struct ExplorationState
{
    ModelledWorld world;
    models::workflows::PlanState plan;
};

struct ExplorationStart
{
    ExplorationState state;
    /// Rules whose conditions don't count.
    std::set<std::string> without = {};
    /// How much may go wrong on one way: vanishing, pushes that expire or are made by hand, steps taken back.
    /// nullopt: anything, any number of times.
    std::optional<std::size_t> mishaps = {};
    /// Others meddle, too: edit, revert, override, make pushes fail, kill the manager in the midst of an
    /// action.
    bool isMeddledWith = false;
    std::size_t most = 100'000; ///< states
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

/// Goes through the whole plan while nothing goes wrong; false when it does not come to its end.
[[nodiscard]] bool finish(ExplorationState& state);

[[nodiscard]] Exploration explore(const ExplorationStart& start);

} // namespace support
