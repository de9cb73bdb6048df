// One command for a program behind its control socket, while the event loop goes on: what its own process
// prints has to be read meanwhile. Main thread.
#pragma once

#include "models/shell/control_frame.h"

namespace app::manager {

/// An error that says so when nobody answers there, or not within ten minutes.
[[nodiscard]] models::shell::Reply askProgram(const QString& socket,
                                              const models::shell::ControlRequest& request);

} // namespace app::manager
