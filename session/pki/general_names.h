// Builds alternative names and the names of places (CRL, OCSP) for certificates and requests. Private to the
// room; any thread. Source: RFC 5280 section 4.2.1.6.
#pragma once

#include "session/base/error.h"
#include "session/pki/certificate.h"
#include "session/pki/openssl_handles.h"

#include <string>

namespace session::pki {

using GeneralNameHandle = std::unique_ptr<GENERAL_NAME, FreeWith<GENERAL_NAME_free>>;

/// ErrorCode::InvalidArgument for an address that is none, or a name that is empty or not printable ASCII.
[[nodiscard]] base::Result<GeneralNamesHandle> buildGeneralNames(const AlternativeNames& names);
[[nodiscard]] base::Result<GeneralNameHandle> buildUri(const std::string& uri);
[[nodiscard]] bool isEmpty(const AlternativeNames& names);

} // namespace session::pki
