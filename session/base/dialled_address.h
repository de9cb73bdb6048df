// "host:port" as it was typed into a device's settings, taken apart. The host part is what the manager's
// certificate is compared with (E5): not what DNS answers, not what the manager calls itself. Pure, any
// thread.
#pragma once

#include "session/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace session::base {

inline constexpr std::uint16_t defaultManagerPort = 3978;

struct DialledAddress
{
    std::string host; ///< without brackets
    std::uint16_t port = defaultManagerPort;

    bool operator==(const DialledAddress&) const = default;
};

/// "10.0.0.1", "10.0.0.1:3978", "manager.example:3978", "[::1]:3978", "::1"; ErrorCode::ParseFailed
/// otherwise. A name has letters, digits and "-_." (RFC 1123, with the underscore that is found in the
/// field).
[[nodiscard]] Result<DialledAddress> parseDialledAddress(std::string_view typed);
/// Where something listens: the port may be 0, for any that is free.
[[nodiscard]] Result<DialledAddress> parseListeningAddress(std::string_view typed);

} // namespace session::base
