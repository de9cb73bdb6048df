#include "models/store/statistics.h"

#include "models/store/columns.h"
#include "models/store/database.h"

#include <algorithm>
#include <array>
#include <map>

namespace models::store {

using namespace session;
using base::Result;

namespace {

constexpr std::array spans{Span::Minute, Span::Hour, Span::Day};

Result<> addTo(Database& database, Span span, base::TimePoint start, const std::vector<const Tally*>& parts)
{
    const auto present =
        database.rows(QStringLiteral("SELECT json FROM statistics WHERE span = ? AND start = ?"),
                      {int(span), column(start)});
    if (!present)
        return std::unexpected(present.error());
    Tally whole = present->empty() ? Tally{} : tallyFromJson(start, textOf(present->front().value(0)));
    for (const Tally* part : parts)
        whole.add(*part);
    return database.run(
        QStringLiteral("INSERT OR REPLACE INTO statistics (span, start, json) VALUES (?, ?, ?)"),
        {int(span), column(start), column(toJson(whole))});
}

/// By number, not by time: a clock that is wrong for a while takes no more than it has added. What lies ahead
/// of the newest that was just counted is from such a while and leaves first, then the oldest.
Result<> forgetSurplus(Database& database, Span span, base::TimePoint newest)
{
    return database.run(
        QStringLiteral("DELETE FROM statistics WHERE span = ? AND start IN"
                       " (SELECT start FROM statistics WHERE span = ? ORDER BY start > ? DESC, start LIMIT"
                       " MAX(0, (SELECT COUNT(*) FROM statistics WHERE span = ?) - ?))"),
        {int(span), int(span), column(newest + lengthOf(span)), int(span), qlonglong(keptOf(span))});
}

} // namespace

std::string_view toText(Span span)
{
    switch (span) {
    case Span::Minute:
        return "minute";
    case Span::Hour:
        return "hour";
    case Span::Day:
        break;
    }
    return "day";
}

std::chrono::milliseconds lengthOf(Span span)
{
    switch (span) {
    case Span::Minute:
        return std::chrono::minutes(1);
    case Span::Hour:
        return std::chrono::hours(1);
    case Span::Day:
        break;
    }
    return std::chrono::days(1);
}

std::size_t keptOf(Span span)
{
    switch (span) {
    case Span::Minute:
        return 2 * 24 * 60;
    case Span::Hour:
        return 60 * 24;
    case Span::Day:
        break;
    }
    return 5 * 366;
}

base::TimePoint startOf(Span span, base::TimePoint time)
{
    const auto length = lengthOf(span).count();
    const auto at = time.time_since_epoch().count();
    return base::TimePoint(std::chrono::milliseconds(at - (at % length)));
}

Result<> addTallies(Database& database, const std::vector<Tally>& parts)
{
    if (parts.empty())
        return {};
    for (const Span span : spans) {
        std::map<base::TimePoint, std::vector<const Tally*>> byStart;
        for (const Tally& part : parts)
            byStart[startOf(span, part.start)].push_back(&part);
        for (const auto& [start, inside] : byStart)
            if (auto done = addTo(database, span, start, inside); !done)
                return done;
        if (auto done = forgetSurplus(database, span, byStart.rbegin()->first); !done)
            return done;
    }
    return {};
}

Result<std::vector<Tally>> readTallies(const QString& file, Span span, base::TimePoint since)
{
    auto database = Database::openToRead(file);
    if (!database)
        return std::unexpected(database.error());
    const auto rows = (*database)->rows(
        QStringLiteral("SELECT start, json FROM statistics WHERE span = ? AND start >= ? ORDER BY start"),
        {int(span), column(since)});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Tally> tallies;
    tallies.reserve(rows->size());
    for (const QVariantList& row : *rows)
        tallies.push_back(tallyFromJson(timeOf(row.value(0)), textOf(row.value(1))));
    return tallies;
}

std::vector<Tally> tallyBySecond(const std::vector<const engine::Event*>& events)
{
    std::map<base::TimePoint, Tally> seconds;
    for (const engine::Event* event : events) {
        Tally one;
        one.add(*event);
        if (one == Tally{})
            continue; // nothing that counts
        const base::TimePoint start = std::chrono::floor<std::chrono::seconds>(event->time);
        Tally& second = seconds[start];
        second.start = start;
        second.add(*event);
    }
    std::vector<Tally> result;
    result.reserve(seconds.size());
    for (auto& [start, tally] : seconds)
        result.push_back(std::move(tally));
    return result;
}

} // namespace models::store
