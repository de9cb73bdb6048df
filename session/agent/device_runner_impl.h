// One device at work: its management sessions, one with each manager of a pair, and beside them its other
// channels. Of two managers it asks the one that serves, answers who asks, and lets both know (S-4). Private
// to session/agent. Lives on its shard's thread, as long as the shard.
#pragma once

#include "session/agent/device_channels_impl.h"
#include "session/agent/device_duties.h"
#include "session/agent/management_session_impl.h"

namespace session::agent {

class DeviceRunner final : private ManagementOwner, private ChannelsOwner
{
public:
    DeviceRunner(DeviceFacts facts, AgentShard& shard);

    void handle(DeviceInput input, engine::DownReason reason = engine::DownReason::Protocol);
    [[nodiscard]] base::Result<> deliver(DeviceFacts facts);
    [[nodiscard]] base::Result<> configure(std::string localText);

private:
    [[nodiscard]] const DeviceDuties& duties() const override { return m_duties; }
    void attemptBegan(const ManagementSession& session) override;
    void attemptFailed(ManagementSession& session, std::string_view why) override;
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    attemptsEndIn(const ManagementSession& session) const override;
    void cameUp(ManagementSession& session) override;
    void wentDown() override { elect(); }
    void stateChanged() override;
    [[nodiscard]] bool take(ManagementSession& session, const wire::Message& message) override;
    void report(const wire::ChannelReport& report) override;

    [[nodiscard]] bool isAway() const;
    [[nodiscard]] bool isOnTrial(const ManagementSession& session) const;
    [[nodiscard]] bool isServedBeside(const ManagementSession& session) const;
    void proveSettings();
    void addSession();
    void followManagers();
    void elect();
    void turnTo(ManagementSession& session);
    void react(Reaction reaction, ManagementSession* to);
    void react(Reaction reaction) { react(std::move(reaction), m_current); }
    void tellOthers(wire::Result result, const ManagementSession* told);
    void makeKey(DeviceSettings::IssueRequest request);
    void enrol(EnrolmentWish wish);
    void armCertificateTimer();
    void followChannels();

    AgentShard& m_shard;
    DeviceDuties m_duties;
    DeviceInput m_lastOrder = DeviceInput::CableOut; ///< what a session that is added later is told
    std::vector<std::unique_ptr<ManagementSession>> m_sessions; ///< by number: one or two
    ManagementSession* m_current = nullptr;                     ///< whom it asks for something
    std::optional<std::size_t> m_pushedBy;                      ///< session of the push that is on trial
    asio::steady_timer m_certificateTimer;
    std::uint64_t m_certificateTimerNumber = 0;
    std::shared_ptr<char> m_life = std::make_shared<char>(); ///< what is posted behind the end does nothing
    DeviceChannels m_channels;                               // last: what stands above outlives it
};

} // namespace session::agent
