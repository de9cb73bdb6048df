// Text comparison under identity.h: hosts, addresses, mailboxes. ASCII case folding only: names in
// certificates are A-labels (RFC 5280 7.2). A name with an embedded NUL never equals anything. Pure, any
// thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace session::trust {

[[nodiscard]] std::string toLowerAscii(std::string_view text);
[[nodiscard]] std::string toUpperAscii(std::string_view text);
[[nodiscard]] bool sameIgnoringCase(std::string_view left, std::string_view right);

/// The address's bytes (4 or 16) if `text` is one, so that all spellings compare equal. An IPv4-mapped IPv6
/// address stays IPv6: it is another entry in a certificate.
[[nodiscard]] std::optional<std::string> ipAddressFrom(std::string_view text);

/// Case-insensitive; one trailing dot on either side is tolerated.
[[nodiscard]] bool sameHostname(std::string_view left, std::string_view right);

/// sameHostname, or a wildcard that is the whole leftmost label of `pattern` and stands for exactly one label
/// of `typed`. At least two labels must follow it. RFC 6125 6.4.3.
[[nodiscard]] bool hostnameMatches(std::string_view pattern, std::string_view typed);

/// Local part exactly, host case-insensitive (RFC 5280 7.5).
[[nodiscard]] bool sameMailbox(std::string_view left, std::string_view right);

} // namespace session::trust
