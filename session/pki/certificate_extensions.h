// The extensions that a certificate gets by its role and specification. Private to the room; any thread.
// Source: RFC 5280 section 4.2; rules C24 (key identifiers), E10 and E11 (extended key usage).
#pragma once

#include "session/base/error.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/openssl_handles.h"

namespace session::pki {

/// Adds all of them to `certificate`, whose key and subject have to be set. `issuer` may be `certificate`
/// itself.
[[nodiscard]] base::Result<> addExtensions(X509* certificate, const IssueSpec& spec, const X509* issuer);

} // namespace session::pki
