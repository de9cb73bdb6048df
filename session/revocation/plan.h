// What is to be asked about one certificate of a path, and of whom. Pure, any thread. Rules C6-C11,
// C27, 4.L.9.
#pragma once

#include "session/pki/revocation/crl.h"
#include "session/pki/revocation/revocation_urls.h"
#include "session/pki/security_level.h"
#include "session/revocation/deadlines.h"
#include "session/trust/evidence.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace session::revocation {

/// A path whose certificates are to be looked up, and the profile that judges it.
struct PathQuestion
{
    std::vector<pki::Certificate> path; ///< leaf to root, as the verifier found it
    std::vector<pki::Certificate> sent; ///< by the peer: some may have signed a CRL
    trust::CertificatePolicy profile;
    int minimumSecurityBits = pki::fewestSecurityBits; ///< of an OCSP answer's signature
    /// For an issuer whose list is here none is fetched; null: no list is at hand. Whoever asks with lists at
    /// hand has a checker of its own: they are no part of statusKey().
    std::shared_ptr<const std::vector<pki::Crl>> crlsAtHand = {};
    bool fetchesCrls = true; ///< false: only lists at hand count
    /// In a process that plays many devices: what one has found out no other knows. "" where all share.
    std::string asker = {};
};

/// Two questions with the same key have the same answer: the certificate, its issuer, how it is asked about,
/// and who asks.
[[nodiscard]] std::string statusKey(const PathQuestion& question, std::size_t depth);

struct LookupPlan
{
    std::string key;
    std::vector<pki::Certificate> path; ///< from the certificate to the root
    bool useOcsp = false;
    bool useCrl = false;
    bool excludeNonce = false;
    std::vector<std::string> responders = {};              ///< in order; none: cannot be retrieved (C8)
    std::optional<pki::Certificate> furtherAuthority = {}; ///< C7; none without a CA of the profile above
    std::vector<pki::CrlPoint> crlPoints = {};             ///< the certificate's own (4.L.9)
    std::vector<pki::Crl> crlsAtHand = {};
    bool fetchesCrls = true;                       ///< false: what the lists at hand don't tell can't be had
    std::vector<pki::Certificate> crlHelpers = {}; ///< who may have signed a list besides the path
    Deadlines deadlines = {};
    int minimumSecurityBits = pki::fewestSecurityBits;

    [[nodiscard]] const pki::Certificate& certificate() const { return path.front(); }
    /// Null at the end of a path without a root.
    [[nodiscard]] const pki::Certificate* issuer() const { return path.size() > 1 ? &path[1] : nullptr; }
};

[[nodiscard]] LookupPlan planFor(const PathQuestion& question, std::size_t depth);

} // namespace session::revocation
