// Which devices are to be sent their settings. Plain data; any thread.
#pragma once

#include "session/base/ids.h"

#include <string>
#include <vector>

namespace models::lifecycle {

/// At most one of stack and groups; with one, serials must be of it.
struct PushRequest
{
    std::string templateStack = {};
    std::vector<session::base::Serial> serials = {}; ///< empty: every device of the stack or group
    std::string deviceGroup = {};                    ///< with the groups below it
    std::string logCollectorGroup = {};
};

} // namespace models::lifecycle
