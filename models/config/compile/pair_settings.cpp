#include "models/config/compile/pair_settings.h"

#include "session/base/host_port.h"

namespace models::config {

using std::chrono::milliseconds;

namespace {

/// panos 4.6; what is not named there is as recommended.
constexpr milliseconds aggressivePromotionHold(500);
constexpr milliseconds aggressiveHeartbeat(1000);
constexpr milliseconds aggressiveMasterHoldUp(5000);

void takeOwnPart(Configuration& configuration, const Configuration& own)
{
    configuration.highAvailability = own.highAvailability;
    configuration.secureConnClient = own.secureConnClient;
    configuration.manager.address = own.manager.address;
    configuration.manager.caServiceListen = own.manager.caServiceListen;
    configuration.manager.caServiceUrl = own.manager.caServiceUrl;
    configuration.manager.webListen = own.manager.webListen;
}

} // namespace

Configuration sharedPart(Configuration configuration)
{
    takeOwnPart(configuration, Configuration());
    return configuration;
}

Configuration withOwnPart(Configuration common, const Configuration& own)
{
    takeOwnPart(common, own);
    return common;
}

std::string peerAddressOf(const HighAvailability& pair)
{
    if (!pair.enabled || pair.peerAddress.empty())
        return {};
    return toText(session::base::HostPort{.host = pair.peerAddress, .port = std::uint16_t(pair.peerPort)});
}

PairTimers timersOf(const HighAvailability& pair)
{
    const HighAvailability defaults;
    const HighAvailability& chosen = pair.timers == "advanced" ? pair : defaults;
    PairTimers timers{.monitorHold = milliseconds(chosen.monitorHold),
                      .promotionHold = milliseconds(chosen.promotionHold),
                      .helloInterval = milliseconds(chosen.helloInterval),
                      .heartbeatInterval = milliseconds(chosen.heartbeatInterval),
                      .preemptionHold = std::chrono::minutes(chosen.preemptionHold),
                      .monitorFailHoldUp = milliseconds(chosen.monitorFailHoldUp),
                      .additionalMasterHoldUp = milliseconds(chosen.additionalMasterHoldUp)};
    if (pair.timers == "aggressive") {
        timers.promotionHold = aggressivePromotionHold;
        timers.heartbeatInterval = aggressiveHeartbeat;
        timers.additionalMasterHoldUp = aggressiveMasterHoldUp;
    }
    return timers;
}

} // namespace models::config
