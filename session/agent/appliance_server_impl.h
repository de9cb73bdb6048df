// The server that an appliance is for others (A1, A6): an engine of its own, with the policy of its own
// settings, by its own clock. It keeps what became of each client on each channel, bounded, for the report to
// the manager. Private to session/agent. Its shard's thread; the engine has threads of its own, whose events
// go to the fleet's sink and are noted here later.
#pragma once

#include "session/agent/device.h"
#include "session/agent/shard_impl.h"
#include "session/engine/engine.h"

#include <functional>
#include <map>

namespace session::agent {

inline constexpr std::size_t mostKnownClients = 400; ///< a manager takes little more reports (Connection)

class ApplianceServer
{
public:
    /// `changed` is called whenever a report would read otherwise.
    ApplianceServer(AgentShard& shard, const DeviceFacts& facts, std::function<void()> changed);
    ~ApplianceServer(); ///< ends all sessions; blocks until they are told
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
    struct Client
    {
        wire::ChannelReport report;
        std::uint64_t recordsBefore = 0; ///< of sessions that are over
        std::uint64_t recordsNow = 0;
    };
    using ClientKey = std::pair<base::Channel, std::string>;
    class Sink;

    [[nodiscard]] bool listen(const engine::SnapshotPtr& snapshot);
    void publish(const engine::SnapshotPtr& snapshot);
    void note(const engine::Event& event);
    void noteCounts(const std::vector<engine::SessionFacts>& sessions);
    [[nodiscard]] Client* clientOf(base::Channel channel, const base::Serial& serial);
    void moved(Client& client, wire::ChannelReport now, base::TimePoint when);

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
    std::map<ClientKey, Client> m_clients;
    engine::EngineOptions m_options;
    std::shared_ptr<char> m_life = std::make_shared<char>(); ///< what is posted behind the end does nothing
};

} // namespace session::agent
