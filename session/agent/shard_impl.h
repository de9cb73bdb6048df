// One agent thread: an io_context, the devices that live on it, and what they share. Private to
// session/agent, because Asio stays out of public headers. Everything but start(), post() and join() on its
// own thread.
#pragma once

#include "session/agent/anchor_cache.h"
#include "session/agent/client_context.h"
#include "session/agent/connect_gate.h"
#include "session/agent/fleet.h"
#include "session/engine/asio_impl.h"
#include "session/enrollment/enroller.h"

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <asio/thread_pool.hpp>

#include <atomic>
#include <random>
#include <thread>
#include <unordered_map>

namespace session::agent {

class DeviceRunner;

/// What all threads of a fleet use; immutable, or safe for any thread.
struct FleetServices
{
    FleetOptions options;
    const base::Clock& clock;
    const SettingsReader& reader;
    PersistDevice persist;
    engine::EventSink& sink;
    base::Result<ClientContext> clientContext;
    enrollment::Enroller* enroller = nullptr; ///< null: SCEP is unknown here
    std::atomic<std::uint64_t> lastConnection = 0;
    asio::thread_pool closers{1}; ///< waits for servers that have left, which takes a second each
};

class AgentShard
{
public:
    AgentShard(FleetServices& services, asio::thread_pool& keyMakers, std::uint64_t seed);
    ~AgentShard();
    AgentShard(const AgentShard&) = delete;
    AgentShard& operator=(const AgentShard&) = delete;

    void startThread();
    void post(std::function<void()> work);
    /// Lets the thread end once all connections have said goodbye; post the stop of the devices before.
    void finish();
    void join();

    void start(DeviceFacts facts);
    [[nodiscard]] base::Result<> deliver(DeviceFacts facts);
    [[nodiscard]] base::Result<> configure(const base::Serial& serial, std::string localText);
    void setReachable(const base::Serial& serial, bool reachable);
    void stopDevices();

    [[nodiscard]] FleetServices& services() { return m_services; }
    [[nodiscard]] asio::io_context& context() { return m_context; }
    /// For those who may outlive the shard: nothing runs in it then.
    [[nodiscard]] const std::shared_ptr<asio::io_context>& sharedContext() const { return m_sharedContext; }
    [[nodiscard]] asio::thread_pool& keyMakers() { return m_keyMakers; }
    [[nodiscard]] AnchorCache& anchors() { return m_anchors; }
    [[nodiscard]] const SettingsReader& reader() const { return m_reader; }
    [[nodiscard]] ConnectGate& gate() { return m_gate; }
    [[nodiscard]] std::uint64_t random() { return m_random(); }

private:
    FleetServices& m_services;
    asio::thread_pool& m_keyMakers;
    std::shared_ptr<asio::io_context> m_sharedContext = std::make_shared<asio::io_context>(1);
    asio::io_context& m_context = *m_sharedContext;
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    AnchorCache m_anchors;
    SharingReader m_reader;
    ConnectGate m_gate;
    std::mt19937_64 m_random;
    std::unordered_map<base::Serial, std::unique_ptr<DeviceRunner>> m_devices; // gone before m_context
    std::thread m_thread;
};

} // namespace session::agent
