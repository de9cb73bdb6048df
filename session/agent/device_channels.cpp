#include "session/agent/device_channels_impl.h"

#include <set>

namespace session::agent {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds batchTime(100);

std::string nameOf(const wire::ChannelReport& report)
{
    return report.channel + ' ' + report.role + ' ' + report.peer;
}

} // namespace

DeviceChannels::DeviceChannels(ChannelsOwner& owner, AgentShard& shard)
    : m_owner(owner),
      m_shard(shard),
      m_tick(shard.context()),
      m_telling(shard.context())
{
}

DeviceChannels::~DeviceChannels() = default;

void DeviceChannels::follow(const DeviceDuties& duties)
{
    if (std::exchange(m_generation, duties.generation()) == duties.generation())
        return;
    m_clockOffset = duties.facts().clockOffset;
    followLinks(duties);
    followServers(duties);
    if (isServer() || !m_runners.empty())
        armTick();
    tellLater();
}

void DeviceChannels::followLinks(const DeviceDuties& duties)
{
    std::set<std::string> wanted;
    for (const ChannelLink& link : duties.settings().links) {
        const std::string name = nameOf(link);
        wanted.insert(name);
        auto& runner = m_runners[name];
        if (runner) {
            runner->follow(link);
            continue;
        }
        runner = std::make_unique<ChannelRunner>(ChannelRunner::Surroundings{m_shard, *this, duties}, link);
        runner->handle(DeviceInput::Start);
    }
    std::erase_if(m_runners, [&wanted](const auto& entry) {
        if (wanted.contains(entry.first))
            return false;
        entry.second->handle(DeviceInput::Stop, engine::DownReason::SettingsChanged);
        return true;
    });
}

void DeviceChannels::followServers(const DeviceDuties& duties)
{
    const DeviceFacts& facts = duties.facts();
    followServer(m_appliance, {facts.serial, facts.listen, channelsServedBy(facts.kind)},
                 duties.settings().server);
    followServer(m_gateway, {facts.serial, facts.gatewayListen, {base::Channel::GlobalProtect}},
                 duties.settings().gateway);
}

void DeviceChannels::followServer(Served& served, ApplianceServer::Place place,
                                  std::shared_ptr<const engine::SnapshotSource> source)
{
    served.source = place.listen.empty() ? nullptr : std::move(source);
    if (!served.source) {
        served.server.reset();
        return;
    }
    if (!served.server) {
        if (!served.listen.empty())
            place.listen = served.listen;
        served.server = std::make_unique<ApplianceServer>(m_shard, place, [this] { tellLater(); });
    }
    served.server->follow(*served.source, m_clockOffset);
    served.listen = served.server->address();
}

void DeviceChannels::rest(engine::DownReason reason)
{
    m_generation = 0;
    for (const auto& [name, runner] : m_runners)
        runner->handle(reason == engine::DownReason::CutOff ? DeviceInput::CableOut : DeviceInput::Stop,
                       reason);
    m_runners.clear();
    for (Served* served : {&m_appliance, &m_gateway}) {
        served->server.reset();
        served->source.reset();
    }
    m_tick.cancel();
    m_telling.cancel();
}

void DeviceChannels::channelChanged()
{
    tellLater();
}

void DeviceChannels::armTick()
{
    m_tick.expires_after(m_shard.services().options.reportInterval);
    m_tick.async_wait([this, life = std::weak_ptr(m_life)](const std::error_code& error) {
        if (!error && !life.expired() && m_generation != 0)
            tick();
    });
}

/// Counts move all the time: they are told now and then. What could not listen tries again.
void DeviceChannels::tick()
{
    for (const Served* served : {&m_appliance, &m_gateway}) {
        if (!served->server)
            continue;
        if (served->server->address().empty())
            served->server->follow(*served->source, m_clockOffset);
        served->server->countRecords();
    }
    tell();
    armTick();
}

void DeviceChannels::tellLater()
{
    if (std::exchange(m_isTelling, true))
        return;
    m_telling.expires_after(batchTime);
    m_telling.async_wait([this, life = std::weak_ptr(m_life)](const std::error_code&) {
        if (life.expired())
            return;
        m_isTelling = false;
        if (m_generation != 0)
            tell();
    });
}

void DeviceChannels::reportAll()
{
    m_told.clear();
    tell();
}

void DeviceChannels::tell()
{
    auto now = reports();
    for (const auto& [name, told] : m_told) {
        if (now.contains(name))
            continue;
        wire::ChannelReport gone = told;
        gone.state = "gone";
        m_owner.report(gone);
    }
    for (const auto& [name, report] : now) {
        const auto told = m_told.find(name);
        if (told == m_told.end() || told->second != report)
            m_owner.report(report);
    }
    m_told = std::move(now);
}

std::map<std::string, wire::ChannelReport> DeviceChannels::reports() const
{
    std::map<std::string, wire::ChannelReport> all;
    for (const auto& [name, runner] : m_runners) {
        wire::ChannelReport report = runner->report();
        std::string key = nameOf(report);
        all.insert_or_assign(std::move(key), std::move(report));
    }
    for (const Served* served : {&m_appliance, &m_gateway}) {
        if (!served->server)
            continue;
        for (wire::ChannelReport& report : served->server->reports()) {
            std::string key = nameOf(report);
            all.insert_or_assign(std::move(key), std::move(report));
        }
    }
    return all;
}

} // namespace session::agent
