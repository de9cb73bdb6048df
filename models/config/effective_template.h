// What the templates of a stack amount to, and where a device is in the fleet. Pure, any thread.
#pragma once

#include "models/config/configuration.h"
#include "session/base/ids.h"

#include <string>

namespace models::config {

/// The templates of one stack as one.
[[nodiscard]] Template mergedTemplate(const Configuration& configuration, const TemplateStack& stack);
/// The effective device section of a serial, merged over its stack.
[[nodiscard]] Template effectiveTemplate(const Configuration& configuration,
                                         const session::base::Serial& serial);
/// "" for none.
[[nodiscard]] std::string stackOf(const Configuration& configuration, const session::base::Serial& serial);
[[nodiscard]] std::string deviceGroupOf(const Configuration& configuration,
                                        const session::base::Serial& serial);

} // namespace models::config
