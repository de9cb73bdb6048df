// <qcustomplot.h>, which is written with Qt's keywords: they are there for it alone (QT_NO_KEYWORDS). GUI
// thread.
#pragma once

#include <QObject>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
