// The conditions of a step, and what the fleet has come to, as rows. Pure but for reading the desk. GUI
// thread.
#pragma once

#include "models/workflows/migration.h"
#include "views/widgets/condition_table.h"

#include <vector>

namespace views::wizard {

[[nodiscard]] std::vector<widgets::ConditionRow> conditionRows(const models::workflows::StepStatus& step);
/// When everything is done: what the fleet has come to, and the plan that ended last with its report.
[[nodiscard]] std::vector<widgets::ConditionRow> endRows(const models::workflows::MigrationDesk& desk);
[[nodiscard]] inline QString finishedRowId()
{
    return QStringLiteral("finished-plan");
}

} // namespace views::wizard
