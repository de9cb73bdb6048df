// Committed versions as table rows (panos 8). Pure; main thread (translations).
#pragma once

#include "models/store/records.h"
#include "models/tables/rows_model.h"

#include <vector>

namespace models::tables {

enum class VersionColumn { Number, Committed, Description, State, ColumnCount };

[[nodiscard]] QStringList versionTitles();
/// The row's key is the number.
[[nodiscard]] std::vector<Row> versionRows(const std::vector<store::VersionInfo>& versions,
                                           session::base::PolicyVersion running);
/// "Version 7", for choices and sentences.
[[nodiscard]] QString versionText(session::base::PolicyVersion version);

} // namespace models::tables
