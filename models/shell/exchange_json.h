// What came in from other managers and what went out to them, for people and for scripts. Pure; any thread.
#pragma once

#include "models/lifecycle/exchange/configuration_export.h"
#include "models/panos/import_report.h"

#include <QJsonObject>
#include <QString>

namespace models::shell {

[[nodiscard]] QString importText(const panos::ImportReport& report);
[[nodiscard]] QJsonObject importJson(const panos::ImportReport& report);
[[nodiscard]] QString exportText(const lifecycle::ConfigurationExport& exported);
[[nodiscard]] QJsonObject exportJson(const lifecycle::ConfigurationExport& exported);
/// "line 12: panorama scep x digest: digest must be one of ..."
[[nodiscard]] QString refusedLine(const panos::RefusedItem& item);

} // namespace models::shell
