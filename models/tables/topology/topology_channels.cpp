// The channels between devices, of which the manager knows what they tell (S-1, S-4, S-5).
#include "models/tables/topology/topology_model.h"

namespace models::tables {

using session::wire::ChannelReport;

namespace {

DeviceStatus reportStatus(const ChannelReport& report)
{
    if (report.state == "up")
        return report.authentication == "predefined" ? DeviceStatus::Predefined : DeviceStatus::Custom;
    if (report.state != "refused")
        return DeviceStatus::Offline;
    const auto reason = session::trust::reasonFromName(report.reason);
    return reason ? statusOfRefusal(*reason) : DeviceStatus::Failed;
}

} // namespace

std::vector<TopologyChannel> channelsOf(const lifecycle::DeviceRecord& record)
{
    std::vector<TopologyChannel> channels;
    for (const ChannelReport& report : record.channels) {
        const auto channel = session::base::channelFromText(report.channel);
        if (!channel)
            continue;
        const bool isServer = report.role == "server";
        channels.push_back({.channel = *channel,
                            .isServer = isServer,
                            .peer = session::base::Serial(isServer ? report.peer : report.peerSerial),
                            .address = isServer ? std::string() : report.peer,
                            .status = reportStatus(report),
                            .reason = report.state == "refused" ? report.reason : std::string()});
    }
    return channels;
}

} // namespace models::tables
