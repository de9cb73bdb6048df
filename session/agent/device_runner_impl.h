// One device at work: its management session, and beside it its other channels. Private to session/agent.
// Lives on its shard's thread, as long as the shard.
#pragma once

#include "session/agent/device_channels_impl.h"
#include "session/agent/device_duties.h"
#include "session/agent/session_runner_impl.h"

namespace session::agent {

class DeviceRunner final : public SessionRunner, private ChannelsOwner
{
public:
    DeviceRunner(DeviceFacts facts, AgentShard& shard);

    [[nodiscard]] base::Result<> deliver(DeviceFacts facts);
    [[nodiscard]] base::Result<> configure(std::string localText);

private:
    [[nodiscard]] const base::Serial& serial() const override { return m_duties.facts().serial; }
    [[nodiscard]] const std::vector<std::string>& servers() const override { return m_duties.managers(); }
    [[nodiscard]] Approach approach() const override;
    [[nodiscard]] wire::Hello hello(const std::string& address) const override
    {
        return m_duties.hello(address);
    }
    void attemptBegan() override { m_duties.attemptBegan(); }
    void attemptFailed(std::string_view why) override;
    [[nodiscard]] std::optional<std::chrono::milliseconds> attemptsEndIn() const override
    {
        return m_duties.trialLeft();
    }
    void cameUp(const engine::SessionUp& fact) override;
    void wentDown(const std::string& reason) override;
    void stateChanged() override;
    [[nodiscard]] bool take(const wire::Message& message) override;
    void report(const wire::ChannelReport& report) override;

    void react(Reaction reaction);
    void makeKey(DeviceSettings::IssueRequest request);
    void enrol(EnrolmentWish wish);
    void armCertificateTimer();
    void followChannels();

    DeviceDuties m_duties;
    asio::steady_timer m_certificateTimer;
    DeviceChannels m_channels; // last: what stands above outlives it
};

} // namespace session::agent
