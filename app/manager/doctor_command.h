// `handfast doctor`: looks at this computer and at the manager over a data directory, whether one runs or
// not, and changes nothing. Needs no display: fonts are looked for off screen. Main thread; runs the event
// loop.
#pragma once

#include "app/process/command_description.h"

#include <QStringList>
#include <QTextStream>

namespace app::manager {

[[nodiscard]] process::CommandDescription describeDoctor();
/// 0 all is in order, or only to be looked at; 1 something is not in order; 2 unusable arguments.
[[nodiscard]] int runDoctor(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace app::manager
