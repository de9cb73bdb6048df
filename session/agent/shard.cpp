#include "session/agent/device_runner_impl.h"
#include "session/agent/read_settings.h"
#include "session/agent/shard_impl.h"
#include "session/base/guarded.h"

namespace session::agent {

AgentShard::AgentShard(FleetServices& services, asio::thread_pool& keyMakers, std::uint64_t seed)
    : m_services(services),
      m_keyMakers(keyMakers),
      m_work(m_context.get_executor()),
      m_reader(services.reader, m_anchors),
      m_gate(services.options.maximumConnecting,
             [this](std::function<void()> work) { post(std::move(work)); }),
      m_random(seed)
{
}

AgentShard::~AgentShard() = default;

void AgentShard::startThread()
{
    m_thread = std::thread([this] { base::runGuarded("agent", m_context); });
}

void AgentShard::post(std::function<void()> work)
{
    asio::post(m_context, std::move(work));
}

void AgentShard::finish()
{
    m_work.reset();
}

void AgentShard::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void AgentShard::start(DeviceFacts facts)
{
    auto& runner = m_devices[facts.serial];
    if (runner)
        return;
    runner = std::make_unique<DeviceRunner>(std::move(facts), *this);
    runner->handle(DeviceInput::Start);
}

base::Result<> AgentShard::deliver(DeviceFacts facts)
{
    const auto found = m_devices.find(facts.serial);
    if (found != m_devices.end())
        return found->second->deliver(std::move(facts));
    if (auto settings = readSettings(m_reader, facts); !settings)
        return std::unexpected(settings.error());
    if (m_services.persist) {
        if (auto kept = m_services.persist(facts); !kept)
            return kept;
    }
    start(std::move(facts));
    return {};
}

base::Result<> AgentShard::configure(const base::Serial& serial, std::string localText)
{
    const auto found = m_devices.find(serial);
    if (found == m_devices.end())
        return base::failure(base::ErrorCode::NotFound, "device " + serial.value + " is not here");
    return found->second->configure(std::move(localText));
}

void AgentShard::setReachable(const base::Serial& serial, bool reachable)
{
    const auto found = m_devices.find(serial);
    if (found != m_devices.end())
        found->second->handle(reachable ? DeviceInput::CableIn : DeviceInput::CableOut,
                              engine::DownReason::CutOff);
}

void AgentShard::stopDevices()
{
    for (const auto& [serial, runner] : m_devices)
        runner->handle(DeviceInput::Stop, engine::DownReason::Stopped);
}

} // namespace session::agent
