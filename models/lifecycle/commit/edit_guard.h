// What every edit of the candidate has to pass, from wherever it comes: a certificate that is in use is not
// deleted (C-6). Private to this room. Pure; any thread.
#pragma once

#include "models/config/edit.h"

#include <span>

namespace models::lifecycle {

/// No certificate goes while something that stays names it. ErrorCode::InUse names the users.
[[nodiscard]] session::base::Result<> checkDeletedAreUnused(std::span<const config::Edit> edits,
                                                            const config::Configuration& candidate);

} // namespace models::lifecycle
