// Which records of the event log are wanted, and how SQLite is asked for them. Pure; any thread.
#pragma once

#include "session/base/clock.h"
#include "session/base/ids.h"

#include <QString>
#include <QVariantList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace models::store {

/// One condition; all of a query's must hold.
struct EventTerm
{
    enum class Member { Kind, Serial, Reason, Channel, Anything };
    Member member = Member::Anything;
    std::vector<std::string> values; ///< one of them
    bool isPart = false;             ///< of the member, rather than all of it
    bool isNegated = false;
    bool operator==(const EventTerm&) const = default;
};

/// A place between two records, in the order of time.
struct EventPlace
{
    session::base::TimePoint time;
    std::uint64_t id = 0;
    bool operator==(const EventPlace&) const = default;
};

struct EventQuery
{
    std::optional<session::base::Serial> serial;
    std::vector<std::string> kinds; ///< empty: all
    std::size_t limit = 1000;       ///< the newest so many
    std::vector<EventTerm> terms = {};
    std::optional<session::base::TimePoint> since = {};
    std::optional<session::base::TimePoint> until = {}; ///< itself excluded
    std::optional<EventPlace> before = {};              ///< the page behind this record
    std::optional<std::uint64_t> newerThan = {};        ///< an id: what has come since
    bool operator==(const EventQuery&) const = default;
};

struct EventSql
{
    QString conditions; ///< behind WHERE
    QVariantList values;
};
[[nodiscard]] EventSql sqlOf(const EventQuery& query);

} // namespace models::store
