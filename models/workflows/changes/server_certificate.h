// What W-6 writes: another certificate in the SSL/TLS service profile that a server uses. Pure; any thread.
// Rules A5, A6, D3, I1.
#pragma once

#include "models/config/configuration.h"
#include "models/lifecycle/certificates/certificates.h"
#include "models/workflows/workflow.h"

#include <vector>

namespace models::workflows {

/// Every blank filled. NotFound when there is no such collector, or the server has no certificate.
[[nodiscard]] session::base::Result<ServerCertificateOptions>
completed(ServerCertificateOptions options, const config::Configuration& configuration);
/// None when the certificate is there.
[[nodiscard]] std::vector<lifecycle::GenerateRequest>
certificatesFor(const ServerCertificateOptions& options, const config::Configuration& configuration);
[[nodiscard]] session::base::Result<config::Configuration> changed(const ServerCertificateOptions& options,
                                                                   config::Configuration configuration);
/// What a server that is reached at this address, with or without a port, has to say of itself (D3, E6).
[[nodiscard]] session::pki::AlternativeNames namesOfServer(const std::string& address);
/// Makes the manager, or this collector, present it. A profile that somebody else uses too is left to them,
/// and the server gets one of its own.
void presentCertificate(config::Configuration& configuration, const std::string& collector,
                        const std::string& certificate);

} // namespace models::workflows
