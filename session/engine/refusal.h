// Puts a handshake that failed into a verdict: the verifier's own, if it came to judge; else what the
// transport tells (no certificate, no common version or cipher, the peer's alert, garbage). Pure, any thread.
// Rules B7, B8, K4.
#pragma once

#include "session/engine/tls_stream.h"
#include "session/engine/verify_callback.h"

namespace session::engine {

/// Never allowed. May complete `check.evidence` with what the failure shows; `negotiated` is SSL_version's
/// number.
[[nodiscard]] trust::Verdict verdictOfFailure(const HandshakeFacts& facts, PeerCheck& check, int negotiated);

/// An alert that the peer sent about us: a fault in our certificate or settings (K4).
[[nodiscard]] trust::Verdict verdictOfReceivedAlert(const AlertFact& alert);

/// K4: whoever sends an alert has judged.
[[nodiscard]] Judge judgeOf(const std::optional<AlertFact>& alert);

/// Found on the way, not in a certificate: a protocol error, a deadline, a wrong signature of the handshake.
[[nodiscard]] trust::Verdict verdictOfTransport(trust::Reason reason, std::string detail);

} // namespace session::engine
