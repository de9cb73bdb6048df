// What several chosen devices have in common, in numbers: for the summary beside a table or the topology, and
// for what can be done to all of them. Pure; main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/devices/device_status.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace models::tables {

struct SelectionFacts
{
    std::vector<session::base::Serial> devices; ///< those that are (still) managed
    std::array<int, std::size_t(DeviceStatus::Count)> states{};
    std::optional<session::base::TimePoint> firstExpiry; ///< the least of all that have shown a certificate
    int expiring = 0;                                    ///< within 30 days, or past
    int doomed = 0;                                      ///< up, and their next handshake fails (X-3)
    int outOfSync = 0;                                   ///< of those that are in a stack
    int groups = 0;                                      ///< device groups among them
    std::vector<session::base::Serial> pushable;         ///< in a template stack, and not refused
    std::vector<session::base::Serial> connected;        ///< have a session
};

[[nodiscard]] SelectionFacts selectionFacts(const std::vector<session::base::Serial>& chosen,
                                            const lifecycle::DeviceRegistry& registry,
                                            session::base::TimePoint now);

} // namespace models::tables
