// Bytes as text: hexadecimal and base64 (RFC 4648 section 4, padded, one line). Any thread; pure.
#pragma once

#include "session/base/error.h"

#include <string>
#include <string_view>

namespace session::pki {

/// The octets of a text as OpenSSL wants them.
[[nodiscard]] inline const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// Lower case, two digits a byte.
[[nodiscard]] std::string toHex(std::string_view bytes);
[[nodiscard]] std::string toBase64(std::string_view bytes);
/// Strict: only what toBase64() writes (no white space, right padding, no stray bits), else
/// ErrorCode::ParseFailed.
[[nodiscard]] base::Result<std::string> fromBase64(std::string_view text);

} // namespace session::pki
