// `handfast-agent console`: the configuration shell of a device. Talks to the agent that holds the state
// directory, or opens the directory itself when none does. Exit status 0 done, 1 refused or failed, 2
// unusable. Main thread. Rules B11, H4-H6.
#pragma once

#include "app/process/command_description.h"

#include <QStringList>
#include <QTextStream>

namespace app::agent {

[[nodiscard]] process::CommandDescription describeConsole();
/// `arguments` without the program's name and "console".
int runConsole(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace app::agent
