// Who answers a console's commands: a running agent over its socket, or this process over the state directory
// that nobody holds. Main thread; ask() returns when the reply is there.
#pragma once

#include "app/agent/state_keeper.h"
#include "app/process/command_peer.h"
#include "models/shell/control_client.h"

#include <memory>

namespace app::agent {

class ConsolePeer final : public process::CommandPeer
{
public:
    /// Blocks for some seconds while an agent holds the directory that does not answer yet.
    /// ErrorCode::NotFound when there is no such directory, ErrorCode::InUse when the agent never answers.
    [[nodiscard]] static session::base::Result<std::unique_ptr<process::CommandPeer>>
    find(const QString& directory);
    [[nodiscard]] models::shell::Reply ask(const models::shell::ControlRequest& request) override;

private:
    std::unique_ptr<models::shell::ControlClient> m_client;
    std::unique_ptr<StateDirectory> m_state;
    DeviceConverter m_converter;
    std::unique_ptr<StateKeeper> m_keeper;
};

} // namespace app::agent
