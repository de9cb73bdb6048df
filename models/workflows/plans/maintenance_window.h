// The time in which a plan may change anything for devices (S398), and the leave that somebody gives for one
// change outside of it. Pure; any thread.
#pragma once

#include "session/base/clock.h"
#include "session/base/error.h"

#include <optional>
#include <string>

namespace models::workflows {

struct MaintenanceWindow
{
    session::base::TimePoint from;
    session::base::TimePoint to;
    bool operator==(const MaintenanceWindow&) const = default;
};

enum class WindowState { Before, Open, Over };
[[nodiscard]] WindowState stateAt(const MaintenanceWindow& window, session::base::TimePoint now);
/// Until it opens, or closes; nullopt when it is over.
[[nodiscard]] std::optional<std::chrono::milliseconds> untilChange(const MaintenanceWindow& window,
                                                                   session::base::TimePoint now);
/// RFC 3339 times. ParseFailed for what is none, InvalidArgument for a window that ends before it begins.
[[nodiscard]] session::base::Result<MaintenanceWindow> windowFrom(const std::string& from,
                                                                  const std::string& to);
/// "2026-11-29T22:00:00.000Z to ..."
[[nodiscard]] std::string toText(const MaintenanceWindow& window);

/// The id of the condition that a plan with a window has.
inline constexpr std::string_view windowCondition = "maintenance-window";

} // namespace models::workflows
