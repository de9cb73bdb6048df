#include "tests/bench/fleet_outcome.h"

#include <algorithm>

namespace bench {

using namespace session;
using models::workflows::Happened;
using models::workflows::Outcome;
using models::workflows::OutcomeTrail;

void noteSessionEvent(OutcomeTrail& trail, const QJsonObject& event)
{
    const QString name = event[QLatin1String("event")].toString();
    const auto time =
        base::fromRfc3339(event[QLatin1String("time")].toString().toStdString()).value_or(base::TimePoint());
    if (name == QLatin1String("session-down"))
        return trail.note(OutcomeTrail::End{.at = time});
    if (name == QLatin1String("session-up"))
        return trail.note(OutcomeTrail::Return{.at = time});
    if (name != QLatin1String("session-refused"))
        return;
    const QString check = event[QLatin1String("check")].toString();
    const bool byDevice = check != QLatin1String("peer-alert") && check != QLatin1String("transport");
    // Behind the handshake it hears the manager's reason in words, and else no more than an alert.
    const bool isTold =
        byDevice || (check == QLatin1String("peer-alert") && event[QLatin1String("alert")].isNull());
    trail.note(OutcomeTrail::Refusal{
        .at = time,
        .byDevice = byDevice,
        .reason = isTold ? event[QLatin1String("reason")].toString().toStdString() : std::string(),
        .alert = event[QLatin1String("alert")][QLatin1String("name")].toString().toStdString()});
}

FleetOutcome::FleetOutcome(models::lifecycle::Lifecycle& lifecycle, const support::Process& agents)
    : m_lifecycle(lifecycle),
      m_agents(agents),
      m_next(agents.events().size())
{
    connect(&lifecycle, &models::lifecycle::Lifecycle::eventArrived, this, &FleetOutcome::follow);
}

void FleetOutcome::beginOf(const std::set<std::string>& refused)
{
    read();
    m_begunAt = m_lifecycle.clock().now();
    for (const std::string& serial : refused) {
        m_trails[serial].note(OutcomeTrail::End{.at = m_begunAt});
        m_heard[serial].reason.clear();
    }
}

void FleetOutcome::follow(const engine::Event& event)
{
    if (const auto* up = std::get_if<engine::SessionUp>(&event.fact)) {
        Heard& heard = m_heard[up->serial.value];
        heard.reason.clear();
        heard.beganBefore = up->attempt->startedAt < m_begunAt;
    } else if (const auto* down = std::get_if<engine::SessionDown>(&event.fact)) {
        Heard& heard = m_heard[down->serial.value];
        heard.endedAt = heard.endedAt.value_or(event.time);
    } else if (const auto* refused = std::get_if<engine::SessionRefused>(&event.fact)) {
        const auto& verdict = refused->attempt->verdict;
        // An alert of the device, or that it hung up, is the device's word.
        const auto* failed = verdict.firstFailure();
        const bool isOurs = failed && failed->id != trust::CheckId::PeerAlert &&
                            failed->id != trust::CheckId::Transport && verdict.reason;
        if (refused->serial && isOurs)
            m_heard[refused->serial->value].reason = trust::rowOf(*verdict.reason).name;
    } else if (std::holds_alternative<engine::DisconnectWaitEnded>(event.fact)) {
        m_waitIsOver = true;
    }
}

void FleetOutcome::read() const
{
    const auto& events = m_agents.events();
    for (; m_next < events.size(); ++m_next) {
        const QJsonObject& event = events[m_next];
        const QString channel = event[QLatin1String("channel")].toString();
        if (channel == QLatin1String("management") && !event.contains(QLatin1String("server")))
            noteSessionEvent(m_trails[event[QLatin1String("serial")].toString().toStdString()], event);
    }
}

Outcome FleetOutcome::of(const std::string& serial, bool isOver) const
{
    read();
    const auto trail = m_trails.find(serial);
    Outcome outcome =
        trail == m_trails.end() ? OutcomeTrail().outcome(isOver) : trail->second.outcome(isOver);
    const auto heard = m_heard.find(serial);
    if (heard == m_heard.end())
        return outcome;
    if (heard->second.endedAt)
        outcome.endedAt = heard->second.endedAt; // by the clock that the prediction was made by
    if (outcome.what == Happened::Lost && !outcome.refusedByDevice && outcome.reason.empty())
        outcome.reason = heard->second.reason;
    return outcome;
}

bool FleetOutcome::cameBefore(const std::string& serial) const
{
    const auto heard = m_heard.find(serial);
    return heard != m_heard.end() && heard->second.beganBefore;
}

bool FleetOutcome::isSettled(const std::set<std::string>& serials) const
{
    read();
    return std::ranges::none_of(serials, [this](const std::string& serial) {
        const auto trail = m_trails.find(serial);
        return trail != m_trails.end() && trail->second.hasEnded() &&
               trail->second.outcome(false).what == Happened::Pending;
    });
}

} // namespace bench
