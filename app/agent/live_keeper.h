// The devices that this agent plays, for their consoles: a commit goes to the device at work. Main thread.
#pragma once

#include "app/agent/agent_options.h"
#include "app/agent/session_book.h"
#include "app/agent/state_keeper.h"
#include "session/agent/fleet.h"

#include <set>

namespace app::agent {

class LiveKeeper final : public StateKeeper
{
public:
    struct Agent
    {
        const StateDirectory& state;
        DeviceConverter& converter;
        const AgentOptions& options; ///< where a device is found that has not changed yet
        const SessionBook& sessions;
        session::agent::Fleet& fleet;
    };
    /// `played`: serials of the start; those that are delivered later are in the state directory.
    LiveKeeper(const Agent& agent, std::set<QString> played);
    ~LiveKeeper() override;

    [[nodiscard]] QStringList serials() const override;
    [[nodiscard]] session::base::Result<models::shell::ConsoleFacts> read(const QString& serial) override;
    void commit(const QString& serial, const std::string& text, std::function<void(Result)> done) override;
    [[nodiscard]] Result setReachable(const QString& serial, bool isReachable) override;

protected:
    [[nodiscard]] session::base::Result<session::agent::DeviceFacts> factsOf(const QString& serial) override;

private:
    Agent m_agent;
    std::set<QString> m_played;
    QObject m_here; ///< receives what comes from agent threads
};

} // namespace app::agent
