// SHA-256 of texts. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace models::config {

[[nodiscard]] std::string sha256Hex(std::string_view bytes); ///< 64 lower-case hex digits

} // namespace models::config
