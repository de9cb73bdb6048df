// The waves of a saved plan in JSON. Private to this room. Any thread.
#pragma once

#include "models/workflows/plans/plan_state.h"

#include <QJsonObject>

namespace models::workflows {

[[nodiscard]] QJsonObject toObject(const Wave& wave);
/// ErrorCode::ParseFailed for a state that is none.
[[nodiscard]] session::base::Result<Wave> waveFrom(const QJsonObject& object);

} // namespace models::workflows
