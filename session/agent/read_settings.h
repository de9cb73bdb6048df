// What a device makes of a configuration text: the host's reader, and the rules that hold for every host. Any
// thread.
#pragma once

#include "session/agent/device.h"

namespace session::agent {

/// Settings of `facts.configText` below those of `facts.localText`; two empty texts are the factory state.
/// ErrorCode::Unsupported for custom certificates on software before 8.0 (E1); otherwise the reader's errors.
[[nodiscard]] base::Result<DeviceSettings> readSettings(const SettingsReader& reader,
                                                        const DeviceFacts& facts);

/// The same for what must run in any case: an unusable text is logged and leaves the device in the factory
/// state.
[[nodiscard]] DeviceSettings settingsOrFactory(const SettingsReader& reader, const DeviceFacts& facts);

} // namespace session::agent
