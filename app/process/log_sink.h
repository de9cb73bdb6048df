// Where a program's diagnostic sentences go: warnings and errors to standard error, a line each, whole; all
// of them into memory, too, where somebody may want to look at them. Without it nobody hears them, so every
// program calls it first, before a thread starts.
#pragma once

#include "session/base/log_ring.h"

#include <string>

namespace app::process {

/// `program` stands before each line: "handfast".
/// The ring, if any, outlives all threads.
void logToStandardError(std::string program, session::base::LogRing* ring = nullptr);

} // namespace app::process
