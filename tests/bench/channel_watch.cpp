#include "tests/bench/channel_watch.h"

namespace bench {

using models::workflows::Outcome;
using models::workflows::OutcomeTrail;

namespace {

session::base::TimePoint timeOf(const QJsonObject& event)
{
    return session::base::fromRfc3339(event[QLatin1String("time")].toString().toStdString())
        .value_or(session::base::TimePoint());
}

} // namespace

ChannelWatch::ChannelWatch(const support::Process& agents) : m_agents(agents)
{
    const auto& events = m_agents.events();
    for (; m_next < events.size(); ++m_next)
        if (const auto session = sessionOf(events[m_next]))
            m_isUp[*session] = events[m_next][QLatin1String("event")] == QLatin1String("session-up");
}

std::optional<ChannelWatch::Session> ChannelWatch::sessionOf(const QJsonObject& event)
{
    const QString name = event[QLatin1String("event")].toString();
    if (!event.contains(QLatin1String("server")) ||
        (name != QLatin1String("session-up") && name != QLatin1String("session-down")))
        return std::nullopt;
    const auto text = [&event](const char* member) {
        return event[QLatin1String(member)].toString().toStdString();
    };
    return Session{text("server"), text("serial"), text("channel")};
}

std::map<ChannelWatch::Session, Outcome> ChannelWatch::outcomes() const
{
    std::map<Session, OutcomeTrail> trails;
    const auto& events = m_agents.events();
    for (qsizetype i = m_next; i < events.size(); ++i) {
        const auto session = sessionOf(events[i]);
        if (!session)
            continue;
        if (events[i][QLatin1String("event")] == QLatin1String("session-up"))
            trails[*session].note(OutcomeTrail::Return{.at = timeOf(events[i])});
        else
            trails[*session].note(OutcomeTrail::End{.at = timeOf(events[i])});
    }
    std::map<Session, Outcome> outcomes;
    for (const auto& [session, isUp] : m_isUp)
        if (isUp)
            outcomes.emplace(session, trails[session].outcome(true));
    return outcomes;
}

} // namespace bench
