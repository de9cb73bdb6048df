// Two configurations as texts beside each other, one command a line, the same ones in the same row. Pure, any
// thread. F-2.
#pragma once

#include "models/config/configuration.h"

#include <cstddef>
#include <string>
#include <vector>

namespace models::config {

struct SideLine
{
    enum class Kind {
        Same,
        Changed, ///< one setting, two values
        Removed, ///< nothing at the right
        Added,   ///< nothing at the left
        Gap,     ///< equal lines are left out here: `left` says how many
    };
    Kind kind = Kind::Same;
    std::string left = {};
    std::string right = {};
    bool operator==(const SideLine&) const = default;
};

/// What differs with up to `context` equal lines around it; empty when nothing does.
[[nodiscard]] std::vector<SideLine> sideBySide(const Configuration& before, const Configuration& after,
                                               std::size_t context = 3);

} // namespace models::config
