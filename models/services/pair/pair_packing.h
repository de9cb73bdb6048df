// Text packed in blocks of a known size: what must be set aside to unpack it is what is really there, one
// block at a time, and never what its sender says. Pure, any thread; what is long takes its time. S-4.
#pragma once

#include "session/base/error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace models::services {

[[nodiscard]] std::string packed(std::string_view text);
/// ErrorCode::Unsupported as soon as there are more than `longest` bytes of text, ParseFailed for what
/// packed() has not made.
[[nodiscard]] session::base::Result<std::string> unpacked(std::string_view bytes, std::size_t longest);

} // namespace models::services
