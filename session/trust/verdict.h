// The verifier's answer: allowed or refused, and every check in the order in which it was made. Plain
// values, any thread.
#pragma once

#include "session/pki/certificate.h"
#include "session/trust/policy.h"
#include "session/trust/reason.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace session::trust {

enum class Outcome { Pass, Fail, Skipped };

/// The checks, in the order in which they are made and shown.
enum class CheckId {
    TlsVersion,        ///< within the profile's range (B7)
    Cipher,            ///< a common suite was found (B8)
    Certificate,       ///< the peer presented one
    Chain,             ///< a path to a trusted root (C4, C5), every signature good
    TrustWorld,        ///< predefined or custom, and whether that is admitted (D2, T2)
    Validity,          ///< notBefore, notAfter over the path (C20, K5, K6)
    Purpose,           ///< extended key usage fits the role (E11)
    KeyStrength,       ///< keys and digests over the path
    Revocation,        ///< C8-C18
    ServerIdentity,    ///< CN or SAN against the typed address (E4-E6)
    AuthorizationList, ///< D5-D8
    ManagedDevice,     ///< claimed serial is managed (D9, G3)
    SerialNumber, ///< CN or SAN is the claimed serial or its hash (D9, T7); always in the predefined world
    PeerAlert,    ///< not ours to judge: the peer refused us and said so by an alert (K4)
    Transport,    ///< the connection itself: protocol error, deadline, a handshake that does not hold
};

struct Check
{
    CheckId id{};
    Outcome outcome = Outcome::Skipped;
    std::optional<Reason> reason; ///< set when failed
    std::string rule;             ///< "C5"
    std::string certificate;      ///< subject of the certificate concerned, "" if none
    std::string field;            ///< "notAfter", "subjectAltName", "" if none
    std::string detail;           ///< measured value or why skipped, English, for log and scripts

    bool operator==(const Check&) const = default;
};

struct Verdict
{
    bool allowed = false;
    std::optional<Reason> reason; ///< of the first failed check; nullopt when allowed
    /// The world whose roots verified the chain; nullopt: none did. Set whenever allowed: with profile None
    /// (C23) it is the world that was asked for.
    std::optional<TrustWorld> world;
    bool unverified = false; ///< admitted by profile None (C23): to be shown in red
    std::vector<Check> checks;
    std::vector<pki::Certificate> path; ///< leaf to root, empty when no path was found

    bool operator==(const Verdict&) const = default;
    [[nodiscard]] const Check* firstFailure() const;
    [[nodiscard]] const Check* find(CheckId id) const;
};

[[nodiscard]] std::string_view toText(CheckId id); ///< "tls-version", "certificate", ...: stable names
[[nodiscard]] std::optional<CheckId> checkFromName(std::string_view name);
[[nodiscard]] std::string_view toText(Outcome outcome);  ///< "pass", "fail", "skipped"
[[nodiscard]] std::string_view toText(TrustWorld world); ///< "predefined", "custom"

/// A refusal found by the transport (deadline, protocol error, the peer's alert): one failed check, same
/// shape.
[[nodiscard]] Verdict refusedByTransport(CheckId id, Reason reason, std::string rule, std::string detail);

/// A peer that stood up to the verifier until something else ended it: the checks of `judged`, which stay
/// true, and behind them those of `failure`, which has the reason.
[[nodiscard]] Verdict refusedAfter(Verdict judged, const Verdict& failure);

} // namespace session::trust
