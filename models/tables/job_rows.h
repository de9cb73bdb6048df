// Jobs, and the devices of one, as table rows (panos 8). Pure; main thread (translations).
#pragma once

#include "models/lifecycle/job.h"
#include "models/tables/devices/device_status.h"
#include "models/tables/rows_model.h"

namespace models::tables {

enum class JobColumn { Result, Id, Type, Status, Progress, Description, Start, Finish, ColumnCount };

[[nodiscard]] DeviceStatus glyphOf(const lifecycle::Job& job);
[[nodiscard]] DeviceStatus glyphOf(const lifecycle::DeviceJob& device);
[[nodiscard]] QString resultText(lifecycle::JobStatus status, lifecycle::JobResult result);
[[nodiscard]] QString statusText(lifecycle::JobStatus status);
[[nodiscard]] QString typeText(lifecycle::JobType type);

/// What it is for, in words; "" of a commit that nobody has described.
[[nodiscard]] QString descriptionOf(const lifecycle::Job& job);

[[nodiscard]] QStringList jobTitles();
/// Newest first; the row's key is the id.
[[nodiscard]] std::vector<Row> jobRows(const std::vector<lifecycle::Job>& jobs);

} // namespace models::tables
