// What a rehearsal has come to, as rows and sentences. Pure; GUI thread. X-2.
#pragma once

#include "models/workflows/scenarios/rehearsal.h"
#include "views/wizard/migration_rows.h"

namespace views::wizard {

/// Why the plan that is shown can't be rehearsed, as a sentence; "" when it can. What its form lacks the form
/// says.
[[nodiscard]] QString rehearsalObstacle(models::workflows::MigrationDesk& desk,
                                        models::workflows::WorkflowKind shown);
/// How it ended, in a sentence.
[[nodiscard]] QString rehearsalVerdict(const models::workflows::RehearsalReport& report);
/// What failed first, then the steps that it came through. Ids of rows with a link are "failure.N", N an
/// index of the report's failures.
[[nodiscard]] std::vector<widgets::ConditionRow>
rehearsalRows(const models::workflows::RehearsalReport& report, bool isRunning);
/// What was not rehearsed, a line each.
[[nodiscard]] QString rehearsalLimits(const models::workflows::RehearsalReport& report);
/// All of it, to be pasted elsewhere.
[[nodiscard]] QString rehearsalText(const models::workflows::RehearsalReport& report, const QString& title);

} // namespace views::wizard
