// Points in time as people read them. Main thread or any thread after the translators are installed.
#pragma once

#include "session/base/clock.h"

#include <QDate>
#include <QString>

namespace models::text {

/// How the reader's language writes a day, with all digits: "dd.MM.yyyy" in German. English leaves open which
/// number is the month, so there it is "yyyy-MM-dd"; for machines too.
[[nodiscard]] QString dayFormat();
[[nodiscard]] QString minuteFormat();   ///< the same with hours and minutes
[[nodiscard]] QString shortDayFormat(); ///< without the year, for axes
[[nodiscard]] QString dayText(const QDate& day);

[[nodiscard]] QString localTime(session::base::TimePoint time);         ///< "2027-06-23 14:05"
[[nodiscard]] QString localTimeToSecond(session::base::TimePoint time); ///< "2027-06-23 14:05:09"
/// Local time and UTC on two lines, for tool tips.
[[nodiscard]] QString bothTimes(session::base::TimePoint time);

/// "saved 12 s ago".
[[nodiscard]] QString savedText(session::base::TimePoint then, session::base::TimePoint now);

} // namespace models::text
