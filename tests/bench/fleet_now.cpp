#include "tests/bench/fleet_now.h"

#include "models/lifecycle/devices/device_registry.h"
#include "tests/bench/channel_watch.h"

#include <algorithm>

namespace bench {

using models::lifecycle::Lifecycle;

std::set<std::string> connectedNow(const Lifecycle& lifecycle)
{
    std::set<std::string> connected;
    for (const auto& [serial, record] : lifecycle.devices().records())
        if (record.session)
            connected.insert(serial.value);
    return connected;
}

std::set<std::string> refusedNow(const Lifecycle& lifecycle)
{
    std::set<std::string> refused;
    for (const auto& [serial, record] : lifecycle.devices().records())
        if (record.keepsTrying(lifecycle.clock().now()))
            refused.insert(serial.value);
    return refused;
}

bool areSessionsTold(const Lifecycle& lifecycle, const support::Process& agents)
{
    const ChannelWatch others(agents);
    return std::ranges::all_of(others.begun(), [&lifecycle](const auto& entry) {
        const auto* client = lifecycle.devices().find(session::base::Serial(entry.first.client));
        return !client || !client->session ||
               std::ranges::any_of(client->channels, [&entry](const auto& report) {
                   return report.channel == entry.first.channel && report.role == "client" &&
                          report.state == "up";
               });
    });
}

} // namespace bench
