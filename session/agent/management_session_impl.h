// One of a device's sessions with its managers: it holds one with each of a pair (S-4). Says everything to
// the device, which decides. Private to session/agent. Its shard's thread.
#pragma once

#include "session/agent/device_duties.h"
#include "session/agent/session_runner_impl.h"

namespace session::agent {

class ManagementSession;

/// The device, told from its sessions.
class ManagementOwner
{
public:
    virtual ~ManagementOwner() = default;
    [[nodiscard]] virtual const DeviceDuties& duties() const = 0;
    virtual void attemptBegan(const ManagementSession& session) = 0;
    virtual void attemptFailed(ManagementSession& session, std::string_view why) = 0;
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds>
    attemptsEndIn(const ManagementSession& session) const = 0;
    virtual void cameUp(ManagementSession& session) = 0;
    virtual void wentDown() = 0;
    virtual void stateChanged() = 0;
    [[nodiscard]] virtual bool take(ManagementSession& session, const wire::Message& message) = 0;
};

class ManagementSession final : public SessionRunner
{
public:
    /// `number` counts the device's sessions from 0.
    ManagementSession(AgentShard& shard, ManagementOwner& owner, std::size_t number);

    [[nodiscard]] std::size_t number() const { return m_number; }
    [[nodiscard]] bool isUp() const { return state() == DeviceState::Up; }
    /// Up, with a manager that serves.
    [[nodiscard]] bool isServed() const { return isUp() && m_isActive; }
    void setStanding(bool isActive) { m_isActive = isActive; }
    /// It has come up with the settings of now.
    [[nodiscard]] bool isTried() const { return isUp() && m_isTried; }
    void settingsChanged() { m_isTried = false; }
    using SessionRunner::emitFact;
    using SessionRunner::isAway;
    using SessionRunner::send;
    using SessionRunner::state;
    using SessionRunner::tryAtOnce;

    /// Whom session `number` dials of these managers: each of the first two has a session of its own, the
    /// rest stand in for the first.
    [[nodiscard]] static std::vector<std::string> serversOf(const std::vector<std::string>& managers,
                                                            std::size_t number);

private:
    [[nodiscard]] const base::Serial& serial() const override { return m_owner.duties().facts().serial; }
    [[nodiscard]] const std::vector<std::string>& servers() const override;
    [[nodiscard]] Approach approach() const override;
    [[nodiscard]] wire::Hello hello(const std::string& address) const override
    {
        wire::Hello hello = m_owner.duties().hello(address);
        const std::size_t all = m_owner.duties().managers().size();
        hello.otherManagers = all > 1 ? all - 1 : 0;
        return hello;
    }
    void attemptBegan() override { m_owner.attemptBegan(*this); }
    void attemptFailed(std::string_view why) override { m_owner.attemptFailed(*this, why); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> attemptsEndIn() const override
    {
        return m_owner.attemptsEndIn(*this);
    }
    void cameUp(const engine::SessionUp& fact) override;
    void wentDown(DownReason reason) override;
    void stateChanged() override { m_owner.stateChanged(); }
    [[nodiscard]] bool take(const wire::Message& message) override { return m_owner.take(*this, message); }

    ManagementOwner& m_owner;
    std::size_t m_number;
    mutable std::vector<std::string> m_servers; ///< of the last attempt
    bool m_isActive = true;                     ///< unless its manager says otherwise
    bool m_isTried = false;
};

} // namespace session::agent
