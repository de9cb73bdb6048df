// Where a certificate says that its status can be asked. Only http and https; other schemes are passed over.
// Pure, any thread. Source: RFC 5280 sections 4.2.1.13 and 4.2.2.1; rules C6, 4.L.9.
#pragma once

#include "session/pki/certificate.h"

#include <string>
#include <vector>

namespace session::pki {

constexpr std::size_t mostRevocationUrls = 8; ///< that are taken from one certificate, of each kind

/// OCSP responders of its authority information access, in order.
[[nodiscard]] std::vector<std::string> ocspUrls(const Certificate& certificate);

/// Ways to the same list: one of them is enough.
using CrlPoint = std::vector<std::string>;
/// Its CRL distribution points, in order; points without a URL of ours are left out.
[[nodiscard]] std::vector<CrlPoint> crlPoints(const Certificate& certificate);

} // namespace session::pki
