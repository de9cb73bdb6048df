// When a device had its management session, from the records of the event log (V-3). Pure; asking for the
// records belongs to the main thread.
#pragma once

#include "models/lifecycle/log/event_log.h"

#include <vector>

namespace models::lifecycle {

struct UpSpan
{
    session::base::TimePoint from;
    session::base::TimePoint to;
    bool isUp = false;
    bool operator==(const UpSpan&) const = default;
};

struct Uptime
{
    std::vector<UpSpan> spans; ///< one behind the other, up and down in turns; what lies before is unknown
    double share = 0;          ///< of the known time, 0 to 1
    int interruptions = 0;     ///< how often it went down
    bool operator==(const Uptime&) const = default;
};

/// From session-up and session-down records of one device within [from, to], in any order; without any it was
/// all the time as it is now.
[[nodiscard]] Uptime uptimeOf(std::vector<store::StoredEvent> events, session::base::TimePoint from,
                              session::base::TimePoint to, bool isUpNow);

/// The last so long, of a managed device.
void readUptime(Lifecycle& lifecycle, const session::base::Serial& serial, std::chrono::milliseconds last,
                std::function<void(const session::base::Result<Uptime>&)> done);

} // namespace models::lifecycle
