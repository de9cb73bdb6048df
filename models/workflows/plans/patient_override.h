// An override that waits for what it is about: after each change the effect of a step is predicted anew, and
// whoever overrides a condition right then must not be told to try again. Main thread.
#pragma once

#include "models/workflows/migration.h"

#include <chrono>
#include <functional>
#include <string>

namespace models::workflows {

struct OverrideWish
{
    std::string condition;
    std::string reason;
    Direction direction = Direction::Forward;
};

/// So long it waits; then it says that the condition is still being worked out.
inline constexpr std::chrono::seconds overridePatience{30};

/// Overrides as soon as nothing of the plan is being worked out any more, at once when nothing is. Errors as
/// of MigrationDesk::overrideCondition(). Nothing comes once the desk is gone.
void overrideWhenKnown(MigrationDesk& desk, OverrideWish wish,
                       std::function<void(const session::base::Result<>&)> done);

} // namespace models::workflows
