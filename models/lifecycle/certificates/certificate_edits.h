// Certificates of an object store as candidate edits. Pure; any thread.
#pragma once

#include "models/config/edit.h"
#include "models/lifecycle/certificates/certificates.h"
#include "session/pki/keys/key_vault.h"

#include <optional>
#include <span>
#include <vector>

namespace models::lifecycle {

/// "panorama", "template branch config shared".
[[nodiscard]] std::string locationText(const config::StoreName& location);
/// ErrorCode::NotFound.
[[nodiscard]] session::base::Result<const config::ObjectStore*>
storeAt(const config::Configuration& configuration, const config::StoreName& location);
/// ErrorCode::NotFound.
[[nodiscard]] session::base::Result<const config::CertificateEntry*>
entryAt(const config::Configuration& configuration, const config::StoreName& location,
        const std::string& name);

struct NewCertificate
{
    config::StoreName location;
    std::string name;
    session::pki::Certificate certificate;
    std::vector<session::pki::Certificate> chain; ///< intermediates, no root
    std::optional<session::pki::PrivateKey> key;
    bool replace = false; ///< an entry of this name goes first
    bool blocksKeyExport = false;
};

/// Seals the key.
[[nodiscard]] session::base::Result<std::vector<config::Edit>> editsFor(const NewCertificate& certificate,
                                                                        const session::pki::KeyVault& vault);
struct NewRequest
{
    config::StoreName location;
    std::string name;
    std::string csr; ///< PEM
    session::pki::PrivateKey key;
};
/// A request that waits for its answer, with its key.
[[nodiscard]] session::base::Result<std::vector<config::Edit>> editsFor(const NewRequest& request,
                                                                        const session::pki::KeyVault& vault);

/// Below the entry of this name: one element.
[[nodiscard]] config::Edit setElement(const config::StoreName& location, const std::string& name,
                                      const char* element, std::string value);
[[nodiscard]] std::string pemOf(const std::vector<session::pki::Certificate>& certificates);
[[nodiscard]] std::vector<std::string> entryPath(const config::StoreName& location, const std::string& name);

/// C-7: what an edit stores as a private key is a box of the key vault. ErrorCode::InvalidArgument, without
/// the value, for anything else: a key that comes as text is imported, which seals it.
[[nodiscard]] session::base::Result<> checkKeysAreSealed(std::span<const config::Edit> edits);

} // namespace models::lifecycle
