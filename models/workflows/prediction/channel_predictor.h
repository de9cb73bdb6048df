// What becomes of the sessions that managed devices hold with each other - log forwarding, WildFire, PAN-DB,
// data redistribution, GlobalProtect, inter-collector - when one of the two is pushed to. A commit of the
// manager is no business of theirs (A8). From what devices have told of their channels and of themselves, and
// the settings that they are sent; what a device has found out of revocation by itself is not known, and
// asked anew. Any thread; waits for responders as predictDevices() does. Rules A1, A2, A6, A8, D9, D14-D16,
// E4, H7; X-1.
#pragma once

#include "models/workflows/prediction/predictor.h"

namespace models::workflows {

/// predictDevices(), and behind its rows one for each session between devices that is up, by client.
[[nodiscard]] session::base::Result<std::vector<DevicePrediction>>
predictSessions(const PredictionRequest& request);
/// predictSessions() and keepFailures().
[[nodiscard]] session::base::Result<std::vector<DevicePrediction>>
predictSessionFailures(const PredictionRequest& request);
/// The rows of sessions between devices alone.
[[nodiscard]] std::vector<DevicePrediction> predictChannels(const PredictionRequest& request);

} // namespace models::workflows
