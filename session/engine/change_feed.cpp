#include "session/engine/change_feed.h"

#include <algorithm>

namespace session::engine {

namespace {

/// What may give way to what; nullopt for events that must all arrive.
std::optional<std::string> keyOf(const Event& event)
{
    const auto key = [&event](char kind, const std::string& of) {
        std::string text{kind};
        text.append(toText(event.channel)).append(" ").append(event.server.value).append(" ").append(of);
        return text;
    };
    if (const auto* up = std::get_if<SessionUp>(&event.fact))
        return key('s', up->serial.value);
    if (const auto* down = std::get_if<SessionDown>(&event.fact))
        return key('s', down->serial.value);
    if (const auto* refused = std::get_if<SessionRefused>(&event.fact))
        return key('r', refused->serial ? refused->serial->value : std::string());
    if (const auto* judged = std::get_if<SessionJudgedAnew>(&event.fact))
        return key('j', judged->serial.value);
    if (const auto* told = std::get_if<ChannelReported>(&event.fact))
        return key('c', told->serial.value + ' ' + told->report.channel + ' ' + told->report.role + ' ' +
                            told->report.peer);
    return std::nullopt;
}

/// Sessions are bounded by the managed serials; what a peer calls itself or its peers is not.
bool isFreelyNamed(const Event& event)
{
    return std::holds_alternative<SessionRefused>(event.fact) ||
           std::holds_alternative<ChannelReported>(event.fact);
}

} // namespace

ChangeFeed::ChangeFeed(std::size_t capacity) : m_capacity(capacity) {}

void ChangeFeed::index(std::size_t position)
{
    auto key = keyOf(m_pending[position].event);
    if (!key)
        return;
    m_latest[*std::move(key)] = position;
    if (isFreelyNamed(m_pending[position].event))
        m_freelyNamed.push_back(position);
}

bool ChangeFeed::replaceOldestOfFreeNames(const std::string& key, const Event& event)
{
    if (m_freelyNamed.empty())
        return false;
    const std::size_t position = m_freelyNamed.front();
    m_freelyNamed.pop_front();
    m_freelyNamed.push_back(position);
    const auto given = m_latest.find(*keyOf(m_pending[position].event));
    if (given != m_latest.end() && given->second == position)
        m_latest.erase(given);
    m_pending[position] = {m_nextOrder++, event};
    m_latest[key] = position;
    return true;
}

void ChangeFeed::accept(const Event& event)
{
    const auto key = keyOf(event);
    const std::scoped_lock lock(m_mutex);
    if (std::holds_alternative<PeerSpoke>(event.fact) && ++m_spoken > mostSpoken)
        return;
    const bool full = key && m_sessionEvents >= m_capacity;
    if (full && m_latest.empty()) {
        for (std::size_t i = 0; i < m_pending.size(); ++i)
            index(i);
    }
    if (full) {
        const auto older = m_latest.find(*key);
        if (older != m_latest.end()) {
            m_pending[older->second] = {m_nextOrder++, event};
            return;
        }
        const bool mayReplace = isFreelyNamed(event) && m_sessionEvents >= 2 * m_capacity;
        if (mayReplace && replaceOldestOfFreeNames(*key, event))
            return;
        m_latest.emplace(*key, m_pending.size());
        if (isFreelyNamed(event))
            m_freelyNamed.push_back(m_pending.size());
    }
    m_pending.push_back({m_nextOrder++, event});
    m_sessionEvents += key ? 1 : 0;
}

std::vector<Event> ChangeFeed::take()
{
    std::vector<Pending> taken;
    bool sorted = true;
    {
        const std::scoped_lock lock(m_mutex);
        taken.swap(m_pending);
        sorted = m_latest.empty();
        m_latest.clear();
        m_freelyNamed.clear();
        m_sessionEvents = 0;
        m_spoken = 0;
    }
    if (!sorted)
        std::ranges::sort(taken, {}, &Pending::order);
    std::vector<Event> events;
    events.reserve(taken.size());
    for (Pending& pending : taken)
        events.push_back(std::move(pending.event));
    return events;
}

} // namespace session::engine
