// What becomes of a device that is refused now and keeps trying: no push reaches it, so its next handshake
// shows and demands what its last one did, before another server side. Any thread. X-1, F3, F5.
#pragma once

#include "models/workflows/prediction/predictor.h"
#include "models/workflows/prediction/running_settings.h"

namespace models::workflows {

/// Fills in what each side will show and demand; why that can't be known where it is not.
void foreseeRefused(const PredictionRequest& request, const session::engine::SnapshotSource& source,
                    const RunningSettings& running, const lifecycle::DeviceRecord& record,
                    session::trust::PredictionInput& input);

} // namespace models::workflows
