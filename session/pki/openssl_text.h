// A certificate in the words of the openssl tool, as PAN-OS keeps them beside its PEM text: names with
// slashes, name hashes, times like "Jun  6 23:20:20 2050 GMT". Pure, any thread. Source: panos 2.1.
#pragma once

#include "session/pki/certificate.h"

#include <string>

namespace session::pki {

struct OpensslText
{
    std::string subject; ///< "/C=DE/CN=fw-01"
    std::string issuer;
    std::string subjectHash; ///< 8 hex digits
    std::string issuerHash;
    std::string notBefore;
    std::string notAfter;
};

[[nodiscard]] OpensslText opensslText(const Certificate& certificate);

} // namespace session::pki
