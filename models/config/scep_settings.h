// A SCEP profile as the session floor wants it. Pure; any thread. P-3.
#pragma once

#include "models/config/configuration.h"
#include "session/base/error.h"
#include "session/enrollment/order.h"
#include "session/pki/key_vault.h"

#include <array>
#include <optional>
#include <string>

namespace models::config {

/// Where "$UDID" stands for a device (E9).
[[nodiscard]] std::array<std::string*, 4> expandedNames(ScepProfile& profile);
[[nodiscard]] bool namesDevice(ScepProfile profile);

/// With its passwords in the clear; `name` is the profile's. The errors are those of KeyVault::unseal().
[[nodiscard]] session::base::Result<ScepProfile> unsealedProfile(ScepProfile profile, const std::string& name,
                                                                 const session::pki::KeyVault& vault);

/// With what the profile refers to in `store`; passwords and keys have to be unsealed. "$UDID" stays as it
/// is. ErrorCode::NotFound or Mismatch for a certificate, Unsupported for a key that is not made here.
[[nodiscard]] session::base::Result<session::enrollment::ScepSettings>
resolveScepProfile(const ObjectStore& store, const ScepProfile& profile);

/// The name of the certificate in `store` that the profile's fingerprint means; nullopt if it has none, or
/// the certificate is not there.
[[nodiscard]] std::optional<std::string> scepAuthority(const ObjectStore& store, const ScepProfile& profile);

/// The CA is in the certificate profile, or was issued by one that is, through certificates of the store.
[[nodiscard]] bool leadsTo(const ObjectStore& store, const std::string& authority,
                           const CertificateProfile& profile);

} // namespace models::config
