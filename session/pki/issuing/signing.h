// Which digest goes with which key when something is signed. Private to the room; any thread; pure.
#pragma once

#include "session/pki/issuing/issuing.h"
#include "session/pki/openssl_handles.h"

namespace session::pki {

/// Null where the scheme brings its own (Ed25519), as OpenSSL's signing functions want it.
[[nodiscard]] const EVP_MD* digestFor(const EVP_PKEY* key, Digest wanted);

} // namespace session::pki
