// Whose session stands and whose next handshake would fail all the same: by the running configuration, by the
// candidate, and by time, when a certificate that either side shows or rests on expires, the root too, or the
// list ends by which it is not revoked. Both sides are judged, each by its own clock, by the predictor and
// the one verifier. Reads only what the manager knows; any thread. X-3, C17, C26, K1, K5, K6.
#pragma once

#include "models/workflows/prediction/predictor.h"

#include <chrono>
#include <unordered_map>

namespace models::workflows {

/// So far ahead certificates are looked at.
inline constexpr std::chrono::days lookAhead = lifecycle::expiringWithin;

using DoomsAhead = std::unordered_map<session::base::Serial, session::trust::DoomAhead>;

/// Without those who are doomed now (DeviceRecord::doom). Of several grounds the first counts. A candidate
/// that does not compile has nothing to say; fails when the running one does not.
[[nodiscard]] session::base::Result<DoomsAhead> doomsAhead(PredictionRequest request);

} // namespace models::workflows
