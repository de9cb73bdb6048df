// Who would stay, re-authenticate or fall off if the candidate were committed (and pushed): one row per managed
// device, from the evidence of its last real handshake and its known settings, judged by trust::predict. Reads only
// what the manager knows. Pure over its inputs; may run in the work pool on copies. X-1, F3-F5.
#pragma once

#include "models/lifecycle/device_record.h"
#include "models/lifecycle/lifecycle.h"
#include "session/trust/prediction.h"

#include <string>
#include <vector>

namespace models::workflows {

struct DevicePrediction
{
    session::base::Serial serial;
    std::string hostname;
    std::string channel = "management";
    std::string now; ///< "custom", "predefined", "refused", "offline"
    session::trust::Prediction prediction;
};

/// Which devices would get their stack's candidate settings pushed along; others keep what they run.
struct PredictionScope
{
    std::vector<session::base::Serial> pushedTo; ///< empty: a commit without push
};

[[nodiscard]] session::base::Result<std::vector<DevicePrediction>> predictCandidate(const lifecycle::Lifecycle& lifecycle,
                                                                                    const PredictionScope& scope);

} // namespace models::workflows
