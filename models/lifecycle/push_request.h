// Which devices are to be sent their settings. Plain data; any thread.
#pragma once

#include "session/base/ids.h"

#include <memory>
#include <string>
#include <vector>

namespace models::config {
struct Configuration;
}

namespace models::lifecycle {

/// At most one of stack and groups; with one, serials must be of it.
struct PushRequest
{
    std::string templateStack = {};
    std::vector<session::base::Serial> serials = {}; ///< empty: every device of the stack or group
    std::string deviceGroup = {};                    ///< with the groups below it
    std::string logCollectorGroup = {};
    /// From which the devices' settings are made; null: what runs. With others they are out of sync (J12).
    std::shared_ptr<const config::Configuration> settings = {};
};

} // namespace models::lifecycle
