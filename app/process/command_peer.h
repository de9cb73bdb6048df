// Who answers the commands of a shell: the program that holds the directory, over its control socket, or this
// process over a directory that nobody holds. Main thread; ask() returns when the reply is there.
#pragma once

#include "models/shell/control_frame.h"

namespace app::process {

class CommandPeer
{
public:
    virtual ~CommandPeer() = default;
    [[nodiscard]] virtual models::shell::Reply ask(const models::shell::ControlRequest& request) = 0;
};

} // namespace app::process
