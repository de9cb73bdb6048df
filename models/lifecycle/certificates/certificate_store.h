// Certificates of an object store, as objects that can be used: decoded, keys unsealed. Any thread; values.
#pragma once

#include "models/config/configuration.h"
#include "session/pki/certificate.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/keys/key_vault.h"

#include <optional>
#include <string>
#include <vector>

namespace models::lifecycle {

struct Authority
{
    session::pki::Issuer issuer;
    std::vector<session::pki::Certificate> intermediates; ///< what goes with a leaf that it signs: no root
};

/// ErrorCode::NotFound, or ErrorCode::InvalidArgument when it is no CA or has no key here.
[[nodiscard]] session::base::Result<Authority>
readIssuer(const config::ObjectStore& store, const session::pki::KeyVault& vault, const std::string& name);
/// The CA of Panorama's store that has signed this certificate, by name; one whose key is here before others.
/// Nullopt for a certificate that signed itself, and for one whose CA is not here.
struct KnownAuthority
{
    std::string name;
    session::pki::Certificate certificate;
    bool hasKey = false;
};
[[nodiscard]] std::optional<KnownAuthority> authorityOf(const config::ObjectStore& store,
                                                        const session::pki::Certificate& certificate);

/// Sealed keys are bound to their certificate's name.
[[nodiscard]] session::base::Result<session::pki::PrivateKey>
readKey(const config::CertificateEntry& entry, const session::pki::KeyVault& vault, const std::string& name);

} // namespace models::lifecycle
