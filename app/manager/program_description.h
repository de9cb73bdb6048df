// All command lines of `handfast`, from the tables that its parsers are made from. Plain values; any thread.
#pragma once

#include "app/process/command_description.h"

namespace app::manager {

[[nodiscard]] process::ProgramDescription describeProgram();

} // namespace app::manager
