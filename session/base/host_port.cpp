#include "session/base/host_port.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace session::base {

namespace {

struct HostPortParts
{
    std::string_view host;
    std::optional<std::uint16_t> port; ///< nullopt: none is named
};

std::optional<std::uint16_t> portFrom(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    const bool isPort = error == std::errc() && end == text.data() + text.size();
    return isPort ? std::optional(port) : std::nullopt;
}

bool isHostCharacter(char c)
{
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':' || c == '%';
}

/// nullopt for what is neither HOST nor HOST:PORT.
std::optional<HostPortParts> takenApart(std::string_view typed)
{
    HostPortParts parts{.host = typed, .port = {}};
    std::string_view rest;
    if (typed.starts_with('[')) {
        const std::size_t end = typed.find(']');
        if (end == std::string_view::npos)
            return std::nullopt;
        parts.host = typed.substr(1, end - 1);
        rest = typed.substr(end + 1);
    } else if (std::ranges::count(typed, ':') == 1) {
        parts.host = typed.substr(0, typed.find(':'));
        rest = typed.substr(parts.host.size());
    }
    if (parts.host.empty() || !std::ranges::all_of(parts.host, isHostCharacter))
        return std::nullopt;
    if (rest.empty())
        return parts;
    parts.port = rest.starts_with(':') ? portFrom(rest.substr(1)) : std::nullopt;
    return parts.port ? std::optional(parts) : std::nullopt;
}

std::unexpected<Error> notWhatIsMeant(std::string_view expected, std::string_view typed)
{
    constexpr std::size_t mostShown = 80;
    return failure(ErrorCode::ParseFailed,
                   "not " + std::string(expected) + ": " + std::string(typed.substr(0, mostShown)));
}

} // namespace

Result<HostPort> parseHostPort(std::string_view typed)
{
    const auto parts = takenApart(typed);
    if (!parts || !parts->port)
        return notWhatIsMeant("HOST:PORT", typed);
    return HostPort{std::string(parts->host), *parts->port};
}

Result<HostPort> parseDialledAddress(std::string_view typed)
{
    auto address = parseListeningAddress(typed);
    if (address && address->port == 0)
        return notWhatIsMeant("HOST or HOST:PORT", typed);
    return address;
}

Result<HostPort> parseListeningAddress(std::string_view typed)
{
    const auto parts = takenApart(typed);
    if (!parts)
        return notWhatIsMeant("HOST or HOST:PORT", typed);
    return HostPort{std::string(parts->host), parts->port.value_or(defaultManagerPort)};
}

std::string toText(const HostPort& address)
{
    return bracketed(address.host) + ":" + std::to_string(address.port);
}

std::string bracketed(const std::string& host)
{
    const bool isIpv6 = std::ranges::count(host, ':') > 1 && !host.starts_with('[');
    return isIpv6 ? "[" + host + "]" : host;
}

std::string hostOf(std::string_view address)
{
    const auto parts = takenApart(address);
    return std::string(parts ? parts->host : address);
}

} // namespace session::base
