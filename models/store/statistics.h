// The roll-ups behind the plots (V-3): a tally for each minute, hour and day, so many of each and no more.
// Whoever writes them adds to what is there, so that a restart loses nothing. A connection belongs to its
// thread; readTallies() opens one of its own, any thread.
#pragma once

#include "models/store/tally.h"
#include "session/base/error.h"

#include <QString>

#include <chrono>
#include <string_view>
#include <vector>

namespace models::store {

class Database;

enum class Span { Minute, Hour, Day };
[[nodiscard]] std::string_view toText(Span span); ///< "minute"
[[nodiscard]] std::chrono::milliseconds lengthOf(Span span);
[[nodiscard]] std::size_t keptOf(Span span); ///< so many at most
/// The start of the span (UTC) in which a time lies.
[[nodiscard]] session::base::TimePoint startOf(Span span, session::base::TimePoint time);

/// What was counted since the last call, in order, into all spans. Inside a transaction of the caller.
[[nodiscard]] session::base::Result<> addTallies(Database& database, const std::vector<Tally>& parts);

/// Those that start at `since` or later, oldest first. Spans in which nothing happened have none.
[[nodiscard]] session::base::Result<std::vector<Tally>> readTallies(const QString& file, Span span,
                                                                    session::base::TimePoint since);

/// One for each second in which something happened that counts.
[[nodiscard]] std::vector<Tally> tallyBySecond(const std::vector<const session::engine::Event*>& events);

} // namespace models::store
