// Whether there is a session bus to talk to. GUI thread.
#pragma once

#include <QFileInfo>
#include <QtGlobal>

namespace views::theme {

/// Without this question the bus library would start a bus of its own, and wait for it.
[[nodiscard]] inline bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace views::theme
