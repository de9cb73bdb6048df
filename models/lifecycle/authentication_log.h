// What devices and manager made of each other: sessions that came up, were refused or ended. Main thread.
// V-4.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "session/base/error.h"
#include "session/base/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace models::lifecycle {

/// The events as JSON objects, each as `serve` prints it, oldest first; of one device if `serial` is
/// given.
[[nodiscard]] session::base::Result<std::vector<std::string>>
authenticationLog(const Lifecycle& lifecycle, const std::optional<session::base::Serial>& serial);

} // namespace models::lifecycle
