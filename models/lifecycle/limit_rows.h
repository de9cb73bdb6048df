// What the session engine bears (session/engine/limits.h) as rows of `show system limits`: a stable name, the
// number, and how much of it is in use now where that can be said. Why it is that much is said by models/text
// (limit_wording.h). Pure, any thread.
#pragma once

#include "session/engine/engine.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace models::lifecycle {

struct LimitRow
{
    std::string_view name; ///< "connections-per-address"
    std::int64_t value = 0;
    std::string_view unit;                  ///< "", "ms", "bytes", "per second", "bytes per second"
    std::optional<std::int64_t> inUse = {}; ///< nullopt: it is one of each session, or a time
};

/// Every limit, in the order of limits.h.
[[nodiscard]] std::vector<LimitRow> limitRows(const session::engine::EngineLimits& limits,
                                              const session::engine::EngineLoad& load);

} // namespace models::lifecycle
