// Certificates of an object store as candidate edits. Pure; any thread.
#pragma once

#include "models/config/edit.h"
#include "models/lifecycle/certificates.h"
#include "session/pki/key_vault.h"

#include <optional>
#include <span>
#include <vector>

namespace models::lifecycle {

/// "panorama" or a template's shared location; null when there is no such template.
[[nodiscard]] const config::ObjectStore* findStore(const config::Configuration& configuration,
                                                   const CertificateLocation& location);

struct NewCertificate
{
    CertificateLocation location;
    std::string name;
    session::pki::Certificate certificate;
    std::vector<session::pki::Certificate> chain; ///< intermediates, no root
    std::optional<session::pki::PrivateKey> key;
    bool replace = false; ///< an entry of this name goes first
};

/// Seals the key.
[[nodiscard]] session::base::Result<std::vector<config::Edit>> editsFor(const NewCertificate& certificate,
                                                                        const session::pki::KeyVault& vault);
[[nodiscard]] std::vector<std::string> entryPath(const CertificateLocation& location,
                                                 const std::string& name);

/// C-7: what an edit stores as a private key is a box of the key vault. ErrorCode::InvalidArgument, without
/// the value, for anything else: a key that comes as text is imported, which seals it.
[[nodiscard]] session::base::Result<> checkKeysAreSealed(std::span<const config::Edit> edits);

} // namespace models::lifecycle
