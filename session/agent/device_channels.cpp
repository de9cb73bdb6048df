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
    followServer(duties);
    if (m_server || !m_runners.empty())
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
        entry.second->handle(DeviceInput::Stop, "settings-changed");
        return true;
    });
}

void DeviceChannels::followServer(const DeviceDuties& duties)
{
    const DeviceFacts& facts = duties.facts();
    m_serverSource = facts.listen.empty() ? nullptr : duties.settings().server;
    if (!m_serverSource) {
        m_server.reset();
        return;
    }
    if (!m_server) {
        DeviceFacts placed;
        placed.serial = facts.serial;
        placed.kind = facts.kind;
        placed.listen = m_listen.empty() ? facts.listen : m_listen;
        m_server = std::make_unique<ApplianceServer>(m_shard, placed, [this] { tellLater(); });
    }
    m_server->follow(*m_serverSource, m_clockOffset);
    m_listen = m_server->address();
}

void DeviceChannels::rest(const std::string& reason)
{
    m_generation = 0;
    for (const auto& [name, runner] : m_runners)
        runner->handle(reason == "cut-off" ? DeviceInput::CableOut : DeviceInput::Stop, reason);
    m_runners.clear();
    m_server.reset();
    m_serverSource.reset();
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
    if (m_server && m_server->address().empty())
        m_server->follow(*m_serverSource, m_clockOffset);
    if (m_server)
        m_server->countRecords();
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
    if (m_server) {
        for (wire::ChannelReport& report : m_server->reports()) {
            std::string key = nameOf(report);
            all.insert_or_assign(std::move(key), std::move(report));
        }
    }
    return all;
}

} // namespace session::agent
