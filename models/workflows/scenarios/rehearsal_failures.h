// What failed in a rehearsal, by device, step and reason: the player of scenarios says it as JSON from the
// copied plan's status, the rehearsal reads it. Pure; any thread. X-2.
#pragma once

#include "session/base/ids.h"

#include <QJsonArray>
#include <QJsonObject>

#include <string>
#include <vector>

namespace models::workflows {

struct RehearsalFailure
{
    std::string step;                                ///< "waves"
    std::string condition = {};                      ///< that is open: "clock-right"; "" for a failed device
    std::string measured = {};                       ///< "2 of 3"
    std::string cause = {};                          ///< of a failed device: reason name or job detail
    std::vector<session::base::Serial> devices = {}; ///< that it is about
    bool operator==(const RehearsalFailure&) const = default;
};

/// `status`: as `request migration status` answers. Devices that failed in waves come first, by cause.
[[nodiscard]] QJsonArray failuresIn(const QJsonObject& status);
[[nodiscard]] std::vector<RehearsalFailure> toFailures(const QJsonArray& failures);

} // namespace models::workflows
