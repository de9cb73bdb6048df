// What a file of devices holds, as table rows: which are added, and why the others are not. Pure; main thread
// (translations). F-1.
#pragma once

#include "models/lifecycle/exchange/device_csv.h"
#include "models/tables/rows_model.h"

namespace models::tables {

enum class DeviceCsvColumn { Outcome, Line, Serial, Name, Group, Stack, Tag, Reason, ColumnCount };

[[nodiscard]] QString newDeviceText(lifecycle::NewDeviceProblem problem, const std::string& detail);
/// What to say of a serial number that is none of the vendor's forms, though it can be taken; "" for others.
[[nodiscard]] QString unusualSerialText(const std::string& serial);
[[nodiscard]] QStringList deviceCsvTitles();
[[nodiscard]] std::vector<Row> deviceCsvRows(const std::vector<lifecycle::NewDeviceRow>& rows);

} // namespace models::tables
