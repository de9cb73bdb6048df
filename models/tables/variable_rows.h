// The variables of templates, stacks and devices as table rows, one for each value. Pure; main thread
// (translations). panos 4.2.
#pragma once

#include "models/config/variable_uses.h"
#include "models/tables/rows_model.h"

namespace models::tables {

enum class VariableColumn { Name, Value, Type, Place, Used, ColumnCount };

[[nodiscard]] QString variableTypeText(std::string_view type);               ///< "IP Netmask"
[[nodiscard]] QString variablePlaceText(const config::VariablePlace& place); ///< "Template branch"
[[nodiscard]] QString variableKey(const config::VariablePlace& place);
[[nodiscard]] QStringList variableTitles();
[[nodiscard]] std::vector<Row> variableRows(const std::vector<config::VariablePlace>& places,
                                            const std::vector<config::VariableUse>& uses);

} // namespace models::tables
