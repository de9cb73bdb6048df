// The desktop application: window over a manager, with `--demo` over a generated estate. GUI thread.
#pragma once

#include "app/manager/translations.h"
#include "session/base/log_ring.h"

#include <QStringList>
#include <QTextStream>

namespace app::manager {

/// Needs a QApplication. `messages`: what this run has to say about itself, for whoever looks.
int runDesktop(const QStringList& arguments, Translations& translations,
               const session::base::LogRing& messages, QTextStream& err);

} // namespace app::manager
