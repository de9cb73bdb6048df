// The line under the name of a plan: since when it runs, and how long ago it was saved. GUI thread.
#pragma once

#include "models/workflows/migration.h"

#include <QString>

namespace views::wizard {

/// "Started 13:40 · saved 12 s ago"; before a start, what was saved last, or that nothing was begun; "" when
/// the saved plan can't be read, which is said elsewhere.
[[nodiscard]] QString savedLine(const models::workflows::MigrationDesk& desk, session::base::TimePoint now);

} // namespace views::wizard
