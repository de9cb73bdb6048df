#include "models/workflows/plans/maintenance_window.h"

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::TimePoint;

WindowState stateAt(const MaintenanceWindow& window, TimePoint now)
{
    if (now < window.from)
        return WindowState::Before;
    return now < window.to ? WindowState::Open : WindowState::Over;
}

std::optional<std::chrono::milliseconds> untilChange(const MaintenanceWindow& window, TimePoint now)
{
    switch (stateAt(window, now)) {
    case WindowState::Before:
        return window.from - now;
    case WindowState::Open:
        return window.to - now;
    case WindowState::Over:
        break;
    }
    return std::nullopt;
}

Result<MaintenanceWindow> windowFrom(const std::string& from, const std::string& to)
{
    const auto begin = session::base::fromRfc3339(from);
    const auto end = session::base::fromRfc3339(to);
    for (const auto* time : {&begin, &end}) {
        if (!*time)
            return failure(ErrorCode::ParseFailed,
                           "'" + (time == &begin ? from : to) + "' is no time: " + time->error().detail);
    }
    if (*end <= *begin)
        return failure(ErrorCode::InvalidArgument, "the window ends before it begins");
    return MaintenanceWindow{*begin, *end};
}

std::string toText(const MaintenanceWindow& window)
{
    return session::base::toRfc3339(window.from) + " to " + session::base::toRfc3339(window.to);
}

} // namespace models::workflows
