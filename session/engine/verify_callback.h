// Where OpenSSL's handshake asks the verifier (T5): the certificate callback of both sides. It builds the
// evidence from what the peer sent, lets trust::verify judge, keeps both for the connection, and on a refusal
// sets the error of the reason's table row so that OpenSSL sends the right alert. Thread: the connection's.
#pragma once

#include "session/base/channel.h"
#include "session/base/clock.h"
#include "session/pki/certificate_pool.h"
#include "session/trust/verifier.h"

#include <chrono>
#include <optional>
#include <string>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;

namespace session::revocation {
class Checker;
}

namespace session::engine {

/// By what a connection judges its peer, and what came of it. Owned by the connection; outlives its SSL or is
/// detached from it.
struct PeerCheck
{
    const trust::Policy* policy = nullptr; ///< must outlive the handshake
    /// A8: of the channels that custom is switched off for, in place of `policy` once the client has named
    /// one by ALPN; null: there are none. What its hello says then is judged anew.
    const trust::Policy* switchedOffPolicy = nullptr;
    std::uint64_t switchedOffGeneration = 0; ///< of `remembering`, likewise
    const base::Clock* clock = nullptr;
    std::chrono::milliseconds clockOffset{0};            ///< a device judges by its own clock (K5)
    trust::TrustWorld world = trust::TrustWorld::Custom; ///< the server side sets it from ALPN (T2)
    std::optional<base::Channel> channel; ///< as the client says by ALPN, before its hello says it for good
    const revocation::Checker* checker = nullptr; ///< null: nothing is known beyond `revocation`
    std::string asker = {};                       ///< of the checker: revocation::PathQuestion
    trust::Remembering remembering;               ///< what is known of paths under this policy
    pki::CertificatePool* certificates = nullptr; ///< null: each is decoded for itself
    trust::RevocationFacts revocation;            ///< the callback adds what the checker knows

    /// Set by the callback; evidence.chain stays empty and verdict nullopt when the peer sent no certificate.
    trust::PeerEvidence evidence;
    std::optional<trust::Verdict> verdict;
    base::TimePoint judgedAt;
    std::chrono::steady_clock::duration spent{0}; ///< in judging
};

/// Lets `context` judge through the verifier; every SSL made from it needs a PeerCheck attached.
void installPeerCheck(SSL_CTX* context);
/// nullptr detaches. An SSL without one refuses every peer (internal error).
void attachPeerCheck(SSL* ssl, PeerCheck* check);
[[nodiscard]] PeerCheck* peerCheckOf(const SSL* ssl);

} // namespace session::engine
