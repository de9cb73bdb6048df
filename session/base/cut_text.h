// Texts that must not be longer than a frame has room for. Pure; any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace session::base {

/// The first `most` bytes at most, with no UTF-8 character cut in two: what is half a character would cost
/// the whole text its other ones on the wire.
[[nodiscard]] constexpr std::string_view cutText(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
        --most;
    return text.substr(0, most);
}

} // namespace session::base
