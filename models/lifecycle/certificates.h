// Certificate work on the candidate: generate, import, export, issue to devices. Window and shell call the
// same functions. Results are candidate edits (durable), keys are sealed before they are stored. Main thread;
// key generation runs in the work pool and calls back. C-1, C-2, C-3, P-4.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "session/pki/issuing.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace models::lifecycle {

/// Where a certificate is to live: "panorama" or "template <name> config shared".
struct CertificateLocation
{
    std::vector<std::string> path{"panorama"};
};

inline constexpr int longestCertificateDays = 36'500;
inline constexpr int usualCertificateDays = 365;
inline constexpr int usualAuthorityDays = 3650;

struct GenerateRequest
{
    CertificateLocation location;
    std::string name;    ///< certificate name, C-1
    std::string subject; ///< CN or DN
    session::pki::AlternativeNames alternativeNames;
    session::pki::CertificateRole role = session::pki::CertificateRole::Client;
    session::pki::KeyType keyType = session::pki::KeyType::EcP256;
    session::pki::Digest digest = session::pki::Digest::Sha256;
    std::string signedBy;            ///< CA's name in Panorama's store; "" = self-signed
    int days = usualCertificateDays; ///< 1 to longestCertificateDays
};

/// B12: only a CA signs itself.
[[nodiscard]] bool maySignItself(session::pki::CertificateRole role);

struct ImportRequest
{
    CertificateLocation location;
    std::string name;
    std::string pem; ///< certificate(s), optionally with a key
    session::pki::SecretText passphrase = {};
};

using Done = std::function<void(const session::base::Result<>&)>;

/// ErrorCode::InvalidArgument for what maySignItself() and the days forbid.
void generateCertificate(Lifecycle& lifecycle, GenerateRequest request, Done done);
[[nodiscard]] session::base::Result<> importCertificate(Lifecycle& lifecycle, const ImportRequest& request);

struct ExportRequest
{
    CertificateLocation location;
    std::string name;
    bool includeKey = false;
    session::pki::SecretText passphrase = {}; ///< required with includeKey
};
/// PEM text.
[[nodiscard]] session::base::Result<std::string> exportCertificate(const Lifecycle& lifecycle,
                                                                   const ExportRequest& request);

/// Refused while in use; the error names the users (C-6).
[[nodiscard]] session::base::Result<>
deleteCertificate(Lifecycle& lifecycle, const CertificateLocation& location, const std::string& name);

} // namespace models::lifecycle
