// `handfast report FILE.json FILE.pdf`: the report of a plan, as `show migration report json FILE` writes it,
// as a document. Needs no display: fonts are drawn off screen. Main thread.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace app::manager {

[[nodiscard]] int runReport(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace app::manager
