// A certificate profile as the verifier wants it. Pure, any thread.
#pragma once

#include "models/config/configuration.h"
#include "session/base/error.h"
#include "session/trust/policy.h"

#include <string>

namespace models::config {

/// The certificate profile, resolved to certificates of its store.
[[nodiscard]] session::base::Result<session::trust::CertificatePolicy>
resolveProfile(const ObjectStore& store, const std::string& name);

} // namespace models::config
