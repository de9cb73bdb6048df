// The last diagnostic sentences of this run, in memory, for a person who looks at them or hands them to
// somebody. A sink among others (log.h). Any thread; its lock is never held while anything else is called.
#pragma once

#include "session/base/clock.h"
#include "session/base/log.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <vector>

namespace session::base {

class LogRing
{
public:
    struct Line
    {
        std::uint64_t number = 0; ///< from 1 on, counts what was dropped since, too
        TimePoint time;
        LogLevel level = LogLevel::Info;
        std::string sentence;
        bool operator==(const Line&) const = default;
    };

    explicit LogRing(std::size_t most = 2000) : m_most(most) {}

    void add(TimePoint time, LogLevel level, std::string_view sentence);
    /// What came behind the line of this number, oldest first; 0: all that are kept.
    [[nodiscard]] std::vector<Line> after(std::uint64_t number) const;

private:
    const std::size_t m_most;
    mutable std::mutex m_mutex;
    std::deque<Line> m_lines;
    std::uint64_t m_last = 0;
};

} // namespace session::base
