// Everything that a device does beside its management session: the sessions that its settings name, and the
// servers that it is itself. Follows the settings, and tells the manager what has changed, in batches.
// Private to session/agent. Its shard's thread, as long as the shard. Rules A1, A2, A6, A8; S-5.
#pragma once

#include "session/agent/appliance_server_impl.h"
#include "session/agent/channel_runner_impl.h"

#include <asio/steady_timer.hpp>

#include <map>

namespace session::agent {

class ChannelsOwner
{
public:
    virtual ~ChannelsOwner() = default;
    virtual void report(const wire::ChannelReport& report) = 0; ///< to the manager, if it is there
};

class DeviceChannels final : private ChannelHost
{
public:
    DeviceChannels(ChannelsOwner& owner, AgentShard& shard);
    ~DeviceChannels() override;

    /// Brings everything to what these settings say; cheap when nothing has changed. `duties` stays.
    void follow(const DeviceDuties& duties);
    void rest(engine::DownReason reason); ///< nothing any more, until the next follow()
    void reportAll();                     ///< a new session with the manager begins

private:
    /// One that it is itself, if it is.
    struct Served
    {
        std::unique_ptr<ApplianceServer> server = nullptr;
        std::string listen = {}; ///< the real port once it is known
        std::shared_ptr<const engine::SnapshotSource> source = nullptr;
    };

    void channelChanged() override;
    void followServer(Served& served, ApplianceServer::Place place,
                      std::shared_ptr<const engine::SnapshotSource> source);
    [[nodiscard]] bool isServer() const { return m_appliance.server || m_gateway.server; }
    void followLinks(const DeviceDuties& duties);
    void followServers(const DeviceDuties& duties);
    void armTick();
    void tick();
    void tellLater();
    void tell();
    [[nodiscard]] std::map<std::string, wire::ChannelReport> reports() const;

    ChannelsOwner& m_owner;
    AgentShard& m_shard;
    std::map<std::string, std::unique_ptr<ChannelRunner>> m_runners; ///< by the link's name
    Served m_appliance;
    Served m_gateway; ///< of GlobalProtect
    std::chrono::milliseconds m_clockOffset{0};
    std::uint64_t m_generation = 0;                    ///< of the duties that were followed last, 0 for none
    std::map<std::string, wire::ChannelReport> m_told; ///< by channel, role and peer
    asio::steady_timer m_tick;
    asio::steady_timer m_telling;
    bool m_isTelling = false;                                ///< a batch is on its way
    std::shared_ptr<char> m_life = std::make_shared<char>(); ///< a timer may go off behind the end
};

} // namespace session::agent
