// The authorization list as table rows: which names in a certificate let a device in (D5-D8). Pure; main
// thread (translations).
#pragma once

#include "models/config/configuration.h"
#include "models/tables/rows_model.h"

namespace models::tables {

enum class AuthorizationColumn { Name, Identifier, Type, Value, ColumnCount };

[[nodiscard]] QStringList authorizationTitles();
/// The row's key is the entry's name.
[[nodiscard]] std::vector<Row> authorizationRows(const config::SecureConnServer& server);

} // namespace models::tables
