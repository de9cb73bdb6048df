// From a certificate in a store to who issued it, and to what a side presents with it. Pure, any thread.
#pragma once

#include "models/config/configuration.h"
#include "session/base/error.h"
#include "session/pki/certificate.h"
#include "session/pki/keys/key_vault.h"
#include "session/pki/keys/private_key.h"

#include <span>
#include <string>
#include <vector>

namespace models::config {

/// The issuer is a CA and has signed it, as session/pki/issuing/issued_by.h says.
[[nodiscard]] bool isSignedBy(const session::pki::Certificate& certificate,
                              const session::pki::Certificate& issuer);

/// From `start` towards its root, by isSignedBy, as far as `offered` leads; ends at a self-signed certificate
/// or at a gap. A fitting certificate earlier in `offered` is taken before a later one.
[[nodiscard]] std::vector<session::pki::Certificate>
climb(const session::pki::Certificate& start, std::span<const session::pki::Certificate> offered);

/// The certificates that a climb from this entry may take: those that came along with it first, then the
/// store's. Text that is no certificate offers nothing.
[[nodiscard]] std::vector<session::pki::Certificate> offeredBy(const ObjectStore& store,
                                                               const CertificateEntry& entry);

/// Leaf first, then the intermediates that its own chain and the store offer, no root. A gap ends the chain:
/// the peer may hold what is missing.
[[nodiscard]] session::base::Result<std::vector<session::pki::Certificate>>
presentedChain(const ObjectStore& store, const std::string& certificateName);

/// The key, unsealed. InvalidArgument when there is none.
[[nodiscard]] session::base::Result<session::base::SecretText>
unsealedKey(const CertificateEntry& entry, const std::string& certificateName,
            const session::pki::KeyVault& vault);

/// Chain and key, proven to fit (B2: ErrorCode::Mismatch names the certificate).
[[nodiscard]] session::base::Result<session::pki::Identity>
presentedIdentity(const ObjectStore& store, const std::string& certificateName,
                  const session::base::SecretText& keyPem);

/// The same of a store whose keys are sealed.
[[nodiscard]] session::base::Result<session::pki::Identity>
sealedIdentity(const ObjectStore& store, const std::string& certificateName,
               const session::pki::KeyVault& vault);

} // namespace models::config
