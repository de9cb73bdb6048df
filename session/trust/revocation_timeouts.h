// The range of a certificate profile's three revocation timeouts (C15): the schema, `handfast verify` and the
// clients keep to it. Pure, any thread.
#pragma once

#include <chrono>

namespace session::trust {

inline constexpr std::chrono::seconds shortestRevocationTimeout{1};
inline constexpr std::chrono::seconds longestRevocationTimeout{60};

} // namespace session::trust
