// Who answers the shell's commands: a running manager over its control socket, or this process over the
// directory that nobody holds. Main thread; ask() returns when the reply is there.
#pragma once

#include "app/manager/application.h"
#include "app/process/command_peer.h"
#include "models/shell/control_client.h"

#include <memory>
#include <optional>

namespace app::manager {

class ShellPeer final : public process::CommandPeer
{
public:
    /// Blocks for some seconds while a manager holds the directory that does not answer yet: it is starting,
    /// or about to end. ErrorCode::InUse when it never answers.
    [[nodiscard]] static session::base::Result<std::unique_ptr<process::CommandPeer>>
    find(const QString& dataDirectory, const std::optional<QString>& passphraseFile);
    [[nodiscard]] models::shell::Reply ask(const models::shell::ControlRequest& request) override;

private:
    std::unique_ptr<models::shell::ControlClient> m_client;
    std::unique_ptr<Application> m_application;
};

} // namespace app::manager
