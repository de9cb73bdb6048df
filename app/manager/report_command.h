// `handfast report FILE.json FILE.pdf`: the report of a plan, as `show migration report json FILE` writes it,
// as a document. Needs no display: fonts are drawn off screen. Main thread.
#pragma once

#include "app/process/command_description.h"

#include <QStringList>
#include <QTextStream>

namespace app::manager {

[[nodiscard]] process::CommandDescription describeReport();
[[nodiscard]] int runReport(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace app::manager
