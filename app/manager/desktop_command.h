// The desktop application: window over a manager, with `--demo` over a generated estate. GUI thread.
#pragma once

#include "app/manager/translations.h"

#include <QStringList>
#include <QTextStream>

namespace app::manager {

/// Needs a QApplication.
int runDesktop(const QStringList& arguments, Translations& translations, QTextStream& err);

} // namespace app::manager
