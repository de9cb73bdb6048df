// Renews a certificate: the same subject, names, usages and further extensions with a new serial number and
// validity, for the same key or another (C-5). A CA that keeps its key keeps its subject key identifier as
// well, so that what it has signed stays attached to it (J11, C24). Pure but for randomness; any thread.
#pragma once

#include "session/base/clock.h"
#include "session/base/error.h"
#include "session/pki/issuing/issuing.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace session::pki {

/// Where the issuer says what it has revoked, as in IssueSpec; "" for none.
struct RevocationPlaces
{
    std::string crlUrl = {};
    std::string ocspUrl = {};
    bool operator==(const RevocationPlaces&) const = default;
};

struct RenewalSpec
{
    base::TimePoint now = {};
    std::chrono::seconds lifetime = std::chrono::days(365); ///< from now
    std::chrono::seconds backdate = std::chrono::minutes(5);
    Digest digest = Digest::Sha256;
    /// Its key from now on; none keeps the public key that it has (whoever has the private one).
    std::optional<PrivateKey> key = {};
    /// In place of those that it has; none keeps them.
    std::optional<RevocationPlaces> revocation = {};
};

/// Signed by `issuer`; without one by the key in `spec`. ErrorCode::Mismatch if issuer's key does not fit its
/// certificate, InvalidArgument if issuer is no CA, if nobody is there to sign, or for a validity that no
/// certificate can hold.
[[nodiscard]] base::Result<Certificate> renew(const RenewalSpec& spec, const Certificate& old,
                                              const std::optional<Issuer>& issuer);

/// From notBefore to notAfter, without the back-dating that is usual here: what "as long as before" means.
[[nodiscard]] std::chrono::seconds lifetimeOf(const Certificate& certificate);

/// A key like the one that the certificate has: the same kind, at least as strong.
[[nodiscard]] KeyType keyTypeLike(const Certificate& certificate);
/// Names a CA across its renewals: SHA-256 of subject and public key, 64 hex digits.
[[nodiscard]] std::string authorityDigest(const Certificate& authority);
/// The request (DER or PEM) is for this certificate's key: the certificate answers it.
[[nodiscard]] bool answers(const Certificate& certificate, std::string_view request);
/// The request (DER or PEM) is for this key.
[[nodiscard]] bool isRequestOf(const PrivateKey& key, std::string_view request);

} // namespace session::pki
