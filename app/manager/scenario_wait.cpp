#include "app/manager/scenario_wait.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace app::manager {

bool waitInLoop(const std::function<bool()>& isTrue, std::chrono::milliseconds within,
                std::chrono::milliseconds betweenLooks)
{
    const QDeadlineTimer deadline(within);
    while (!isTrue()) {
        if (deadline.hasExpired())
            return false;
        QTimer look;
        look.setSingleShot(true);
        QObject::connect(&look, &QTimer::timeout, QCoreApplication::instance(), &QCoreApplication::quit);
        look.start(betweenLooks);
        QCoreApplication::exec();
    }
    return true;
}

} // namespace app::manager
