// Which CAs certificate profiles trust, in whichever store: one that none trusts any more, as after it was
// replaced, is no good choice to sign with. Pure; any thread. J6.
#pragma once

#include "models/config/certificate_facts.h"

#include <set>
#include <string>
#include <vector>

namespace models::config {

/// Fingerprints of the CAs that certificate profiles name.
[[nodiscard]] std::set<std::string> trustedAuthorities(const std::vector<CertificateFacts>& all);
/// It is among them, or a CA above it is.
[[nodiscard]] bool isTrusted(const CertificateFacts& authority, const std::set<std::string>& trusted);
/// Of the CAs in Panorama's store that can sign: the newest that is trusted, else the newest; "" without any.
[[nodiscard]] std::string authorityToSignWith(const std::vector<CertificateFacts>& all);

} // namespace models::config
