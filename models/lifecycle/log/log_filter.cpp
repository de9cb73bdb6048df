#include "models/lifecycle/log/log_filter.h"

#include "models/lifecycle/log/filter_term.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace models::lifecycle {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::TimePoint;

namespace {

using Member = store::EventTerm::Member;

constexpr std::pair<std::string_view, Member> members[] = {
    {"event", Member::Kind},
    {"serial", Member::Serial},
    {"reason", Member::Reason},
    {"channel", Member::Channel},
};

std::optional<std::chrono::seconds> unitOf(char letter)
{
    switch (letter) {
    case 's':
        return std::chrono::seconds(1);
    case 'm':
        return std::chrono::minutes(1);
    case 'h':
        return std::chrono::hours(1);
    case 'd':
        return std::chrono::days(1);
    default:
        return std::nullopt;
    }
}

std::optional<TimePoint> readPast(std::string_view value, TimePoint now)
{
    const auto unit = value.empty() ? std::nullopt : unitOf(value.back());
    if (!unit)
        return std::nullopt;
    constexpr int longest = 1'000'000; // no time overflows
    int count = 0;
    value.remove_suffix(1);
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), count);
    if (error != std::errc() || end != value.data() + value.size() || count < 0 || count > longest)
        return std::nullopt;
    return now - count * *unit;
}

Result<TimePoint> readTime(const FilterTerm& term, TimePoint now)
{
    if (const auto past = readPast(term.value, now))
        return *past;
    constexpr std::size_t dayLength = 10;
    const auto time =
        session::base::fromRfc3339(term.value.size() == dayLength ? term.value + "T00:00:00Z" : term.value);
    if (time)
        return *time;
    return failure(ErrorCode::ParseFailed, term.key + " wants a time, as in " + term.key + ":2h or " +
                                               term.key + ":2026-11-29T12:00:00Z");
}

Result<> addTime(store::EventQuery& query, const FilterTerm& term, TimePoint now)
{
    if (term.negated || term.op != FilterTerm::Operator::Is)
        return failure(ErrorCode::ParseFailed, "'" + term.key + "' wants : and a time");
    const auto time = readTime(term, now);
    if (!time)
        return std::unexpected(time.error());
    if (term.key == "since")
        query.since = query.since ? std::max(*query.since, *time) : *time;
    else
        query.until = query.until ? std::min(*query.until, *time) : *time;
    return {};
}

} // namespace

Result<store::EventQuery> readLogFilter(const std::string& text, TimePoint now)
{
    const auto terms = readTerms(text, logFilterKeys());
    if (!terms)
        return std::unexpected(terms.error());
    store::EventQuery query;
    for (const FilterTerm& term : *terms) {
        if (term.key == "since" || term.key == "until") {
            if (const auto added = addTime(query, term, now); !added)
                return std::unexpected(added.error());
            continue;
        }
        if (term.op == FilterTerm::Operator::Less || term.op == FilterTerm::Operator::Greater)
            return failure(ErrorCode::ParseFailed, "'" + term.key + "' has no order: use : or ~");
        store::EventTerm wanted{.values = {}, .isNegated = term.negated};
        wanted.isPart = term.op == FilterTerm::Operator::Contains;
        if (term.key.empty())
            wanted.values.push_back(term.value);
        else
            for (const std::string_view one : listed(term.value))
                wanted.values.emplace_back(one);
        const auto* member =
            std::ranges::find(members, term.key, &std::pair<std::string_view, Member>::first);
        if (member != std::end(members))
            wanted.member = member->second;
        query.terms.push_back(std::move(wanted));
    }
    return query;
}

std::vector<std::string> logFilterKeys()
{
    std::vector<std::string> keys{"since", "until"};
    for (const auto& [key, member] : members)
        keys.emplace_back(key);
    return keys;
}

} // namespace models::lifecycle
