// Makes certificates and requests in the candidate, and takes them out of it. Window and shell call the same
// functions. Results are candidate edits (durable), keys are sealed before they are stored. Main thread; key
// generation runs in the work pool and calls back. C-1, C-4, C-6. Further certificate work:
// certificate_import.h, certificate_export.h, certificate_renewal.h, certificate_requests.h,
// certificate_revocation.h.
#pragma once

#include "models/config/store_path.h"
#include "session/pki/issuing/issuing.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace models::lifecycle {

class Lifecycle;

inline constexpr int longestCertificateDays = 36'500;
inline constexpr int usualCertificateDays = 365;
inline constexpr int usualAuthorityDays = 3650;
inline constexpr int usualServerDays = 825; ///< of a server, made by a plan

struct GenerateRequest
{
    config::StoreName location;
    std::string name;    ///< certificate name, C-1
    std::string subject; ///< CN or DN
    session::pki::AlternativeNames alternativeNames;
    session::pki::CertificateRole role = session::pki::CertificateRole::Client;
    session::pki::KeyType keyType = session::pki::KeyType::EcP256;
    session::pki::Digest digest = session::pki::Digest::Sha256;
    std::string signedBy; ///< CA's name in Panorama's store; "" = self-signed
    /// CA in Panorama's store whose name and key it gets, in place of a new key: signedBy signs it once more.
    std::string crossSigns = {};
    bool isExternal = false; ///< a request for another CA in place of a certificate; the key stays here (C-4)
    int days = usualCertificateDays; ///< 1 to longestCertificateDays
};

/// B12: only a CA signs itself.
[[nodiscard]] bool maySignItself(session::pki::CertificateRole role);

using Done = std::function<void(const session::base::Result<>&)>;

/// ErrorCode::InvalidArgument for what maySignItself() and the days forbid.
void generateCertificate(Lifecycle& lifecycle, GenerateRequest request, Done done);

/// Refused while in use; the error names the users (C-6).
[[nodiscard]] session::base::Result<>
deleteCertificate(Lifecycle& lifecycle, const config::StoreName& location, const std::string& name);

} // namespace models::lifecycle
