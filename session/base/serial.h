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

/// As the vendor gives them out: hardware 12 digits, older hardware 11 characters with one letter, VM-Series
/// 15 digits, Panorama 12 or 13 characters. Others are taken too; whoever types one may have mistyped it.
[[nodiscard]] constexpr bool isUsualSerial(std::string_view text)
{
    constexpr std::size_t shortest = 11;
    constexpr std::size_t longest = 15;
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == '-' || c == '_')
            return false;
        if (c >= '0' && c <= '9')
            ++digits;
    }
    return isSerial(text) && text.size() >= shortest && text.size() <= longest && digits + 1 >= text.size();
}

} // namespace session::base
