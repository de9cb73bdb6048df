// Why an attempt came to nothing, as a verdict: the device's own, or one check that says what the other side
// or the transport said. An alert received names a fault in our certificate, a verdict of our own one in
// theirs (K4). Pure, any thread.
#pragma once

#include "session/engine/tls_stream.h"
#include "session/trust/verdict.h"
#include "session/wire/messages.h"

#include <optional>
#include <string>

namespace session::agent {

struct Refusal
{
    trust::Verdict verdict;
    std::optional<engine::AlertFact> alert;
    engine::Judge judge = engine::Judge::Here; ///< who has found something
};

struct FailedHandshake
{
    const engine::HandshakeFacts& facts;
    const std::optional<trust::Verdict>& ownVerdict; ///< of the manager's certificate, if it came to that
    bool presentedCertificate = true;
    trust::TrustWorld world = trust::TrustWorld::Custom; ///< in which we presented ourselves
};
[[nodiscard]] Refusal refusalOf(const FailedHandshake& handshake);
/// The stream ended after the handshake and before a welcome.
[[nodiscard]] Refusal refusalOf(const engine::ClosedFacts& closed);
[[nodiscard]] Refusal refusalOf(const wire::Refused& refused);
[[nodiscard]] Refusal refusedByProtocol(std::string detail);
[[nodiscard]] Refusal refusedByDeadline(std::string detail);

} // namespace session::agent
