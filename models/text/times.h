// Points in time as people read them. Main thread or any thread after the translators are installed.
#pragma once

#include "session/base/clock.h"

#include <QString>

namespace models::text {

[[nodiscard]] QString localTime(session::base::TimePoint time); ///< "2027-06-23 14:05"
[[nodiscard]] QString localTimeToSecond(session::base::TimePoint time); ///< "2027-06-23 14:05:09"
/// Local time and UTC on two lines, for tool tips.
[[nodiscard]] QString bothTimes(session::base::TimePoint time);

/// "saved 12 s ago".
[[nodiscard]] QString savedText(session::base::TimePoint then, session::base::TimePoint now);

} // namespace models::text
