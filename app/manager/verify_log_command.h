// `handfast verify-log`: whether the event log of a data directory, or an exported file, is whole (V-4).
// Needs neither passphrase nor a manager, and disturbs none that runs. Main thread.
#pragma once

#include "app/process/command_description.h"

#include <QStringList>
#include <QTextStream>

namespace app::manager {

[[nodiscard]] process::CommandDescription describeVerifyLog();
/// 0 whole, 1 broken, 2 unusable.
[[nodiscard]] int runVerifyLog(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace app::manager
