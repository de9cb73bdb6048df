// Which way out fits the trouble that a device is in, for whoever offers it. Pure; any thread. Rules E1, E3,
// F2, F5, I7, K5.
#pragma once

#include "models/lifecycle/devices/device_record.h"

#include <string_view>
#include <vector>

namespace models::tables {

enum class DeviceFix {
    PushTemplate,
    InstallSoftware,
    SetClock,
    DeliverBundle, ///< by hand, because nothing reaches it over the network
    Remove,
};

struct DeviceFixes
{
    std::vector<DeviceFix> fixes; ///< the most fitting first, at most two; empty: nothing is to be mended
    std::string_view advice = {}; ///< name of the sentence in models/text, "" without fixes
    bool operator==(const DeviceFixes&) const = default;
};

[[nodiscard]] DeviceFixes fixesFor(const lifecycle::DeviceRecord& record, session::base::TimePoint now);
/// Its clock is so far off that it should be set; a little is what the network costs.
[[nodiscard]] bool isClockOff(const lifecycle::DeviceRecord& record);

} // namespace models::tables
