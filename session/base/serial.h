// The form of a device's serial number, for whoever takes one in: the configuration, a bundle, a hello. It
// names files too, so it has no dot and no slash. Pure, any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace session::base {

inline constexpr std::size_t longestSerial = 63;
inline constexpr std::string_view serialPattern = "[A-Za-z0-9_-]+"; ///< what isSerial() takes, to be shown

/// 1 to 63 letters, digits, '-' or '_' of ASCII.
[[nodiscard]] constexpr bool isSerial(std::string_view text)
{
    for (const char c : text) {
        const bool fits = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                          c == '-' || c == '_';
        if (!fits)
            return false;
    }
    return !text.empty() && text.size() <= longestSerial;
}

} // namespace session::base
