// Which connection is to be woken when. Entries are never taken back: a connection that is woken early, or is
// gone, makes nothing of it. One thread.
#pragma once

#include "session/base/ids.h"

#include <chrono>
#include <functional>
#include <optional>
#include <queue>
#include <utility>
#include <vector>

namespace session::engine {

template <class Time>
class DueQueue
{
public:
    void add(base::ConnectionId connection, Time when) { m_entries.emplace(when, connection); }
    /// The next that is due by `now`, taken out.
    [[nodiscard]] std::optional<base::ConnectionId> take(Time now)
    {
        if (m_entries.empty() || m_entries.top().first > now)
            return std::nullopt;
        const base::ConnectionId connection = m_entries.top().second;
        m_entries.pop();
        return connection;
    }

private:
    using Entry = std::pair<Time, base::ConnectionId>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_entries;
};

} // namespace session::engine
