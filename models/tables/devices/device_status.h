// The eight states of a device as they are shown (ux 3.2). Pure; any thread.
#pragma once

#include "models/lifecycle/devices/device_record.h"

#include <string_view>

namespace models::tables {

enum class DeviceStatus {
    Custom,
    Predefined,
    DisconnectWait,
    Handshaking,
    Failed,
    Blocked,
    Offline,
    NotEligible,
    Count
};

/// Open session: DisconnectWait while one runs, else the world it is in (a custom-incapable one:
/// NotEligible). No session: Failed or Blocked (policy said no: not-authorized, not-managed, expired,
/// revocation, predefined-refused) by the last refusal, else Handshaking within 5 s of an attempt, else
/// Offline. A certificate of somebody else (serial-mismatch) proves nothing: Failed.
[[nodiscard]] DeviceStatus statusOf(const lifecycle::DeviceRecord& record, session::base::TimePoint now);

/// What a refusal for this reason is shown as: Blocked where a policy said no, else Failed.
[[nodiscard]] DeviceStatus statusOfRefusal(session::trust::Reason reason);

[[nodiscard]] std::string_view
toText(DeviceStatus status); ///< "custom", "disconnect-wait": stable names, used by the filter

} // namespace models::tables
