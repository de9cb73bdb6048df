#include "tests/bench/fleet_outcome.h"

#include <algorithm>

namespace bench {

using namespace session;

FleetOutcome::FleetOutcome(models::lifecycle::Lifecycle& lifecycle, const support::Process& agents)
    : m_agents(agents),
      m_from(agents.events().size())
{
    connect(&lifecycle, &models::lifecycle::Lifecycle::eventArrived, this, &FleetOutcome::follow);
}

void FleetOutcome::follow(const engine::Event& event)
{
    if (const auto* up = std::get_if<engine::SessionUp>(&event.fact)) {
        Seen& seen = m_seen[up->serial.value];
        seen.isUp = seen.isUp || seen.isDown;
    } else if (const auto* down = std::get_if<engine::SessionDown>(&event.fact)) {
        m_seen[down->serial.value].isDown = true;
    } else if (const auto* refused = std::get_if<engine::SessionRefused>(&event.fact)) {
        const auto& verdict = refused->attempt->verdict;
        // An alert of the device, or that it hung up, is the device's word.
        const auto* failed = verdict.firstFailure();
        const bool isOurs = failed && failed->id != trust::CheckId::PeerAlert &&
                            failed->id != trust::CheckId::Transport && verdict.reason;
        if (refused->serial && isOurs)
            m_seen[refused->serial->value].refusedByManager = trust::rowOf(*verdict.reason).name;
    } else if (std::holds_alternative<engine::DisconnectWaitEnded>(event.fact)) {
        m_waitIsOver = true;
    }
}

Outcome FleetOutcome::of(const std::string& serial) const
{
    const auto found = m_seen.find(serial);
    if (found == m_seen.end() || !found->second.isDown)
        return {};
    const Seen& seen = found->second;
    if (seen.isUp)
        return {.what = Happened::CameBack, .refusedByDevice = false, .reason = {}};
    const auto refusals =
        m_agents.eventsThat(support::eventNamed(QStringLiteral("session-refused"),
                                                {{QStringLiteral("serial"), QString::fromStdString(serial)}}),
                            m_from);
    if (refusals.size() < 2)
        return {.what = Happened::Nothing, .refusedByDevice = false, .reason = {}};
    const QJsonObject& last = refusals.back();
    const QString check = last[QLatin1String("check")].toString();
    const bool byManager = check == QLatin1String("peer-alert") || check == QLatin1String("transport") ||
                           !seen.refusedByManager.empty();
    return {.what = Happened::Lost,
            .refusedByDevice = !byManager,
            .reason =
                byManager ? seen.refusedByManager : last[QLatin1String("reason")].toString().toStdString()};
}

bool FleetOutcome::isSettled(const std::set<std::string>& serials) const
{
    return std::ranges::none_of(
        serials, [this](const std::string& serial) { return of(serial).what == Happened::Nothing; });
}

} // namespace bench
