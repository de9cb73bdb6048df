// The other end of the control socket: sends commands of a script or a terminal to the program that holds a
// directory, a manager or an agent. Blocks (it is a program of its own, without a window). One thread.
#pragma once

#include "models/shell/control_frame.h"

#include <QLocalSocket>
#include <QString>

namespace models::shell {

class ControlClient
{
public:
    /// False when nobody answers there.
    [[nodiscard]] bool connectTo(const QString& socketPath);
    /// Waits for the reply as long as the other program lives. The request's directory is this process's.
    [[nodiscard]] session::base::Result<Reply> ask(ControlRequest request);

private:
    QLocalSocket m_socket;
};

} // namespace models::shell
