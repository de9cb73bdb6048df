// Single ASN.1 values as plain ones, for certificates and revocation lists alike. Private to the room; any
// thread; pure.
#pragma once

#include "session/base/clock.h"

#include <string>

#include <openssl/asn1.h>

namespace session::pki {

/// ErrorCode::ParseFailed for a time that is none.
[[nodiscard]] base::Result<base::TimePoint> timeOf(const ASN1_TIME* time);
/// Lower case, two digits a byte; "" for null.
[[nodiscard]] std::string hexOf(const ASN1_OCTET_STRING* bytes);
/// Lower case, an even count of digits, "-" before a negative number; "" for null.
[[nodiscard]] std::string hexOfNumber(const ASN1_INTEGER* number);

} // namespace session::pki
