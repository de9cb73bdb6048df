// A pair of managers (panos 4.6): what of the configuration belongs to both, what each of the two keeps for
// itself, and its timers. Pure, any thread.
#pragma once

#include "models/config/configuration.h"

#include <chrono>
#include <string>

namespace models::config {

/// What both managers have in common: all but the HA settings, the manager's own addresses and the
/// certificate that it shows to its peer, which are as by default here.
[[nodiscard]] Configuration sharedPart(Configuration configuration);
/// The common part of one and the own part of the other.
[[nodiscard]] Configuration withOwnPart(Configuration common, const Configuration& own);

/// "host:port" where the other manager takes sessions; "" while there is no pair.
[[nodiscard]] std::string peerAddressOf(const HighAvailability& pair);

struct PairTimers
{
    std::chrono::milliseconds monitorHold{};
    std::chrono::milliseconds promotionHold{};
    std::chrono::milliseconds helloInterval{};
    std::chrono::milliseconds heartbeatInterval{};
    std::chrono::milliseconds preemptionHold{};
    std::chrono::milliseconds monitorFailHoldUp{};
    std::chrono::milliseconds additionalMasterHoldUp{};
    bool operator==(const PairTimers&) const = default;
};
/// Those that the settings choose: recommended, aggressive, or one's own.
[[nodiscard]] PairTimers timersOf(const HighAvailability& pair);

} // namespace models::config
