// What the programs say to the shell when they end: cli.md. Plain values.
#pragma once

namespace app::manager {

constexpr int failedStatus = 1;   ///< it did not work, or `verify` refused
constexpr int unusableStatus = 2; ///< the arguments can't be used

} // namespace app::manager
