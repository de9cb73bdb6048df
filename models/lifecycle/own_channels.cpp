#include "models/lifecycle/own_channels.h"

#include "session/agent/channel_status.h"
#include "session/base/host_port.h"

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::Channel;

namespace {

constexpr std::size_t mostAdministrators = 50; ///< the one that was seen first gives way

std::string subjectOf(const engine::AttemptPtr& attempt)
{
    const auto& chain = attempt->evidence.chain;
    // Of whoever has shown nothing the host: each connection has a port of its own.
    return agent::reportedName(chain.empty() ? base::hostOf(attempt->peerAddress) : chain.front().subject());
}

} // namespace

void OwnChannels::absorb(const engine::Event& event)
{
    const bool isWeb = event.channel == Channel::AdminWeb;
    if (!isWeb && (event.channel != Channel::Wildfire || !event.server.empty()))
        return;
    const auto link = std::ranges::find(m_reports, toText(Channel::Wildfire), &Report::channel);
    const std::string dialled = link == m_reports.end() ? std::string() : link->peer;
    if (const auto* up = std::get_if<engine::SessionUp>(&event.fact)) {
        note(event.channel, isWeb ? subjectOf(up->attempt) : dialled, agent::statusOf(*up), event.time);
    } else if (const auto* refused = std::get_if<engine::SessionRefused>(&event.fact)) {
        note(event.channel, isWeb ? subjectOf(refused->attempt) : dialled,
             agent::statusOf(refused->attempt->verdict), event.time);
    } else if (const auto* down = std::get_if<engine::SessionDown>(&event.fact); down && !isWeb) {
        note(event.channel, dialled, agent::downFor(down->reason), event.time);
    }
}

void OwnChannels::follow(Channel channel, const std::string& address)
{
    if (!address.empty() && find(channel, agent::reportedName(address)))
        return;
    std::erase_if(m_reports, [&](const Report& report) { return report.channel == toText(channel); });
    if (!address.empty())
        m_reports.push_back({.channel = std::string(toText(channel)),
                             .role = "client",
                             .peer = agent::reportedName(address),
                             .state = "down"});
}

void OwnChannels::setWebAddress(std::string address)
{
    m_webAddress = std::move(address);
}

void OwnChannels::setProblem(Channel channel, std::string problem)
{
    m_problems[channel] = std::move(problem);
}

std::string OwnChannels::problemOf(Channel channel) const
{
    const auto found = m_problems.find(channel);
    return found == m_problems.end() ? std::string() : found->second;
}

OwnChannels::Report* OwnChannels::find(Channel channel, const std::string& peer)
{
    const auto found = std::ranges::find_if(m_reports, [&](const Report& report) {
        return report.channel == toText(channel) && report.peer == peer;
    });
    return found == m_reports.end() ? nullptr : &*found;
}

void OwnChannels::note(Channel channel, const std::string& peer, Report now, base::TimePoint when)
{
    Report* report = find(channel, peer);
    if (!report && channel != Channel::AdminWeb)
        return; // it is nobody's client any more
    if (!report) {
        const auto isWeb = [](const Report& other) { return other.channel == toText(Channel::AdminWeb); };
        if (std::size_t(std::ranges::count_if(m_reports, isWeb)) >= mostAdministrators)
            m_reports.erase(std::ranges::find_if(m_reports, isWeb));
        report = &m_reports.emplace_back();
    }
    const bool isClient = channel != Channel::AdminWeb;
    agent::changeStatus(*report, std::move(now), when);
    report->channel = toText(channel);
    report->role = isClient ? "client" : "server";
    report->peer = peer;
}

} // namespace models::lifecycle
