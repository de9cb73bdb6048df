// A device's other channels in the answer to `show devices`: one line for each server that it is a client of,
// one for each channel that it serves. Pure, any thread.
#pragma once

#include "models/lifecycle/devices/device_record.h"

#include <QJsonObject>
#include <QString>

namespace models::shell {

/// Indented below the device's own line; "" for a device that has told of none.
[[nodiscard]] QString channelLines(const lifecycle::DeviceRecord& record);

/// Of one channel by itself.
[[nodiscard]] QString channelLine(const session::wire::ChannelReport& report);

/// The same of one channel for scripts: channel, role, peer, peer_serial, state, authentication, reason,
/// rule, detail, since (the device's clock), records.
[[nodiscard]] QJsonObject channelJson(const session::wire::ChannelReport& report);

} // namespace models::shell
