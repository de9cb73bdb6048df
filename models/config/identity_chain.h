// From a certificate in a store to what a side presents with it. Pure, any thread.
#pragma once

#include "models/config/configuration.h"
#include "session/base/error.h"
#include "session/pki/certificate.h"
#include "session/pki/key_vault.h"
#include "session/pki/private_key.h"

#include <string>
#include <vector>

namespace models::config {

/// By name, key identifier (C24: one name, several keys) and signature.
[[nodiscard]] bool isSignedBy(const session::pki::Certificate& certificate,
                              const session::pki::Certificate& issuer);

/// Leaf first, then the intermediates that its own chain and the store offer, no root. A gap ends the chain:
/// the peer may hold what is missing.
[[nodiscard]] session::base::Result<std::vector<session::pki::Certificate>>
presentedChain(const ObjectStore& store, const std::string& certificateName);

/// The key, unsealed. InvalidArgument when there is none.
[[nodiscard]] session::base::Result<session::pki::SecretText>
unsealedKey(const CertificateEntry& entry, const std::string& certificateName,
            const session::pki::KeyVault& vault);

/// Chain and key, proven to fit (B2: ErrorCode::Mismatch names the certificate).
[[nodiscard]] session::base::Result<session::pki::Identity>
presentedIdentity(const ObjectStore& store, const std::string& certificateName,
                  const session::pki::SecretText& keyPem);

} // namespace models::config
