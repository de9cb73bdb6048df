// Who has signed what, over all stores of a configuration: told by signature, never by name (C24). Pure; any
// thread.
#pragma once

#include "models/config/configuration.h"
#include "session/pki/certificate.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace models::workflows {

[[nodiscard]] std::optional<session::pki::Certificate> certificateIn(const config::ObjectStore& store,
                                                                     const std::string& name);
/// From this certificate to its root, itself first, as far as Panorama's store leads.
[[nodiscard]] std::vector<session::pki::Certificate> pathOf(const config::Configuration& configuration,
                                                            const session::pki::Certificate& certificate);
/// The same for what a peer has shown: the rest of the chain helps.
[[nodiscard]] std::vector<session::pki::Certificate> pathOf(const config::Configuration& configuration,
                                                            std::span<const session::pki::Certificate> shown);
/// The CAs of Panorama's store that lead from this certificate of it to its root, by their names there.
[[nodiscard]] std::vector<std::string> authoritiesAbove(const config::Configuration& configuration,
                                                        const std::string& name);
/// The same for a certificate from elsewhere.
[[nodiscard]] std::vector<std::string> authoritiesAbove(const config::Configuration& configuration,
                                                        const session::pki::Certificate& certificate);
/// `authority` signed it, or signed who did, or is it.
[[nodiscard]] bool isUnder(std::span<const session::pki::Certificate> path,
                           const session::pki::Certificate& authority);

/// The CAs of a profile, as certificates.
[[nodiscard]] std::vector<session::pki::Certificate> authoritiesOf(const config::ObjectStore& store,
                                                                   const config::CertificateProfile& profile);
/// One of the profile's CAs is on the path: a peer that sends the rest is trusted (C5, J9).
[[nodiscard]] bool trusts(const config::ObjectStore& store, const config::CertificateProfile& profile,
                          std::span<const session::pki::Certificate> path);

/// Each store that has certificate profiles: Panorama's, the shared one, those of templates and stacks.
void forEachStore(config::Configuration& configuration,
                  const std::function<void(config::ObjectStore&)>& visit);
void forEachStore(const config::Configuration& configuration,
                  const std::function<void(const config::ObjectStore&)>& visit);

/// The name of the certificate that the manager, or this Log Collector (A6), presents; "" for none.
[[nodiscard]] std::string serverCertificateName(const config::Configuration& configuration,
                                                const std::string& collector = {});
[[nodiscard]] const config::SecureConnServer* serverSettings(const config::Configuration& configuration,
                                                             const std::string& collector);

} // namespace models::workflows
