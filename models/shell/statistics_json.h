// Statistics as scripts see them (`show statistics`): the numbers that the plots show. Pure, any thread.
#pragma once

#include "models/lifecycle/log/expiry_horizon.h"
#include "models/lifecycle/log/statistics.h"
#include "models/shell/reply.h"

#include <vector>

namespace models::shell {

/// One object a span, and one line.
[[nodiscard]] Reply statisticsReply(store::Span span, const std::vector<store::Tally>& tallies);
[[nodiscard]] Reply expiryReply(const lifecycle::ExpiryHorizon& horizon);

} // namespace models::shell
