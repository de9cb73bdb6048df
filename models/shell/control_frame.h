// Requests and replies on the control socket, one JSON object a line. Pure; any thread.
#pragma once

#include "models/shell/reply.h"
#include "models/shell/shell_mode.h"

#include <QByteArray>
#include <QString>

namespace models::shell {

struct ControlRequest
{
    enum class Purpose {
        Execute,
        Complete, ///< what may follow `command`, which ends where the cursor is
    };
    QString command;
    QString directory = {}; ///< of the one who asks: relative file names are meant from there
    Purpose purpose = Purpose::Execute;
    Mode mode = Mode::Configure; ///< for Complete
    QString device = {};         ///< serial, where an agent plays several; "" for the only one
};

[[nodiscard]] QByteArray writeRequest(const ControlRequest& request);
[[nodiscard]] session::base::Result<ControlRequest> readRequest(const QByteArray& line);
[[nodiscard]] QByteArray writeReply(const Reply& reply);
[[nodiscard]] session::base::Result<Reply> readReply(const QByteArray& line);

} // namespace models::shell
