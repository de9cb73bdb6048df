// What one cell of the device table says, and by what it is sorted. Pure; main thread (translations).
#pragma once

#include "models/lifecycle/device_record.h"
#include "models/tables/device_table_model.h"

#include <QString>
#include <QVariant>

namespace models::tables {

[[nodiscard]] QString cellText(const lifecycle::DeviceRecord& record, DeviceColumn column,
                               session::base::TimePoint now);
/// Why it is failed, blocked, offline or not eligible; "" when there is nothing to explain.
[[nodiscard]] QString causeOf(const lifecycle::DeviceRecord& record, session::base::TimePoint now);
/// Of a device whose removal waits for the next commit.
[[nodiscard]] QString leavingText();
/// Whether `a` stands above `b` in ascending order: by the raw value of the column, then by serial.
[[nodiscard]] bool comesBefore(const lifecycle::DeviceRecord& a, const lifecycle::DeviceRecord& b,
                               DeviceColumn column, session::base::TimePoint now);
[[nodiscard]] QString columnTitle(DeviceColumn column);
[[nodiscard]] bool isMonospace(DeviceColumn column);

} // namespace models::tables
