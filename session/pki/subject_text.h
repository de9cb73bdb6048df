// Builds the subject that a certificate or request is to carry from what somebody typed. Private to the room;
// any thread. Source: RFC 4514 (escapes), RFC 5280 section 4.1.2.6.
#pragma once

#include "session/base/error.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/openssl_handles.h"

namespace session::pki {

/// See SubjectText for the grammar; an empty text is an empty name. ErrorCode::InvalidArgument.
[[nodiscard]] base::Result<X509NameHandle> buildName(const SubjectText& subject);

} // namespace session::pki
