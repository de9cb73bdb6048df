// What an import took and what it left, for people and for scripts. Pure; any thread.
#pragma once

#include "models/lifecycle/exchange/import_review.h"

#include <QJsonObject>
#include <QString>

namespace models::shell {

/// A line for each row, with warnings below what they concern.
[[nodiscard]] QString importText(const lifecycle::ImportReview& review);
/// {"imported": [{"name", "subject", "key", "warnings"}], "skipped": [{"kind", "subject", "reason",
/// "detail"}]}
[[nodiscard]] QJsonObject importJson(const lifecycle::ImportReview& review);

} // namespace models::shell
