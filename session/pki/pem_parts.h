// What OpenSSL makes of one PEM block: RFC 1421 headers and bytes, which are wiped. Private to the room; any
// thread.
#pragma once

#include "session/base/error.h"
#include "session/pki/pem_blocks.h"

namespace session::pki {

struct PemParts
{
    char* name = nullptr;
    char* header = nullptr; ///< "" without headers
    unsigned char* data = nullptr;
    long length = 0;    ///< in use
    long allocated = 0; ///< to be wiped: decryption makes `length` smaller

    PemParts() = default;
    PemParts(const PemParts&) = delete;
    PemParts& operator=(const PemParts&) = delete;
    ~PemParts();

    /// Into parts that are empty still. ErrorCode::ParseFailed, with `what` can't be read.
    [[nodiscard]] base::Result<> read(const PemBlock& block, const char* what);
};

} // namespace session::pki
