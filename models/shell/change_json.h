// Changes of a configuration as the shell prints them. Pure, any thread.
#pragma once

#include "models/config/edit.h"
#include "models/shell/reply.h"

#include <vector>

namespace models::shell {

/// Lines with - and + for people, an array of objects for scripts.
[[nodiscard]] Reply changesReply(const std::vector<config::Change>& changes);

} // namespace models::shell
