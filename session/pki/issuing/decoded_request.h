// Certificate requests as OpenSSL objects. Private to the room; any thread. Source: RFC 2986.
#pragma once

#include "session/base/error.h"
#include "session/pki/openssl_handles.h"

#include <string_view>

namespace session::pki {

/// A request (DER or PEM) whose self-signature is right. ErrorCode::ParseFailed if it is no request,
/// ErrorCode::Cryptography if whoever made it does not have the key.
[[nodiscard]] base::Result<X509ReqHandle> decodeRequest(std::string_view request);

} // namespace session::pki
