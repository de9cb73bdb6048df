// A certificate part by part, each with its place among the bytes of its DER, for whoever looks at both. Any
// thread; pure. RFC 5280 section 4.1.
#pragma once

#include "session/pki/certificate.h"

#include <cstddef>
#include <string>
#include <vector>

namespace session::pki {

struct CertificatePart
{
    std::string name;  ///< "serialNumber", "subject", "keyUsage" (an extension), "signatureValue"
    std::string value; ///< as OpenSSL prints it; one line or several
    std::size_t from = 0;
    std::size_t count = 0;
    bool isExtension = false;
    bool isCritical = false;
};

/// In the order of the DER.
[[nodiscard]] std::vector<CertificatePart> partsOf(const Certificate& certificate);

} // namespace session::pki
