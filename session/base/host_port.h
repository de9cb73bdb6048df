// "HOST:PORT", taken apart and put together: what was typed into a device's settings, what something listens
// at, where a peer came from. The host part of what was typed is what the manager's certificate is compared
// with (E5): not what DNS answers, not what the manager calls itself. Pure, any thread.
#pragma once

#include "session/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace session::base {

inline constexpr std::uint16_t defaultManagerPort = 3978;

struct HostPort
{
    std::string host; ///< without brackets
    std::uint16_t port = defaultManagerPort;

    bool operator==(const HostPort&) const = default;
};

/// "10.0.0.1:3978", "manager.example:3978", "[::1]:0": the port is there, 0 stands for any that is free.
/// ErrorCode::ParseFailed otherwise: "::1:80" has no port, it is an address of IPv6. A name has letters,
/// digits and "-_." (RFC 1123, with the underscore that is found in the field).
[[nodiscard]] Result<HostPort> parseHostPort(std::string_view typed);
/// Whom somebody dials. Also without a port, "10.0.0.1", "::1", "[::1]": that of a manager then. Never port
/// 0.
[[nodiscard]] Result<HostPort> parseDialledAddress(std::string_view typed);
/// Where something listens: as what is dialled, but the port may be 0.
[[nodiscard]] Result<HostPort> parseListeningAddress(std::string_view typed);

/// "10.0.0.1:3978", "[::1]:3978".
[[nodiscard]] std::string toText(const HostPort& address);
/// As it stands before a port, or in a URL: IPv6 in brackets.
[[nodiscard]] std::string bracketed(const std::string& host);
/// "::1" of "[::1]:51842" and of "::1". What is no address comes back as it is.
[[nodiscard]] std::string hostOf(std::string_view address);

} // namespace session::base
