// Facts about a device as JSON text and back: what it said of itself, and the evidence and verdict of an
// attempt. Reading is tolerant: what can't be read any more is left out, it will be seen again. Thread-safe.
#pragma once

#include "models/store/records.h"
#include "session/engine/event.h"

#include <optional>
#include <string>
#include <string_view>

namespace models::store {

/// `offset`: the device's clock minus ours.
[[nodiscard]] std::string helloToJson(const session::wire::Hello& hello, std::chrono::milliseconds offset);
/// The same members, of a device that has said nothing itself, and what another manager said of it.
[[nodiscard]] std::string importedToJson(const DeviceFacts& facts);
void readHelloFacts(std::string_view json, DeviceFacts& facts);

[[nodiscard]] std::string attemptToJson(const session::engine::Attempt& attempt);
[[nodiscard]] session::engine::AttemptPtr attemptFromJson(std::string_view json); ///< null when there is none

[[nodiscard]] std::string alertToJson(const session::engine::AlertFact& alert);
[[nodiscard]] std::optional<session::engine::AlertFact> alertFromJson(std::string_view json);

} // namespace models::store
