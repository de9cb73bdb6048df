// Who signed an OCSP response, and whether that is somebody who may. Private to the room; any thread; pure.
// Source: RFC 6960 section 4.2.2.2.
#pragma once

#include "session/base/error.h"
#include "session/pki/revocation/ocsp.h"
#include "session/pki/revocation/ocsp_handles.h"

namespace session::pki {

/// The issuer, an authority of the settings, or a delegate of either, and the signature is right; else
/// ErrorCode::Cryptography.
[[nodiscard]] base::Result<> checkOcspSignature(OCSP_BASICRESP* response, const OcspQuestion& question);

} // namespace session::pki
