#include "session/agent/fleet.h"

#include "session/agent/shard_impl.h"

#include <mutex>

namespace session::agent {

namespace {

FleetOptions usable(FleetOptions options)
{
    options.threads = std::max(options.threads, 1U);
    if (options.jitterSeed == 0)
        options.jitterSeed = std::random_device{}();
    return options;
}

} // namespace

class Fleet::Impl
{
public:
    Impl(FleetOptions options, const base::Clock& clock, const SettingsReader& reader, PersistDevice persist,
         engine::EventSink& sink, std::unique_ptr<enrollment::Enroller> enroller)
        : m_enroller(std::move(enroller)),
          m_services{usable(options),       clock,           reader, std::move(persist), sink,
                     ClientContext::make(), m_enroller.get()}
    {
        for (unsigned i = 0; i < m_services.options.threads; ++i)
            m_shards.push_back(
                std::make_unique<AgentShard>(m_services, m_keyMakers, m_services.options.jitterSeed + i));
    }

    void start(std::vector<DeviceFacts> devices)
    {
        for (DeviceFacts& device : devices) {
            AgentShard& shard = shardOf(device.serial);
            shard.post([&shard, device = std::move(device)]() mutable { shard.start(std::move(device)); });
        }
        for (const auto& shard : m_shards)
            shard->startThread();
    }

    void deliver(DeviceFacts device, DeliveryDone done)
    {
        AgentShard& shard = shardOf(device.serial);
        shard.post([&shard, device = std::move(device), done = std::move(done)]() mutable {
            const base::Result<> outcome = shard.deliver(std::move(device));
            if (done)
                done(outcome);
        });
    }

    void configure(const base::Serial& serial, std::string localText, DeliveryDone done)
    {
        AgentShard& shard = shardOf(serial);
        shard.post([&shard, serial, text = std::move(localText), done = std::move(done)]() mutable {
            const base::Result<> outcome = shard.configure(serial, std::move(text));
            if (done)
                done(outcome);
        });
    }

    void setReachable(const base::Serial& serial, bool reachable)
    {
        AgentShard& shard = shardOf(serial);
        shard.post([&shard, serial, reachable] { shard.setReachable(serial, reachable); });
    }

    void stop()
    {
        if (m_enroller)
            m_enroller->stop(); // its thread calls no device any more
        for (const auto& shard : m_shards) {
            shard->post([&shard] { shard->stopDevices(); });
            shard->finish();
        }
        for (const auto& shard : m_shards)
            shard->join();
        m_services.closers.join();
        m_keyMakers.stop(); // keys that nobody waits for any more
        m_keyMakers.join();
    }

private:
    /// By hash, so that no table has to be shared.
    AgentShard& shardOf(const base::Serial& serial)
    {
        return *m_shards[std::hash<base::Serial>()(serial) % m_shards.size()];
    }

    std::unique_ptr<enrollment::Enroller> m_enroller;
    FleetServices m_services;
    asio::thread_pool m_keyMakers{1};
    std::vector<std::unique_ptr<AgentShard>> m_shards;
};

Fleet::Fleet(FleetOptions options, const base::Clock& clock, const SettingsReader& reader,
             PersistDevice persist, engine::EventSink& sink, std::unique_ptr<enrollment::Enroller> enroller)
    : m_impl(std::make_unique<Impl>(options, clock, reader, std::move(persist), sink, std::move(enroller)))
{
}

Fleet::~Fleet()
{
    stop();
}

void Fleet::start(std::vector<DeviceFacts> devices)
{
    m_impl->start(std::move(devices));
}

void Fleet::stop()
{
    m_impl->stop();
}

void Fleet::deliver(DeviceFacts device, DeliveryDone done)
{
    m_impl->deliver(std::move(device), std::move(done));
}

void Fleet::configure(const base::Serial& serial, std::string localText, DeliveryDone done)
{
    m_impl->configure(serial, std::move(localText), std::move(done));
}

void Fleet::setReachable(const base::Serial& serial, bool reachable)
{
    m_impl->setReachable(serial, reachable);
}

} // namespace session::agent
