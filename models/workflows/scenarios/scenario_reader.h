// Reads a scenario file: YAML, of which JSON is a part. Strict: an unknown word is an error, and each error
// names its line. Pure; any thread. X-5.
#pragma once

#include "models/workflows/scenarios/scenario.h"

#include <string>
#include <string_view>

namespace models::workflows {

/// ErrorCode::ParseFailed: "NAME:LINE: what is wrong".
[[nodiscard]] session::base::Result<Scenario> readScenario(const std::string& text, std::string_view name);

/// "90s", "-25h", "31d", "1h 30m"; a bare number means seconds.
[[nodiscard]] std::optional<std::chrono::seconds> readDuration(std::string_view text);

} // namespace models::workflows
