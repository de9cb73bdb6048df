// Makes the PDF of a report from a manager without a display: fonts need a graphical application, so this
// very program is started once more, off screen, as `handfast report`. Main thread; calls back in the event
// loop.
#pragma once

#include "session/base/error.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace app::manager {

void printReport(const QJsonObject& report, const QString& file,
                 std::function<void(const session::base::Result<>&)> done);

} // namespace app::manager
