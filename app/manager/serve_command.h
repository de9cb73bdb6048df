// `handfast serve`: a manager without a display; its events as JSON lines on stdout, the first is
// `listening`. SIGTERM and SIGINT end it cleanly. Main thread; runs the event loop.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace app::manager {

/// `arguments` without the program's and the command's name. 0 ended by a signal, 1 it could not be started
/// (why on `err`, one line), 2 unusable arguments.
int runServe(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace app::manager
