#include "session/base/clock.h"

#include <charconv>
#include <cstdio>

namespace session::base {

namespace {

/// Reads exactly `width` digits at `at`, moves `at` behind them; -1 when they are not there.
int digits(std::string_view text, std::size_t& at, std::size_t width)
{
    if (at + width > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = 0; i < width; ++i) {
        const char c = text[at + i];
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    at += width;
    return value;
}

bool take(std::string_view text, std::size_t& at, char wanted)
{
    if (at >= text.size() || text[at] != wanted)
        return false;
    ++at;
    return true;
}

std::chrono::milliseconds readFraction(std::string_view text, std::size_t& at)
{
    int milliseconds = 0;
    int scale = 100;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
        milliseconds += (text[at] - '0') * scale;
        scale /= 10;
        ++at;
    }
    return std::chrono::milliseconds(milliseconds);
}

} // namespace

TimePoint SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

TimePoint ManualClock::now() const
{
    return TimePoint(std::chrono::milliseconds(m_now.load()));
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    m_now += by.count();
}

std::string toRfc3339(TimePoint time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                  int(clock.minutes().count()), int(clock.seconds().count()),
                  int(clock.subseconds().count()));
    return buffer;
}

Result<TimePoint> fromRfc3339(std::string_view text)
{
    const auto bad = [&] {
        return failure(ErrorCode::ParseFailed, "not an RFC 3339 time: " + std::string(text.substr(0, 40)));
    };
    std::size_t at = 0;
    const int year = digits(text, at, 4);
    const bool dashed = take(text, at, '-');
    const int month = digits(text, at, 2);
    const bool dashedAgain = take(text, at, '-');
    const int day = digits(text, at, 2);
    if (year < 0 || month < 0 || day < 0 || !dashed || !dashedAgain)
        return bad();
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok())
        return bad();
    TimePoint result = std::chrono::sys_days(date);
    if (at == text.size())
        return result;
    if (text[at] != 'T' && text[at] != 't' && text[at] != ' ')
        return bad();
    ++at;
    const int hour = digits(text, at, 2);
    const bool colon = take(text, at, ':');
    const int minute = digits(text, at, 2);
    const bool colonAgain = take(text, at, ':');
    const int second = digits(text, at, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60 || !colon ||
        !colonAgain)
        return bad();
    result += std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
    if (take(text, at, '.'))
        result += readFraction(text, at);
    if (at < text.size() && (text[at] == 'Z' || text[at] == 'z'))
        return at + 1 == text.size() ? Result<TimePoint>(result) : bad();
    if (at >= text.size() || (text[at] != '+' && text[at] != '-'))
        return bad();
    const bool ahead = text[at++] == '+';
    const int offsetHours = digits(text, at, 2);
    const bool offsetColon = take(text, at, ':');
    const int offsetMinutes = digits(text, at, 2);
    if (offsetHours < 0 || offsetMinutes < 0 || !offsetColon || at != text.size())
        return bad();
    const auto offset = std::chrono::hours(offsetHours) + std::chrono::minutes(offsetMinutes);
    return ahead ? result - offset : result + offset;
}

} // namespace session::base
