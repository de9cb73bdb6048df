// handfast-agent put together: options, devices, fleet, drop folder, event lines. Main thread.
#pragma once

#include "app/agent/agent_options.h"

namespace app::agent {

/// Plays the devices until SIGTERM or SIGINT; the exit status.
[[nodiscard]] int runAgent(const AgentOptions& options);

} // namespace app::agent
