// Fingerprints of bytes. Any thread; pure.
#pragma once

#include <string>
#include <string_view>

namespace session::pki {

/// SHA-256 (32 bytes).
[[nodiscard]] std::string sha256(std::string_view bytes);
/// SHA-256 as 64 lower-case hex digits.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

} // namespace session::pki
