// What a change would do to one device on one channel, from past evidence and the settings it will have. Both
// sides are judged by the verifier; nothing else decides. Pure, any thread. Rules F3-F5, J4, J5; X-1.
#pragma once

#include "session/trust/verifier.h"

#include <optional>
#include <string>
#include <string_view>

namespace session::trust {

enum class Fate { Stays, ReAuthenticates, Drops, Unknown };

enum class Presence {
    Away,      ///< Unknown (F5)
    Trying,    ///< refused so far, and comes again by itself: it is let in, or goes on being refused
    Connected, ///< has a session
};

struct PredictionInput
{
    /// What the device will show; nullopt: never seen, or what it will show is not known yet.
    std::optional<PeerEvidence> deviceEvidence;
    std::string whyUnknown; ///< shown when deviceEvidence is nullopt, or devicePolicy of one that is Trying
    Policy serverPolicy;    ///< the manager's, after the change
    RevocationFacts facts;  ///< what it knows of the device's path by that policy, at the handshake
    RevocationFacts found;  ///< what it finds out of it behind the handshake (T6)

    /// What the manager will show to this device, and how the device will judge it.
    std::optional<PeerEvidence> serverEvidence;
    std::optional<Policy> devicePolicy;
    RevocationFacts deviceFacts; ///< what the device knows of the manager's path, at the handshake
    RevocationFacts deviceFound; ///< what it finds out of it behind the handshake

    /// Who they are, in words.
    std::string_view client = "device";
    std::string_view server = "manager";

    Presence presence = Presence::Away;
    bool sessionWillBeRestarted = false; ///< the change ends its session (now or after the wait)
    base::TimePoint judgedAt;            ///< when it will come back: now, or the end of the wait
    std::chrono::milliseconds deviceClockOffset{
        0}; ///< device clock minus ours; the device judges by its own (K5)
};

struct Prediction
{
    Fate fate = Fate::Unknown;
    std::optional<Verdict> byManager;
    std::optional<Verdict> byDevice;
    /// What its next handshake fails at, by the side that refuses first, also while its session stays up or
    /// there is none; nullopt when neither side does.
    std::optional<Check> cause;
    bool refusedByDevice = false; ///< it is the device that refuses
    std::string detail;
    std::optional<base::TimePoint> when;
};

[[nodiscard]] Prediction predict(const PredictionInput& input);
[[nodiscard]] std::string_view toText(Fate fate); ///< "stays", "re-authenticates", "drops", "unknown"

} // namespace session::trust
