#include "session/http/timer_queue.h"

namespace session::http {

TimerId TimerQueue::start(Time when, Network::Task task)
{
    const TimerId id{++m_last};
    m_byId.emplace(id, m_entries.emplace(when, Entry{id, std::move(task)}));
    return id;
}

void TimerQueue::stop(TimerId timer)
{
    const auto found = m_byId.find(timer);
    if (found == m_byId.end())
        return;
    m_entries.erase(found->second);
    m_byId.erase(found);
}

std::optional<TimerQueue::Time> TimerQueue::next() const
{
    if (m_entries.empty())
        return std::nullopt;
    return m_entries.begin()->first;
}

Network::Task TimerQueue::take(Time now)
{
    if (m_entries.empty() || m_entries.begin()->first > now)
        return {};
    Entry entry = std::move(m_entries.begin()->second);
    m_entries.erase(m_entries.begin());
    m_byId.erase(entry.id);
    return std::move(entry.task);
}

void TimerQueue::clear()
{
    m_byId.clear();
    m_entries.clear();
}

} // namespace session::http
