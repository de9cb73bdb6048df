// What the migration page is about, worked out from the desk's status: which workflow, and the rows of its
// step list. Pure but for reading the desk. GUI thread.
#pragma once

#include "models/workflows/migration.h"
#include "models/workflows/steps.h"
#include "views/widgets/step_list.h"

#include <optional>
#include <vector>

namespace views::wizard {

using MaybeWorkflow = std::optional<models::workflows::WorkflowKind>;

/// True when a workflow has been started and is not finished.
[[nodiscard]] bool isStarted(const models::workflows::MigrationDesk& desk);
/// None is, or nothing has been done in it: it steps aside for another one.
[[nodiscard]] bool mayChoose(const models::workflows::MigrationDesk& desk);
/// The workflow that the page is about: the unfinished one, else the one that was chosen, else the first
/// whose result is not there yet (after a roll-out to its end that is enforcement, which says who is left);
/// nullopt when custom certificates are enforced.
[[nodiscard]] MaybeWorkflow shownWorkflow(const models::workflows::MigrationDesk& desk, MaybeWorkflow chosen);
[[nodiscard]] MaybeWorkflow workflowOf(const QString& step);
/// It is no part of the way to custom certificates: it comes beside it, whenever it is needed.
[[nodiscard]] bool isOtherChange(MaybeWorkflow kind);
/// Why no such change can be started, as a sentence; "" when it can.
[[nodiscard]] QString otherChangeProblem(const models::workflows::MigrationDesk& desk);

/// `planned`: the steps of another change that is shown and has not been started.
[[nodiscard]] std::vector<widgets::StepRow> stepRows(const models::workflows::MigrationDesk& desk,
                                                     MaybeWorkflow shown,
                                                     const std::vector<models::workflows::Step>& planned);
/// Its action is being done: what the conditions say meanwhile is about half of it.
[[nodiscard]] bool isBusy(const models::workflows::StepStatus& step);
/// The step to do now; nullptr when none is.
[[nodiscard]] const models::workflows::StepStatus*
currentStep(const models::workflows::MigrationStatus& status);

} // namespace views::wizard
