// Taking devices out of management: what the candidate has to lose. Pure; any thread. F-1.
#pragma once

#include "models/config/edit.h"
#include "session/base/ids.h"

#include <span>
#include <vector>

namespace models::lifecycle {

/// Out of device groups and template stacks first, then of the managed devices; none for those that the
/// configuration does not manage (any more).
[[nodiscard]] std::vector<config::Edit> removalEdits(const config::Configuration& configuration,
                                                     std::span<const session::base::Serial> serials);

} // namespace models::lifecycle
