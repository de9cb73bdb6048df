// What an import or export of a configuration comes to, as rows of a table: for review before anybody agrees.
// Main thread. F-4.
#pragma once

#include "models/panos/export_report.h"
#include "models/panos/import_report.h"
#include "models/tables/rows_model.h"

#include <QStringList>

#include <vector>

namespace models::tables {

enum class ImportedColumn { Outcome, Path, Detail, ColumnCount };
[[nodiscard]] QStringList importedTitles();
/// What comes in first, by kind; then what is refused, taken differently, missing, in doubt, left out.
[[nodiscard]] std::vector<Row> importedRows(const panos::ImportReport& report);

enum class ExportedColumn { Concern, Path, Detail, ColumnCount };
[[nodiscard]] QStringList exportedTitles();
[[nodiscard]] std::vector<Row> exportedRows(const panos::ExportReport& report);

} // namespace models::tables
