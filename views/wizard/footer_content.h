// The buttons of the migration page, and the sentences before something is done. Pure but for reading the
// desk. GUI thread.
#pragma once

#include "views/wizard/migration_footer.h"
#include "views/wizard/migration_rows.h"

#include <vector>

namespace views::wizard {

/// What starting this workflow is for, and how far the fleet is.
[[nodiscard]] QString startText(models::workflows::WorkflowKind kind,
                                const std::vector<models::workflows::Step>& steps,
                                const models::workflows::MigrationDesk& desk);
/// What rolling back will do, before it is done. `sent`: how many devices get their old settings.
[[nodiscard]] QString rollBackText(const models::workflows::MigrationStatus& status, std::size_t sent);
/// The buttons, and why the last one is shut.
[[nodiscard]] FooterContent footerOf(const models::workflows::MigrationDesk& desk, MaybeWorkflow shown);

} // namespace views::wizard
