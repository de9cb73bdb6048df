// The single checks of the verifier, for verifier.cpp only. Each is a pure function of one case and of what
// it depends on; the order and the dependencies stand in verify(). Any thread.
#pragma once

#include "session/trust/evidence.h"
#include "session/trust/policy.h"
#include "session/trust/verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace session::trust {

/// One judgement's input, with what ALPN and the configuration made of it (T2).
struct Case
{
    const Policy& policy;
    const PeerEvidence& evidence;
    const RevocationFacts& facts;
    base::TimePoint now;
    TrustWorld world;                 ///< whose store judges
    const CertificatePolicy& profile; ///< of that world
};

/// The chain check's answer: the path is empty when it failed.
struct ChainFinding
{
    Check check;
    std::optional<TrustWorld> world = {}; ///< whose root ends the path
    bool unverified = false;              ///< C23
    std::vector<pki::Certificate> path = {};
};

/// What a failed check points at; rule "" takes the reason's.
struct Fault
{
    Reason reason = Reason::Protocol;
    std::string rule = {};
    std::string certificate = {};
    std::string field = {};
    std::string detail = {};
};

/// The rule that stands beside a check that passed or was skipped.
[[nodiscard]] std::string_view ruleOf(CheckId id);
[[nodiscard]] Check passed(CheckId id, std::string detail);
[[nodiscard]] Check skipped(CheckId id, std::string why);
[[nodiscard]] Check failed(CheckId id, Fault fault);

[[nodiscard]] Check checkTlsVersion(const Case& one);
[[nodiscard]] Check checkCipher(const Case& one, const Check& tlsVersion);
/// Depends on version and cipher: without them no certificate was ever sent.
[[nodiscard]] Check checkCertificate(const Case& one, const Check& cipher);

[[nodiscard]] ChainFinding checkChain(const Case& one);
[[nodiscard]] Check checkTrustWorld(const Case& one, const ChainFinding& chain);

// Over the path; skipped without one.
[[nodiscard]] Check checkValidity(const Case& one, const std::vector<pki::Certificate>& path);
[[nodiscard]] Check checkPurpose(const Case& one, const std::vector<pki::Certificate>& path);
[[nodiscard]] Check checkKeyStrength(const Case& one, const std::vector<pki::Certificate>& path);
[[nodiscard]] Check checkRevocation(const Case& one, const std::vector<pki::Certificate>& path);

// Names in the leaf; skipped without a certificate.
[[nodiscard]] Check checkServerIdentity(const Case& one);
[[nodiscard]] Check checkAuthorizationList(const Case& one);
[[nodiscard]] Check checkManagedDevice(const Case& one);
[[nodiscard]] Check checkSerialNumber(const Case& one);

} // namespace session::trust
