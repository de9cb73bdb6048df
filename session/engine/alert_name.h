// TLS alerts by the names of RFC 5246 section 7.2 and RFC 8446 section 6 ("bad_certificate"). Pure, any
// thread.
#pragma once

#include <string>

namespace session::engine {

[[nodiscard]] std::string alertName(int description);

} // namespace session::engine
