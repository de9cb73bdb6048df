// The other end of the control socket: sends commands of a script or a terminal to the manager that holds a
// data directory. Blocks (it is a program of its own, without a window). One thread.
#pragma once

#include "models/shell/reply.h"

#include <QLocalSocket>
#include <QString>

namespace models::shell {

class ControlClient
{
public:
    /// False when nobody answers there.
    [[nodiscard]] bool connectTo(const QString& socketPath);
    /// Waits for the reply as long as the manager lives.
    [[nodiscard]] session::base::Result<Reply> ask(const QString& command);

private:
    QLocalSocket m_socket;
};

} // namespace models::shell
