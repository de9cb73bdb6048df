// All manual pages and programs that are packaged. Plain values; any thread.
#pragma once

#include "app/packaging/manual_page.h"

namespace app::packaging {

[[nodiscard]] QList<process::ProgramDescription> packagedPrograms();
/// Of each program and each of its commands.
[[nodiscard]] QList<ManualPage> manualPages();

} // namespace app::packaging
