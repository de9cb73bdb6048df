// Finds the blocks of PEM text without decoding them. Tolerant: any text around and between blocks, CRLF.
// Any thread; pure. Source: RFC 7468 (lax form), RFC 1421 headers.
#pragma once

#include "session/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace session::pki {

/// Views into the text that was searched.
struct PemBlock
{
    std::string_view label; ///< "CERTIFICATE", "PRIVATE KEY", ...
    std::string_view text;  ///< from "-----BEGIN" to the closing dashes; empty if the end line is missing
};

[[nodiscard]] std::vector<PemBlock> findPemBlocks(std::string_view pem);
/// The bytes of a block that has no RFC 1421 headers (nothing encrypted), else ErrorCode::ParseFailed.
[[nodiscard]] base::Result<std::string> decodePemBlock(const PemBlock& block);

} // namespace session::pki
