// Reads any bytes that people bring: PEM text with any mixture of blocks and any text around them, a
// certificate, request or key in DER, PKCS#7 and PKCS#12 in DER or PEM, modern and legacy encryption. Total:
// what can't be read is listed with its reason. Bounded in bytes, objects and key derivation; never asks at
// the terminal. Pure but for randomness; any thread. A file with costly key derivation takes seconds, so not
// on the GUI thread. Source: RFC 7468, RFC 2315, RFC 7292, RFC 5958, RFC 5280, RFC 2986. C-2.
#pragma once

#include "session/pki/found_objects.h"

#include <string_view>
#include <vector>

namespace session::pki {

struct ReadLimits
{
    std::size_t bytes = 16U << 20;
    std::size_t objects = 2000; ///< read or not
    std::size_t passphrases = 8;
};

/// `passphrases` are tried in order on whatever is encrypted, none first; those beyond the limit are not.
[[nodiscard]] FoundObjects readObjects(std::string_view bytes,
                                       const std::vector<base::SecretText>& passphrases = {},
                                       const ReadLimits& limits = {});

} // namespace session::pki
