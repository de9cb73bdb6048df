// Whether one certificate has issued another. By name is cheap and for certificates that were judged before;
// the signature is what proves it. That the issuer may issue at all (basicConstraints) is not asked here. Any
// thread; pure. RFC 5280 sections 4.2.1.1, 6.1.3; C24.
#pragma once

#include "session/pki/certificate.h"

namespace session::pki {

/// By name and, where both say it, by key: one name may have had several keys (C24).
[[nodiscard]] bool isIssuedByName(const Certificate& certificate, const Certificate& issuer);
/// And the issuer's key verifies the signature.
[[nodiscard]] bool isSignedByKeyOf(const Certificate& certificate, const Certificate& issuer);

} // namespace session::pki
