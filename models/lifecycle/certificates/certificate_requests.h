// Signs somebody else's certificate request with a CA of Panorama's store. Our own requests:
// generateCertificate() makes them, reviewImport() recognises their answers. Main thread; signs in the work
// pool. C-4.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "session/pki/issuing/issuing.h"

#include <functional>
#include <string>
#include <vector>

namespace models::lifecycle {

struct SigningOrder
{
    std::string request;  ///< PEM or DER
    std::string signedBy; ///< CA's name in Panorama's store
    session::pki::CertificateRole role = session::pki::CertificateRole::Client;
    session::pki::Digest digest = session::pki::Digest::Sha256;
    int days = 365;
};

using Signed = session::base::Result<std::vector<session::pki::Certificate>>;

/// The certificate, then the CA's intermediates (no root). Subject and alternative names are the request's.
/// ErrorCode::Denied for a key that is too weak; the certificate is on record before it is handed out.
void signForeignRequest(Lifecycle& lifecycle, SigningOrder order, std::function<void(const Signed&)> done);

} // namespace models::lifecycle
