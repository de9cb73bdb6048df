// What events are called, in the lines of `serve` and in the log: a contract that scripts rely on. Pure, any
// thread.
#pragma once

#include "session/engine/event.h"

#include <string>
#include <string_view>

namespace models::text {

/// "session-up", ...
[[nodiscard]] std::string_view nameOf(const session::engine::Fact& fact);
/// Of the device that it is about; "" where it is about none, or nobody knows.
[[nodiscard]] std::string serialOf(const session::engine::Fact& fact);

} // namespace models::text
