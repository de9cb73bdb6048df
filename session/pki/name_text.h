// Distinguished names and alternative names as text, for certificates and requests alike. Any thread; pure.
// Source: RFC 5280 sections 4.1.2.4 and 4.2.1.6, RFC 5952 for IPv6.
#pragma once

#include "session/base/error.h"
#include "session/pki/certificate.h"

#include <string>
#include <vector>

#include <openssl/x509v3.h>

namespace session::pki {

/// "C = DE, O = Example, CN = fw-01": control characters and separators escaped, UTF-8 as it is.
[[nodiscard]] base::Result<std::string> printName(const X509_NAME* name);
/// Every CN in order, UTF-8; ErrorCode::ParseFailed if one has no reading as text.
[[nodiscard]] base::Result<std::vector<std::string>> commonNamesOf(const X509_NAME* name);
/// Every serialNumber attribute that has a reading as text.
[[nodiscard]] std::vector<std::string> subjectSerialNumbersOf(const X509_NAME* name);
/// Kinds that AlternativeNames has no place for are passed over.
[[nodiscard]] AlternativeNames alternativeNamesOf(const GENERAL_NAMES* names);

} // namespace session::pki
