// The addresses of a SCEP server's operations. Pure, any thread. Source: RFC 8894 section 4.1.
#pragma once

#include <string>
#include <string_view>

namespace session::enrollment {

/// "http://ca/scep?operation=GetCACert&message=..."; a query that `url` has stays. An empty message is left
/// out.
[[nodiscard]] std::string operationUrl(std::string_view url, std::string_view operation,
                                       std::string_view message);

} // namespace session::enrollment
