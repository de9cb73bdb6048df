// One session of a device on another channel than management, as a client. Beside the device's settings it
// follows those of its link: when what it would show or judge by there has changed it comes again at once,
// since nobody but the manager tells a device of a disconnect wait (E7). On log-forwarding it forwards
// records. Private to session/agent. Its shard's thread. Rules A2, A8, A9, E4-E7, H1, H7.
#pragma once

#include "session/agent/channel_links.h"
#include "session/agent/device_duties.h"
#include "session/agent/log_forwarder.h"
#include "session/agent/session_runner_impl.h"

namespace session::agent {

/// Told whenever a report would read otherwise; must not touch the runner from inside.
class ChannelHost
{
public:
    virtual ~ChannelHost() = default;
    virtual void channelChanged() = 0;
};

class ChannelRunner final : public SessionRunner
{
public:
    struct Surroundings
    {
        AgentShard& shard;
        ChannelHost& host;
        const DeviceDuties& duties;
    };
    ChannelRunner(const Surroundings& surroundings, ChannelLink link);

    void follow(ChannelLink link); ///< of the same name
    [[nodiscard]] wire::ChannelReport report() const;

private:
    [[nodiscard]] const base::Serial& serial() const override { return m_duties.facts().serial; }
    [[nodiscard]] const std::vector<std::string>& servers() const override { return m_link.servers; }
    [[nodiscard]] Approach approach() const override;
    [[nodiscard]] wire::Hello hello(const std::string& address) const override;
    void cameUp(const engine::SessionUp& fact) override;
    void refused(const trust::Verdict& verdict) override;
    void wentDown(DownReason reason) override;
    void attemptFailed(std::string_view why) override;
    [[nodiscard]] bool take(const wire::Message& message) override;

    [[nodiscard]] std::string approachDigest() const;
    void moved(wire::ChannelReport now);
    void armForwarding();
    void forward();

    ChannelHost& m_host;
    const DeviceDuties& m_duties;
    ChannelLink m_link;
    std::string m_digest; ///< of how it goes into a handshake
    wire::ChannelReport m_status;
    LogForwarder m_forwarder;
    asio::steady_timer m_forwarding;
    double m_owed = 0; ///< records that are due and not made yet
    std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace session::agent
