// The estate at another time: each device judged as if it came anew then, by the running configuration,
// the evidence of its last handshake and the one verifier. Who is refused today is so then, unless for a
// certificate that is not valid yet. Certificates begin and end to be valid; what is known of revocation is
// taken to stay as it is, but for lists that are overdue and end. Any thread. K1, K5, K6, C26, F5.
#pragma once

#include "models/workflows/prediction/predictor.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace models::workflows {

struct DeviceThen
{
    enum class State {
        Admitted,
        Refused, ///< by either side
        Unknown  ///< nothing is known that could be judged
    };
    session::base::Serial serial;
    std::string hostname;
    State state = State::Unknown;
    std::optional<session::trust::Reason> reason = {}; ///< of a refusal
    std::string rule = {};
    std::string certificate = {}; ///< subject of the one concerned, "" if none
    bool isByDevice = false;      ///< it is the device that refuses
    std::string detail = {};      ///< measured, or why it is unknown
};
[[nodiscard]] std::string_view toText(DeviceThen::State state); ///< "admitted", "refused", "unknown"

/// When a day (UTC) is judged: as it begins, but today as it is now.
[[nodiscard]] session::base::TimePoint momentOf(std::chrono::sys_days day, session::base::TimePoint now);

/// By serial. Fails when the running configuration does not compile.
[[nodiscard]] session::base::Result<std::vector<DeviceThen>> estateAt(PredictionRequest request,
                                                                      session::base::TimePoint at);

} // namespace models::workflows
