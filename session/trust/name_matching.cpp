#include "session/trust/name_matching.h"

#include <algorithm>
#include <array>

#include <arpa/inet.h>

namespace session::trust {
namespace {

char lower(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character + ('a' - 'A')) : character;
}

char upper(char character)
{
    return character >= 'a' && character <= 'z' ? static_cast<char>(character - ('a' - 'A')) : character;
}

bool usable(std::string_view text)
{
    return !text.empty() && !text.contains('\0');
}

std::string_view withoutTrailingDot(std::string_view name)
{
    if (name.ends_with('.'))
        name.remove_suffix(1);
    return name;
}

} // namespace

std::string toLowerAscii(std::string_view text)
{
    std::string folded(text);
    std::ranges::transform(folded, folded.begin(), lower);
    return folded;
}

std::string toUpperAscii(std::string_view text)
{
    std::string folded(text);
    std::ranges::transform(folded, folded.begin(), upper);
    return folded;
}

bool sameIgnoringCase(std::string_view left, std::string_view right)
{
    return usable(left) && usable(right) && std::ranges::equal(left, right, {}, lower, lower);
}

std::optional<std::string> ipAddressFrom(std::string_view text)
{
    if (!usable(text))
        return std::nullopt;
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    const std::string terminated(text);
    std::array<char, 16> bytes{};
    if (inet_pton(AF_INET, terminated.c_str(), bytes.data()) == 1)
        return std::string(bytes.data(), 4);
    if (inet_pton(AF_INET6, terminated.c_str(), bytes.data()) == 1)
        return std::string(bytes.data(), 16);
    return std::nullopt;
}

bool sameHostname(std::string_view left, std::string_view right)
{
    return sameIgnoringCase(withoutTrailingDot(left), withoutTrailingDot(right));
}

bool hostnameMatches(std::string_view pattern, std::string_view typed)
{
    if (!pattern.starts_with("*."))
        return sameHostname(pattern, typed);
    const std::string_view parent = withoutTrailingDot(pattern.substr(2));
    const std::size_t dot = typed.find('.');
    if (dot == std::string_view::npos || dot == 0 || !parent.contains('.') || ipAddressFrom(typed))
        return false;
    return !typed.substr(0, dot).contains('\0') && sameHostname(parent, typed.substr(dot + 1));
}

bool sameMailbox(std::string_view left, std::string_view right)
{
    const std::size_t leftAt = left.rfind('@');
    const std::size_t rightAt = right.rfind('@');
    if (leftAt == std::string_view::npos || rightAt == std::string_view::npos || left.contains('\0'))
        return false;
    return left.substr(0, leftAt) == right.substr(0, rightAt) &&
           sameIgnoringCase(left.substr(leftAt + 1), right.substr(rightAt + 1));
}

} // namespace session::trust
