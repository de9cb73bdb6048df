// What the migration page shows, worked out from the desk's status: rows for the step list, the conditions,
// the waves, and the sentence beside the button. Pure but for reading the desk. GUI thread.
#pragma once

#include "models/workflows/migration.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/step_list.h"
#include "views/widgets/wave_bars.h"

#include <optional>
#include <vector>

namespace views::wizard {

/// The workflow that is to be worked on: the unfinished one, else the first whose result is not there yet;
/// nullopt when custom certificates are enforced.
[[nodiscard]] std::optional<models::workflows::WorkflowKind>
activeWorkflow(const models::workflows::MigrationDesk& desk);
/// True when that workflow has been started and is not finished.
[[nodiscard]] bool isStarted(const models::workflows::MigrationDesk& desk);

[[nodiscard]] std::vector<widgets::StepRow> stepRows(const models::workflows::MigrationDesk& desk);
[[nodiscard]] std::vector<widgets::ConditionRow> conditionRows(const models::workflows::StepStatus& step);
[[nodiscard]] std::vector<widgets::WaveRow> waveRows(const std::vector<models::workflows::Wave>& waves,
                                                     session::base::TimePoint now);
/// The step to do now; nullptr when none is.
[[nodiscard]] const models::workflows::StepStatus*
currentStep(const models::workflows::MigrationStatus& status);
/// Why the button is shut, "" when it is open.
[[nodiscard]] QString lockReason(const models::workflows::MigrationStatus& status);

} // namespace views::wizard
