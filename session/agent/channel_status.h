// How a session's ups and downs read in a report to the manager; both ends of a channel say it alike. Pure,
// any thread.
#pragma once

#include "session/engine/event.h"

#include <string>

namespace session::agent {

[[nodiscard]] wire::ChannelReport statusOf(const engine::SessionUp& up);
[[nodiscard]] wire::ChannelReport statusOf(const trust::Verdict& refusal);
[[nodiscard]] wire::ChannelReport downFor(engine::DownReason reason);
[[nodiscard]] wire::ChannelReport downFor(std::string_view why); ///< of one that has not come up
/// `since` is the time of the last change of what is said about the state.
void changeStatus(wire::ChannelReport& status, wire::ChannelReport now, base::TimePoint when);

/// Fits into a member of a report.
[[nodiscard]] std::string reportedName(std::string_view text);

} // namespace session::agent
