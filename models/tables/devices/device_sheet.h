// Devices as text that other programs read: what is shown as CSV, everything known as JSON, and the forms in
// which one is copied to the clipboard. Pure; main thread (translations). Source: interface specification,
// "copy as"; panos 9: an exported CSV holds the columns that are seen.
#pragma once

#include "models/config/configuration.h"
#include "models/tables/devices/device_table_model.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace models::tables {

using DeviceRecords = std::vector<const lifecycle::DeviceRecord*>;

/// RFC 4180 in UTF-8: a line of titles, then one for each device. Cells as sheet_cell.h has them, because
/// devices choose their names.
[[nodiscard]] QByteArray devicesCsv(const DeviceRecords& devices, const std::vector<DeviceColumn>& columns,
                                    session::base::TimePoint now);
/// The array of `--json show devices all`.
[[nodiscard]] QByteArray devicesJson(const DeviceRecords& devices, session::base::TimePoint now);
/// A line for each device, tabs between the cells, which are guarded alike.
[[nodiscard]] QString devicesRows(const DeviceRecords& devices, const std::vector<DeviceColumn>& columns,
                                  session::base::TimePoint now);
/// What each presents, leaf first; "" when nobody has shown a certificate yet.
[[nodiscard]] QString devicesPem(const DeviceRecords& devices);
/// A line of lower-case hex for each leaf.
[[nodiscard]] QString devicesFingerprints(const DeviceRecords& devices);
/// The `set` commands that manage these devices as the configuration does.
[[nodiscard]] QString devicesCommands(const DeviceRecords& devices,
                                      const config::Configuration& configuration);
/// A line for each: the handshake that it makes, to be tried by hand with its own certificate and key.
[[nodiscard]] QString devicesOpenSsl(const DeviceRecords& devices, const std::string& managerAddress);

} // namespace models::tables
