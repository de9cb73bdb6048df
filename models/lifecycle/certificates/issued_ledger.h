// What the CAs here have signed and revoked, joined with the configuration. A revocation counts at once and
// stays whatever becomes of the candidate (panos 2.1: without commit). Main thread. C-5.
#pragma once

#include "models/config/certificate_facts.h"
#include "models/config/store_path.h"
#include "models/lifecycle/lifecycle.h"
#include "models/store/store.h"
#include "session/pki/certificate.h"

#include <set>
#include <string>
#include <vector>

namespace models::lifecycle {

/// A CA and what it has just signed.
struct SignedBy
{
    const session::pki::Certificate& authority;
    const session::pki::Certificate& certificate;
    std::string holder; ///< the key of its store and "/NAME", "device SERIAL", or "request"
};

/// To be kept before the certificate is handed out; ErrorCode::Storage.
[[nodiscard]] session::base::Result<> recordIssued(store::Store& store, const SignedBy& issued,
                                                   session::base::TimePoint now);
/// Certificates of the candidate that one of these CAs has signed elsewhere, so that it knows them as its
/// own. `seen` holds the SHA-256 of those that were looked at before, and gets the others.
[[nodiscard]] session::base::Result<>
recordImported(Lifecycle& lifecycle, const std::vector<session::pki::Certificate>& authorities,
               std::set<std::string>& seen);
[[nodiscard]] std::string deviceHolder(const session::base::Serial& serial);
[[nodiscard]] std::string holderText(const config::StoreName& location, const std::string& name);

/// Whether it is revoked as far as is known here: by a CA here, or by what a lookup found (T6).
[[nodiscard]] session::base::Result<bool> isKnownRevoked(const Lifecycle& lifecycle,
                                                         const session::pki::Certificate& certificate);

/// The candidate's certificates, those that were revoked here marked as such.
[[nodiscard]] std::vector<config::CertificateFacts> certificateFacts(const Lifecycle& lifecycle);
/// Of those: revoked, but that can be taken back.
[[nodiscard]] bool isOnHold(const config::CertificateFacts& facts);

} // namespace models::lifecycle
