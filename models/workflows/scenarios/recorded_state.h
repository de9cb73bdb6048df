// What a recorded scenario begins with: the present configuration and devices as an estate that can be built
// anew. Keys stay where they are, so certificates that have one are made again by the same names, and
// whatever else is secret is left out. Pure; any thread. X-5.
#pragma once

#include "models/lifecycle/devices/device_record.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>
#include <string>
#include <vector>

namespace models::workflows {

struct RecordedState
{
    QJsonObject estate;
    QJsonArray steps; ///< that bring its devices to where they are now
};
/// `records`: in the order in which they are to stand there.
[[nodiscard]] RecordedState recordedState(const config::Configuration& running,
                                          std::span<const lifecycle::DeviceRecord> records,
                                          session::base::TimePoint now);

/// Commands of the shell that make one configuration of the other: certificates that come with a key are
/// generated, and copied to templates that have them too; everything else is set.
[[nodiscard]] std::vector<std::string> recordedCommands(const config::Configuration& before,
                                                        const config::Configuration& after,
                                                        session::base::TimePoint now);

} // namespace models::workflows
