// What `request migration status` answers, and every command after which that is worth saying. Main thread.
#pragma once

#include "models/shell/interpreter.h"

namespace models::shell {

[[nodiscard]] Reply migrationStatusReply(const workflows::MigrationDesk& desk);

} // namespace models::shell
