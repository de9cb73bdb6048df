// Owning handles over OpenSSL's OCSP objects. Private to the room; one handle, one thread at a time.
#pragma once

#include "session/pki/openssl_handles.h"

#include <openssl/ocsp.h>

namespace session::pki {

using OcspRequestHandle = std::unique_ptr<OCSP_REQUEST, FreeWith<OCSP_REQUEST_free>>;
using OcspResponseHandle = std::unique_ptr<OCSP_RESPONSE, FreeWith<OCSP_RESPONSE_free>>;
using OcspBasicHandle = std::unique_ptr<OCSP_BASICRESP, FreeWith<OCSP_BASICRESP_free>>;
using OcspIdHandle = std::unique_ptr<OCSP_CERTID, FreeWith<OCSP_CERTID_free>>;

} // namespace session::pki
