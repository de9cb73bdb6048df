// Random bytes from OpenSSL's generator. Any thread.
#pragma once

#include "session/base/error.h"

#include <cstddef>
#include <string>

namespace session::pki {

/// Fit for keys, nonces and serial numbers; ErrorCode::Cryptography if the system has no entropy to give.
[[nodiscard]] base::Result<std::string> randomBytes(std::size_t count);

} // namespace session::pki
