// Which devices this process plays and what each starts with: the files of the command line, and what the
// state directory remembers. Main thread, before the fleet starts.
#pragma once

#include "app/agent/agent_options.h"
#include "app/agent/state_directory.h"

#include <unordered_map>
#include <vector>

namespace app::agent {

struct DeviceEstate
{
    std::vector<session::agent::DeviceFacts> devices;
    /// digestOf() of the bundle of each serial that the files know, absent ones too.
    std::unordered_map<session::base::Serial, QString> origins;
    /// digestOf() the device of a --bundle, as long as nothing happened to it but what was set on itself.
    std::unordered_map<session::base::Serial, QString> delivered;
};

/// `state` may be null.
[[nodiscard]] session::base::Result<DeviceEstate>
loadEstate(const AgentOptions& options, const StateDirectory* state, DeviceConverter& converter);

/// Nothing happened to it but what was set on itself.
[[nodiscard]] bool isAsDelivered(const DeviceEstate& estate, const session::agent::DeviceFacts& facts);

/// One device as the files of the command line have it; ErrorCode::NotFound for one that they don't.
[[nodiscard]] session::base::Result<session::agent::DeviceFacts>
deviceInFiles(const AgentOptions& options, const QString& serial, DeviceConverter& converter);

} // namespace app::agent
