// A device's other channels in the answer to `show devices`: one line for each server that it is a client of,
// one for each channel that it serves. Pure, any thread.
#pragma once

#include "models/lifecycle/device_record.h"

#include <QString>

namespace models::shell {

/// Indented below the device's own line; "" for a device that has told of none.
[[nodiscard]] QString channelLines(const lifecycle::DeviceRecord& record);

} // namespace models::shell
