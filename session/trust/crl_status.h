// What the revocation lists at hand say of a certificate whose path was already found. Pure: nothing
// is fetched, no clock, no throw; any thread. OpenSSL judges the lists, with deltas, indirect lists and
// partition by distribution point and reason. Rules C17, C18, C26, C27; RFC 5280 section 6.3.
#pragma once

#include "session/base/clock.h"
#include "session/pki/certificate.h"
#include "session/pki/revocation/crl.h"
#include "session/trust/evidence.h"

#include <span>
#include <vector>

namespace session::trust {

struct CrlQuestion
{
    std::span<const pki::Certificate> path; ///< from the certificate to the root, not empty (Verdict::path)
    std::span<const pki::Crl> crls;         ///< whatever is at hand, in any order, of any issuer
    /// Certificates that may have signed a list without being on the path: what the peer sent besides, the
    /// profile's CAs. Each still needs a good path of its own to the same root.
    std::span<const pki::Certificate> helpers = {};
    base::TimePoint now;
};

/// Of the path's first certificate. Never Unknown: Good, Revoked (with time, reason and list), or Unavailable
/// with the reason in words: no list of its issuer, lapsed (C26), another scope, bad signature, an extension
/// nobody understands. A root itself is Good: it is trusted for being in the profile. A list that has lapsed
/// proves nothing good, but what it lists as revoked stays revoked (C18), except on hold.
[[nodiscard]] RevocationFacts::Fact crlStatus(const CrlQuestion& question);

} // namespace session::trust
