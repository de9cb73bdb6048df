// The filter of the event log, in the one grammar (filter_term.h): `event:session-refused,session-down
// serial:0079 reason:expired channel:ha since:2h until:2026-11-29T12:00:00Z`. Times are RFC 3339, a day
// (2026-11-29, UTC), or so long ago: 30m, 2h, 7d. Plain words search the whole record. Pure; any thread. V-4.
#pragma once

#include "models/store/event_query.h"
#include "session/base/clock.h"
#include "session/base/error.h"

#include <string>
#include <vector>

namespace models::lifecycle {

/// ErrorCode::ParseFailed says what can't be understood.
[[nodiscard]] session::base::Result<store::EventQuery> readLogFilter(const std::string& text,
                                                                     session::base::TimePoint now);
[[nodiscard]] std::vector<std::string> logFilterKeys();

} // namespace models::lifecycle
