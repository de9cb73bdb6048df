// What a peer showed in one handshake: exactly what the verifier may look at. Plain values, any thread; kept
// as the evidence of the last attempt for prediction.
#pragma once

#include "session/base/clock.h"
#include "session/base/ids.h"
#include "session/pki/certificate.h"
#include "session/trust/policy.h"
#include "session/trust/status_source.h"
#include "session/trust/tls_version.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace session::trust {

struct PeerEvidence
{
    /// The world whose certificate and store ALPN chose (T2).
    TrustWorld world = TrustWorld::Custom;
    /// Negotiated version; for a peer that could not agree, the highest that it offered. nullopt: a bare
    /// chain (offline tools), the check is skipped.
    std::optional<TlsVersion> tlsVersion;
    /// False when client and server found no common cipher suite.
    bool cipherAgreed = true;
    /// As sent: leaf first, then whatever the peer added, in its order. Empty: no certificate.
    std::vector<pki::Certificate> chain;
    /// From the hello; nullopt before it came: the checks that need it are skipped (T5).
    std::optional<base::Serial> claimedSerial;
    /// From the hello as well: what the client calls its host on GlobalProtect (C19); "" for none.
    std::string hostId = {};
};

enum class RevocationStatus { Good, Revoked, Unknown, Unavailable };
[[nodiscard]] constexpr std::string_view toText(RevocationStatus status)
{
    constexpr std::string_view names[] = {"good", "revoked", "unknown", "unavailable"};
    return names[static_cast<std::size_t>(status)];
}

/// What is known of revocation at the time of judging, by certificate fingerprint (sha256 hex). A certificate
/// that is not in here has not been looked up.
struct RevocationFacts
{
    /// One question over the network, timed from the start of the certificate's lookup.
    struct Step
    {
        StatusSource source; ///< one responder, or one list
        std::chrono::milliseconds from{0};
        std::chrono::milliseconds to{0};
        std::string problem = {}; ///< why there was no use in it, "" when an answer came
    };
    struct Fact
    {
        RevocationStatus status = RevocationStatus::Unknown;
        StatusSource source = {};
        std::optional<base::TimePoint> revokedAt;
        std::string detail = {}; ///< why unavailable, or the reason of the revocation; "" if nothing to say
        std::vector<Step> steps = {};          ///< by which it was found out; none for what was known already
        std::vector<std::string> lists = {};   ///< URLs of those that it was read from; none of a responder
        std::vector<StatusSource> inVain = {}; ///< of whom `detail` says why it is unavailable
    };
    std::map<std::string, Fact> byFingerprint;
};

/// C27: every certificate of a path, but a root: nobody above it could revoke it.
[[nodiscard]] inline bool isLookedUp(const pki::Certificate& certificate)
{
    return !certificate.isSelfSigned();
}

} // namespace session::trust
