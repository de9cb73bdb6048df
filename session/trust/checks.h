// The single checks of the verifier, for verifier.cpp only. Each is a pure function of one case and of what
// it depends on; the order and the dependencies stand in verify(). Any thread.
#pragma once

#include "session/trust/evidence.h"
#include "session/trust/path_search.h"
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

/// One path that could be it, leaf to root, as PathSearch found it.
[[nodiscard]] ChainFinding checkChain(const Case& one, std::vector<pki::Certificate> path);
/// T2: a factory chain under custom ALPN is told as such; nullopt when it is none, or in the predefined
/// world.
[[nodiscard]] std::optional<ChainFinding> checkFactoryChain(const Case& one, WorkBudget& budget);
/// No path was found: any issuer may be admitted all the same (C23).
[[nodiscard]] ChainFinding checkWithoutPath(const Case& one, PathFault fault);
[[nodiscard]] Check checkTrustWorld(const Case& one, const ChainFinding& chain);

// Over the path; skipped without one.
[[nodiscard]] Check checkValidity(const Case& one, const std::vector<pki::Certificate>& path);
[[nodiscard]] Check checkPurpose(const Case& one, const std::vector<pki::Certificate>& path);
[[nodiscard]] Check checkKeyStrength(const Case& one, const std::vector<pki::Certificate>& path);
[[nodiscard]] Check checkRevocation(const Case& one, const std::vector<pki::Certificate>& path);

// Names in the leaf; skipped without a certificate.
/// Over the path as well, if there is one: its CAs may be kept from naming the peer in the CN.
[[nodiscard]] Check checkServerIdentity(const Case& one, const std::vector<pki::Certificate>& path);
[[nodiscard]] Check checkAuthorizationList(const Case& one);
[[nodiscard]] Check checkManagedDevice(const Case& one);
[[nodiscard]] Check checkSerialNumber(const Case& one);

} // namespace session::trust
