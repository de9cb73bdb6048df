// `handfast cli`: the configuration shell. Talks to the manager that holds the data directory, or opens the
// directory itself when nobody does. Exit status 0 done, 1 refused or failed, 2 unusable. Main
// thread.
#pragma once

#include "app/process/command_description.h"

#include <QStringList>
#include <QTextStream>

namespace app::manager {

[[nodiscard]] process::CommandDescription describeCli();
int runCli(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace app::manager
