// What the settings of a stack amount to for its devices, and where a device is in the fleet. A stack's own
// settings come first, then its templates in their order, then shared objects. Pure, any thread.
#pragma once

#include "models/config/configuration.h"
#include "session/base/ids.h"

#include <string>

namespace models::config {

/// What all devices of a stack have in common: variables stand as they are written ("$name").
[[nodiscard]] Template mergedTemplate(const Configuration& configuration, const TemplateStack& stack);
/// For one device, variables replaced by what they stand for there.
[[nodiscard]] Template effectiveTemplate(const Configuration& configuration,
                                         const session::base::Serial& serial);
/// Replaces variables in the settings of `device` that may hold them, by its own `variables` and, before
/// those, the given ones. A variable that nobody defines stays as it is.
void expandVariables(Template& device, const Variables& first);
/// Some setting holds a variable.
[[nodiscard]] bool usesVariables(const Template& device);
/// "" for none.
[[nodiscard]] std::string stackOf(const Configuration& configuration, const session::base::Serial& serial);
[[nodiscard]] std::string deviceGroupOf(const Configuration& configuration,
                                        const session::base::Serial& serial);

} // namespace models::config
