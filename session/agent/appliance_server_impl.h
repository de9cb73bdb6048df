// The server that an appliance is for others (A1, A6): an engine of its own, with the policy of its own
// settings, by its own clock. It keeps what became of each client on each channel, bounded, for the report to
// the manager. Private to session/agent. Its shard's thread; the engine has threads of its own, whose events
// go to the fleet's sink and are noted here later.
#pragma once

#include "session/agent/client_list.h"
#include "session/agent/device.h"
#include "session/agent/shard_impl.h"
#include "session/engine/engine.h"

#include <functional>

namespace session::agent {

class ApplianceServer
{
public:
    struct Place
    {
        base::Serial serial;
        std::string listen;
        std::vector<base::Channel> channels;
    };
    /// `changed` is called whenever a report would read otherwise.
    ApplianceServer(AgentShard& shard, const Place& place, std::function<void()> changed);
    /// Ends all sessions, and returns when that is told; the engine is waited for elsewhere.
    ~ApplianceServer();
    ApplianceServer(const ApplianceServer&) = delete;
    ApplianceServer& operator=(const ApplianceServer&) = delete;

    /// Listens, or publishes what has changed: sessions under the older policy end when its wait is over
    /// (D13-D16). What can't be done is logged, and tried again at the next call.
    void follow(const engine::SnapshotSource& source, std::chrono::milliseconds clockOffset);
    void countRecords(); ///< asks the engine; `changed` follows when there is news
    [[nodiscard]] std::vector<wire::ChannelReport> reports() const;
    [[nodiscard]] const std::string& address() const
    {
        return m_address;
    } ///< the real one, "" while it has none

private:
    class Sink;

    [[nodiscard]] bool listen(const engine::SnapshotPtr& snapshot);
    void publish(const engine::SnapshotPtr& snapshot);
    void note(const engine::Event& event);
    void noteCounts(const std::vector<engine::SessionFacts>& sessions);
    [[nodiscard]] const trust::ManagedSerials* managed() const; ///< null: not asked

    AgentShard& m_shard;
    base::Serial m_serial;
    std::string m_wanted; ///< where to listen; the port stays once it is known
    std::string m_address;
    std::function<void()> m_changed;
    std::unique_ptr<Sink> m_sink;
    std::unique_ptr<engine::Engine> m_engine;
    engine::SnapshotPtr m_snapshot;
    std::uint64_t m_version = 0;
    std::string m_problem; ///< logged last
    ClientList m_clients;
    engine::EngineOptions m_options;
    std::shared_ptr<char> m_life = std::make_shared<char>(); ///< what is posted behind the end does nothing
};

} // namespace session::agent
