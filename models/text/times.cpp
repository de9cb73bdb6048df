#include "models/text/times.h"

#include <QCoreApplication>
#include <QDateTime>

namespace models::text {

namespace {

QDateTime dateTime(session::base::TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

} // namespace

QString localTime(session::base::TimePoint time)
{
    return dateTime(time).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString localTimeToSecond(session::base::TimePoint time)
{
    return dateTime(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString bothTimes(session::base::TimePoint time)
{
    const QDateTime local = dateTime(time);
    return QCoreApplication::translate("text", "%1 local time\n%2 UTC")
        .arg(local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
             local.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

QString savedText(session::base::TimePoint then, session::base::TimePoint now)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now - then).count();
    if (seconds < 60)
        return QCoreApplication::translate("text", "saved %1 s ago").arg(std::max<qint64>(0, seconds));
    return QCoreApplication::translate("text", "saved %1 min ago").arg(seconds / 60);
}

} // namespace models::text
