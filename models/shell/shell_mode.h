// The two modes of an interactive shell, as an administrator of such devices knows them. Scripts have none:
// there every command is taken. Pure, any thread.
#pragma once

#include "models/shell/arguments.h"

#include <string_view>

namespace models::shell {

enum class Mode { Operational, Configure };

/// A command with this verb belongs to configuration mode alone. A plain `show` does: it shows settings.
[[nodiscard]] bool needsConfigureMode(std::span<const std::string_view> verb);

} // namespace models::shell
