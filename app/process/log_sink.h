// Where a program's diagnostic sentences go: warnings and errors to standard error, a line each, whole.
// Without it nobody hears them, so every program calls it first, before a thread starts.
#pragma once

#include <string>

namespace app::process {

/// `program` stands before each line: "handfast".
void logToStandardError(std::string program);

} // namespace app::process
