// `handfast scenario`: plays a scenario file over real programs. Exit status 0 when all expectations hold, 1
// when not, 2 for a file that can't be used. Main thread. X-5.
#pragma once

#include "app/process/command_description.h"

#include <QStringList>
#include <QTextStream>

namespace app::manager {

[[nodiscard]] process::CommandDescription describeScenario();
/// `arguments` without the program's name and "scenario".
int runScenario(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace app::manager
