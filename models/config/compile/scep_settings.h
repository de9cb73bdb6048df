// A SCEP profile as the session floor wants it. Pure; any thread. P-3.
#pragma once

#include "models/config/configuration.h"
#include "session/base/error.h"
#include "session/base/secret_text.h"
#include "session/enrollment/order.h"
#include "session/pki/keys/key_vault.h"

#include <array>
#include <optional>
#include <string>

namespace models::config {

/// Where "$UDID" stands for a device (E9).
[[nodiscard]] std::array<std::string*, 4> expandedNames(ScepProfile& profile);
[[nodiscard]] bool namesDevice(ScepProfile profile);

/// What an enrolment keeps secret, in the clear: wiped when it goes.
struct ScepSecrets
{
    session::base::SecretText fixedChallenge;
    session::base::SecretText otpPassword;
    session::base::SecretText clientKey; ///< of the profile's client certificate
};
/// Of a profile of `store`, which is sealed. The errors are those of KeyVault::unseal() and unsealedKey().
[[nodiscard]] session::base::Result<ScepSecrets>
unsealedSecrets(const ObjectStore& store, const std::string& profile, const session::pki::KeyVault& vault);
/// Of a device, whose text brings them in the clear.
[[nodiscard]] ScepSecrets clearSecrets(const ObjectStore& store, const ScepProfile& profile);

/// With what the profile refers to in `store`. "$UDID" stays as it is. ErrorCode::NotFound or Mismatch for a
/// certificate, Unsupported for a key that is not made here.
[[nodiscard]] session::base::Result<session::enrollment::ScepSettings>
resolveScepProfile(const ObjectStore& store, const ScepProfile& profile, const ScepSecrets& secrets);

/// The name of the certificate in `store` that the profile's fingerprint means; nullopt if it has none, or
/// the certificate is not there.
[[nodiscard]] std::optional<std::string> scepAuthority(const ObjectStore& store, const ScepProfile& profile);

/// The CA is in the certificate profile, or was issued by one that is, through certificates of the store.
[[nodiscard]] bool leadsTo(const ObjectStore& store, const std::string& authority,
                           const CertificateProfile& profile);

/// Takes out what only a first enrolment needs; that there was one stays to be seen. False when there is
/// none.
bool dropPasswords(ScepProfile& profile);

} // namespace models::config
