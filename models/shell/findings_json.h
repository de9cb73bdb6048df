// What validation found, as the shells print it. Pure, any thread.
#pragma once

#include "models/config/validation/validate.h"
#include "models/shell/reply.h"

#include <vector>

namespace models::shell {

/// A line for each; the first error is that of the reply, and its exit status is 1.
[[nodiscard]] Reply findingsReply(const std::vector<config::Finding>& findings);

} // namespace models::shell
