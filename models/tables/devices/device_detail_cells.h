// The cells of the device table that only some people ask for: certificate status in the field's own words,
// connection, what it told of its other channels, and what belongs to appliances. Pure; main thread
// (translations). Source: panos 7.2 to 7.4.
#pragma once

#include "models/tables/devices/device_cells.h"

namespace models::tables {

/// A column of the chooser's second half: from CertificateStatus on.
[[nodiscard]] constexpr bool isDetail(DeviceColumn column)
{
    return column >= DeviceColumn::CertificateStatus && column < DeviceColumn::ColumnCount;
}
/// These three for detail columns alone.
[[nodiscard]] QString detailText(const lifecycle::DeviceRecord& record, DeviceColumn column,
                                 session::base::TimePoint now);
[[nodiscard]] SortKey detailKey(const lifecycle::DeviceRecord& record, DeviceColumn column,
                                session::base::TimePoint now);
[[nodiscard]] QString detailTitle(DeviceColumn column);

/// "Firewall", "Log Collector", "WildFire appliance".
[[nodiscard]] QString kindText(config::DeviceKind kind);

/// Of all its channels but management, as it has told.
struct ChannelCount
{
    int up = 0;                ///< as a client
    int refused = 0;           ///< as a client
    int down = 0;              ///< as a client
    int clients = 0;           ///< connected to it
    std::uint64_t records = 0; ///< log records taken from them
};
[[nodiscard]] ChannelCount channelCount(const lifecycle::DeviceRecord& record);

} // namespace models::tables
