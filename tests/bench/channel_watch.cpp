#include "tests/bench/channel_watch.h"

#include "tests/bench/fleet_outcome.h"

#include <algorithm>

namespace bench {

using models::workflows::Happened;
using models::workflows::Outcome;
using models::workflows::OutcomeTrail;

namespace {

std::string memberOf(const QJsonObject& event, const char* member)
{
    return event[QLatin1String(member)].toString().toStdString();
}

} // namespace

std::size_t ChannelWatch::triedOn(const support::Process& agents)
{
    std::set<Session> tried;
    for (const QJsonObject& event : agents.events()) {
        const Session session{memberOf(event, "serial"), memberOf(event, "channel")};
        const std::string name = memberOf(event, "event");
        if (!event.contains(QLatin1String("server")) && session.channel != "management" &&
            (name == "session-up" || name == "session-refused"))
            tried.insert(session);
    }
    return tried.size();
}

ChannelWatch::ChannelWatch(const support::Process& agents) : m_agents(agents), m_next(agents.events().size())
{
    for (const QJsonObject& event : agents.events()) {
        const std::string server = memberOf(event, "server");
        const Session session{memberOf(event, "serial"), memberOf(event, "channel")};
        if (server.empty())
            continue; // the client's word: who its server is, that one says
        if (memberOf(event, "event") == "session-up")
            m_begun[session] = server;
        else if (const auto known = m_begun.find(session); memberOf(event, "event") == "session-down" &&
                                                           known != m_begun.end() && known->second == server)
            m_begun.erase(known);
    }
}

void ChannelWatch::read() const
{
    const auto& events = m_agents.events();
    for (; m_next < events.size(); ++m_next) {
        const QJsonObject& event = events[m_next];
        const Session session{memberOf(event, "serial"), memberOf(event, "channel")};
        if (m_begun.contains(session) && !event.contains(QLatin1String("server")))
            noteSessionEvent(m_trails[session], event);
    }
}

Outcome ChannelWatch::of(const Session& session, bool isOver) const
{
    read();
    const auto trail = m_trails.find(session);
    return trail == m_trails.end() ? OutcomeTrail().outcome(isOver) : trail->second.outcome(isOver);
}

bool ChannelWatch::isSettled(const std::set<Session>& exceptFor) const
{
    read();
    return std::ranges::none_of(m_trails, [&exceptFor](const auto& entry) {
        return entry.second.hasEnded() && entry.second.outcome(false).what == Happened::Pending &&
               !exceptFor.contains(entry.first);
    });
}

} // namespace bench
