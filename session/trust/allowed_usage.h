// Whether a certificate's extended key usage allows what it is wanted for: asked by the verifier, before a
// commit and by every list of choices alike. Pure, any thread. Rule E11; RFC 5280 4.2.1.12.
#pragma once

#include "session/pki/certificate.h"

#include <string_view>

namespace session::trust {

/// `usage` is a short name: "clientAuth", "serverAuth". A certificate without the extension is good for
/// every use; else the use must be named in it. anyExtendedKeyUsage names none: an application may ask for
/// the purpose itself (RFC 5280), and OpenSSL's purpose checks, which decide in the handshake, do.
[[nodiscard]] bool allowsUsage(const pki::Certificate& certificate, std::string_view usage);

} // namespace session::trust
