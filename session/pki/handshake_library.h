// The OpenSSL library context that TLS contexts belong to: the default provider, but of its decoders only
// those that read the public key of a certificate. libssl decodes each certificate that a peer shows anew,
// and most of that time OpenSSL 3.0 spends on choosing among all decoders that a context knows (84 us a
// certificate with all of them, 33 with these). Any thread.
#pragma once

#include <openssl/types.h>

namespace session::pki {

/// Made at the first call, for as long as the process lives. Null, which is OpenSSL's own default context, if
/// it could not be made: everything works with that, too.
[[nodiscard]] OSSL_LIB_CTX* handshakeLibrary();

} // namespace session::pki
