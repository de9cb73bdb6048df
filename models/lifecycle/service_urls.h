// Where clients find the CRL and the OCSP responder of a CA that is here: what certificates say (C-1) and
// what the service answers to (C-5). The service itself is models/services. Pure; any thread.
#pragma once

#include "models/config/configuration.h"
#include "session/pki/certificate.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/issuing/renewal.h"

#include <string>

namespace models::lifecycle {

/// Begin of all URLs, without a slash at its end; "" while the service is off. `listening` is the real
/// address
/// ("0.0.0.0:8080"), "" for off. One that means all addresses never gets into a certificate: the management
/// address stands for it.
[[nodiscard]] std::string serviceBase(const config::ManagerSettings& manager, const std::string& listening);

/// What stands for a CA in its URLs: the begin of pki::authorityDigest(), short enough for certificates and
/// eyes, and long enough (64 bits) for the few CAs of one manager.
[[nodiscard]] std::string serviceName(const std::string& authorityDigest);
/// The same for every certificate of one CA, also after the CA's renewal with its key. Empty where `base` is.
[[nodiscard]] session::pki::RevocationPlaces serviceUrls(const std::string& base,
                                                         const session::pki::Certificate& authority);
/// Writes them into what is to be issued by `authority`.
void nameService(session::pki::IssueSpec& spec, const std::string& base,
                 const session::pki::Certificate& authority);

} // namespace models::lifecycle
