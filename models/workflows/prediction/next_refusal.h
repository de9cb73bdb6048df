// What the next handshake of a device would fail at, whether its session ends for it or not. Pure, any
// thread..
#pragma once

#include "session/trust/prediction.h"

#include <optional>

namespace models::workflows {

struct NextRefusal
{
    session::trust::Check check; ///< the first that fails, with its reason
    bool isByDevice = false;
};
/// nullopt when it would succeed, or nothing is known.
[[nodiscard]] std::optional<NextRefusal> nextRefusal(const session::trust::Prediction& prediction);

} // namespace models::workflows
