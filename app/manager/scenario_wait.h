// Waiting in a program without a window: the event loop runs until something is true. Never within the event
// loop itself. Main thread.
#pragma once

#include <chrono>
#include <functional>

namespace app::manager {

/// Looks again whenever somebody calls QCoreApplication::quit(), and now and then. False: not within that
/// time.
[[nodiscard]] bool waitInLoop(const std::function<bool()>& isTrue, std::chrono::milliseconds within,
                              std::chrono::milliseconds betweenLooks = std::chrono::milliseconds(50));

} // namespace app::manager
