// The SCEP profiles of all stores as table rows. Pure; main thread (translations).
#pragma once

#include "models/config/configuration.h"
#include "models/tables/rows_model.h"

namespace models::tables {

enum class ScepProfileColumn { Name, Server, Subject, Challenge, Key, Uses, Location, ColumnCount };

[[nodiscard]] QStringList scepProfileTitles();
[[nodiscard]] std::vector<Row> scepProfileRows(const config::Configuration& configuration);

/// "None" | "Fixed" | "Dynamic, from https://...".
[[nodiscard]] QString challengeText(const config::ScepProfile& profile);
/// "RSA 2048, SHA-256".
[[nodiscard]] QString keyText(const config::ScepProfile& profile);

} // namespace models::tables
