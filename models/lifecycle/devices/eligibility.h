// Which devices may have a custom certificate at all, as far as is known: one answer for tables, waves,
// conditions and predictions. Pure; any thread. Rules E1, F2.
#pragma once

#include "models/lifecycle/devices/device_record.h"

#include <optional>
#include <string>

namespace models::lifecycle {

/// Why it may not: "wildfire" (F2), "version" (E1); nullopt when it may. A version that is not known yet
/// holds nobody back: the device has never been seen, and its first hello will tell.
[[nodiscard]] std::optional<std::string> whyNotEligible(const DeviceRecord& record);
/// E1 alone.
[[nodiscard]] bool isTooOld(const DeviceRecord& record);

} // namespace models::lifecycle
