// One attempt with all that is known of it, as it is told to people and to programs: who of the two has
// judged, and which message it was about. What the peer said by an alert is never taken for what was found
// here (K4). Plain values; pure functions; any thread.
#pragma once

#include "session/engine/event.h"

#include <cstddef>
#include <optional>

namespace session::engine {

/// A clock that is farther off is named, and should be set; a little is what the network costs (K5).
inline constexpr std::chrono::seconds clockTolerance{60};

struct HandshakeStory
{
    AttemptPtr attempt;                      ///< never null
    std::optional<AlertFact> alert = {};     ///< that ended it
    std::optional<base::Serial> serial = {}; ///< whom it is attributed to
    /// What the peer had found of us, as it said itself when it came in later; of a refusal by the peer.
    std::optional<trust::Check> foundThere = {};
    base::TimePoint foundAt = {};
    /// Its session is up; where it was judged anew and refused, it would not be let in again (K1).
    bool isUp = false;

    bool operator==(const HandshakeStory&) const = default; ///< of the very same attempt
};

[[nodiscard]] Judge judgeOf(const HandshakeStory& story);
/// The message that what was found is about, by its place in the trace; nullopt for a session that came up,
/// and when nothing was written down.
[[nodiscard]] std::optional<std::size_t> failedMessage(const HandshakeStory& story);

} // namespace session::engine
