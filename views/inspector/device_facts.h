// What the inspector says about a device, as rows: pure functions from its record. GUI thread (translations).
#pragma once

#include "models/lifecycle/devices/device_record.h"
#include "models/lifecycle/devices/device_stories.h"
#include "models/lifecycle/job.h"
#include "views/widgets/banner.h"
#include "views/widgets/check_list.h"
#include "views/widgets/key_value_list.h"

#include <QString>

#include <vector>

namespace views::inspector {

[[nodiscard]] QString deviceName(const models::lifecycle::DeviceRecord& record);
[[nodiscard]] QString deviceIcon(models::config::DeviceKind kind);
[[nodiscard]] widgets::BannerContent bannerOf(const models::lifecycle::DeviceRecord& record,
                                              session::base::TimePoint now);
[[nodiscard]] std::vector<widgets::CheckRow> checksOf(const models::lifecycle::Attempt& attempt);
[[nodiscard]] std::vector<widgets::KeyValue> certificateRows(const models::lifecycle::DeviceRecord& record,
                                                             session::base::TimePoint now);
/// The open session, or the last attempt while there is none.
[[nodiscard]] std::vector<widgets::KeyValue> sessionRows(const models::lifecycle::DeviceRecord& record,
                                                         session::base::TimePoint now);
[[nodiscard]] std::vector<widgets::KeyValue> deviceRows(const models::lifecycle::DeviceRecord& record);
/// One line about this device's part in a job.
[[nodiscard]] QString jobLine(const models::lifecycle::Job& job, const models::lifecycle::DeviceJob& device);

} // namespace views::inspector
