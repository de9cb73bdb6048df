// What renewing one certificate and re-issuing many have in common: sign as values on any thread, then turn
// the results into edits of the candidate on the main one. Private to this room.
#pragma once

#include "models/config/edit.h"
#include "models/lifecycle/certificates/certificate_renewal.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/keys/key_vault.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace models::lifecycle {

struct RenewalWork
{
    RenewalOrder order;
    config::CertificateEntry entry;
    std::shared_ptr<const config::ObjectStore> authorities; ///< Panorama's store
    session::pki::KeyVault vault;
    session::base::TimePoint now;
    std::string serviceBase; ///< Lifecycle::serviceBase()
};

struct Renewed
{
    config::StoreName location;
    std::string name;
    session::pki::Certificate before;
    session::pki::Certificate after;
    std::optional<session::pki::Certificate> authority; ///< none: signed by itself
    std::vector<session::pki::Certificate> chain;       ///< intermediates
    std::optional<session::pki::PrivateKey> newKey;
};

/// Any thread.
[[nodiscard]] session::base::Result<Renewed> renewed(const RenewalWork& work);

/// Puts them on record and into the candidate, as one edit; other entries that send a renewed CA along send
/// the new certificate. ErrorCode::Conflict when one of them is another certificate by now. Main thread.
[[nodiscard]] session::base::Result<> keepRenewed(Lifecycle& lifecycle, const std::vector<Renewed>& all);

} // namespace models::lifecycle
