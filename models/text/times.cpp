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

QString bothTimes(session::base::TimePoint time)
{
    const QDateTime local = dateTime(time);
    return QCoreApplication::translate("text", "%1 local time\n%2 UTC")
        .arg(local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
             local.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

} // namespace models::text
