// The records that a device forwards to its Log Collector: made at a steady rate, held until they are
// acknowledged, sent again over the next session. Bounded: while as many wait as may, no new one is made.
// Pure; one thread.
#pragma once

#include "session/base/clock.h"
#include "session/base/ids.h"
#include "session/wire/messages.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace session::agent {

inline constexpr std::size_t mostUnacknowledged = 64;

class LogForwarder
{
public:
    explicit LogForwarder(base::Serial serial) : m_serial(std::move(serial)) {}

    /// A new record to be sent; nullopt while the collector has to catch up.
    [[nodiscard]] std::optional<wire::LogRecord> next(base::TimePoint deviceTime);
    /// What a new session begins with.
    [[nodiscard]] const std::deque<wire::LogRecord>& unacknowledged() const { return m_waiting; }
    /// False for a number that was never sent.
    [[nodiscard]] bool acknowledge(std::uint64_t counter);
    [[nodiscard]] std::uint64_t acknowledged() const { return m_made - m_waiting.size(); }

private:
    base::Serial m_serial;
    std::deque<wire::LogRecord> m_waiting; ///< sent, in order
    std::uint64_t m_made = 0;
};

} // namespace session::agent
