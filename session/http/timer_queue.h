// What is to be done when, on one thread: started, taken back, run when due. Order of equal times is the
// order in which they were started. One thread.
#pragma once

#include "session/http/network.h"

#include <chrono>
#include <map>
#include <optional>
#include <unordered_map>

namespace session::http {

class TimerQueue
{
public:
    using Time = std::chrono::steady_clock::time_point;

    TimerId start(Time when, Network::Task task);
    void stop(TimerId timer);
    [[nodiscard]] std::optional<Time> next() const;
    /// The next task that is due by `now`, taken out; an empty one when none is.
    [[nodiscard]] Network::Task take(Time now);
    void clear();

private:
    struct Entry
    {
        TimerId id;
        Network::Task task;
    };
    using Entries = std::multimap<Time, Entry>;
    Entries m_entries;
    std::unordered_map<TimerId, Entries::iterator> m_byId;
    std::uint64_t m_last = 0;
};

} // namespace session::http
