// Reads a configuration from its commands, one a line, as the store, devices and pairs keep it. Private to
// the room. Pure; any thread.
#pragma once

#include "models/config/edit.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace models::config {

/// The edits of one line that was taken apart already.
using ParseLine = std::function<Result<std::vector<Edit>>(const std::vector<std::string>& words)>;

/// The error of the first line that can't be read or applied, with its number: "line 3: ...". What was
/// applied before stays.
[[nodiscard]] Result<> applyLines(Configuration& configuration, std::string_view text,
                                  const ParseLine& parse);

} // namespace models::config
