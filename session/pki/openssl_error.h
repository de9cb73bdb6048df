// OpenSSL keeps a queue of errors per thread; whoever fails drains it into one Error. Calling thread only.
#pragma once

#include "session/base/error.h"

#include <string_view>

namespace session::pki {

/// Empties the thread's error queue into one sentence: "<what>: <reason>; <reason>".
[[nodiscard]] std::unexpected<base::Error>
openSslFailure(std::string_view what, base::ErrorCode code = base::ErrorCode::Cryptography);

} // namespace session::pki
