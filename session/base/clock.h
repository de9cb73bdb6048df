// Wall time as the whole house uses it: milliseconds since the epoch, UTC. Whoever needs "now" gets a Clock;
// pure functions get a TimePoint. Any thread.
#pragma once

#include "session/base/error.h"

#include <atomic>
#include <chrono>
#include <string>
#include <string_view>

namespace session::base {

using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimePoint now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override;
};

/// A clock that stands still until it is moved: tests and rehearsals.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(TimePoint start) : m_now(start.time_since_epoch().count()) {}
    [[nodiscard]] TimePoint now() const override;
    void advance(std::chrono::milliseconds by);

private:
    std::atomic<std::int64_t> m_now;
};

/// "2026-11-24T02:36:00.000Z" (RFC 3339, UTC, milliseconds).
[[nodiscard]] std::string toRfc3339(TimePoint time);
/// Reads RFC 3339 with optional fraction, `Z` or numeric offset; also a bare date (midnight UTC).
[[nodiscard]] Result<TimePoint> fromRfc3339(std::string_view text);

} // namespace session::base
