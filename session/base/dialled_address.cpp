#include "session/base/dialled_address.h"

#include <algorithm>
#include <charconv>

namespace session::base {

namespace {

/// 0 for anything that is no port.
std::uint16_t parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return error == std::errc() && end == text.data() + text.size() ? port : 0;
}

bool isHostCharacter(char c)
{
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':' || c == '%';
}

} // namespace

Result<DialledAddress> parseDialledAddress(std::string_view typed)
{
    const auto bad = [&] {
        return failure(ErrorCode::ParseFailed, "not HOST or HOST:PORT: " + std::string(typed.substr(0, 80)));
    };
    std::string_view host = typed;
    std::string_view port;
    if (typed.starts_with('[')) {
        const std::size_t end = typed.find(']');
        if (end == std::string_view::npos)
            return bad();
        host = typed.substr(1, end - 1);
        port = typed.substr(end + 1);
        if (!port.empty() && !port.starts_with(':'))
            return bad();
    } else if (std::ranges::count(typed, ':') == 1) {
        host = typed.substr(0, typed.find(':'));
        port = typed.substr(host.size());
    }
    if (host.empty() || !std::ranges::all_of(host, isHostCharacter))
        return bad();
    DialledAddress address{std::string(host), defaultManagerPort};
    if (!port.empty()) {
        address.port = parsePort(port.substr(1));
        if (address.port == 0)
            return bad();
    }
    return address;
}

Result<DialledAddress> parseListeningAddress(std::string_view typed)
{
    constexpr std::string_view anyPort = ":0";
    const bool hasPort = typed.find(']') != std::string_view::npos || std::ranges::count(typed, ':') == 1;
    if (!hasPort || !typed.ends_with(anyPort))
        return parseDialledAddress(typed);
    auto address = parseDialledAddress(typed.substr(0, typed.size() - anyPort.size()));
    if (address)
        address->port = 0;
    return address;
}

} // namespace session::base
