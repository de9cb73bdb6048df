#include "models/text/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace models::text {

namespace {

QDateTime dateTime(session::base::TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

QString secondFormat()
{
    return minuteFormat() + QStringLiteral(":ss");
}

} // namespace

QString dayFormat()
{
    const QLocale locale;
    if (locale.language() == QLocale::C || locale.language() == QLocale::English)
        return QStringLiteral("yyyy-MM-dd");
    // Short ones leave digits out, so that columns would not stand below each other.
    static const QRegularExpression years(QStringLiteral("y+"));
    static const QRegularExpression months(QStringLiteral("M+"));
    static const QRegularExpression days(QStringLiteral("d+"));
    return locale.dateFormat(QLocale::ShortFormat)
        .replace(years, QStringLiteral("yyyy"))
        .replace(months, QStringLiteral("MM"))
        .replace(days, QStringLiteral("dd"));
}

QString minuteFormat()
{
    return dayFormat() + QStringLiteral(" HH:mm");
}

QString shortDayFormat()
{
    static const QRegularExpression year(QStringLiteral("^yyyy[^a-zA-Z]*|[^a-zA-Z.]*yyyy"));
    const QString format = dayFormat();
    return format.startsWith(QLatin1String("yyyy-")) ? QStringLiteral("d MMM") : QString(format).remove(year);
}

QString dayText(const QDate& day)
{
    return day.toString(dayFormat());
}

QString localTime(session::base::TimePoint time)
{
    return dateTime(time).toString(minuteFormat());
}

QString localTimeToSecond(session::base::TimePoint time)
{
    return dateTime(time).toString(secondFormat());
}

QString bothTimes(session::base::TimePoint time)
{
    const QDateTime local = dateTime(time);
    return QCoreApplication::translate("text", "%1 local time\n%2 UTC")
        .arg(local.toString(secondFormat()), local.toUTC().toString(secondFormat()));
}

QString savedText(session::base::TimePoint then, session::base::TimePoint now)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now - then).count();
    if (seconds < 60)
        return QCoreApplication::translate("text", "saved %1 s ago").arg(std::max<qint64>(0, seconds));
    return QCoreApplication::translate("text", "saved %1 min ago").arg(seconds / 60);
}

} // namespace models::text
