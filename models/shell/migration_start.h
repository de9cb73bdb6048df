// `request migration start`: the words of each workflow's options. Main thread. W-1 to W-9.
#pragma once

#include "models/shell/interpreter.h"

namespace models::shell {

[[nodiscard]] session::base::Result<> startMigration(ShellContext& context, Words words);
[[nodiscard]] std::string_view migrationStartUsage();

} // namespace models::shell
