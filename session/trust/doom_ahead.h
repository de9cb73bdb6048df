// What is foreseen for a session that stands: the next handshake of its device would fail, why, and from when
// on. Plain value; any thread. X-3.
#pragma once

#include "session/base/clock.h"
#include "session/trust/reason.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace session::trust {

/// its session stands and is not doomed yet, but a later handshake would fail.
struct DoomAhead
{
    enum class Ground {
        Running,   ///< the device itself would refuse the manager, now already
        Candidate, ///< once what waits for a commit runs
        Time,      ///< once a certificate has expired
    };
    Ground ground = Ground::Running;
    Reason reason{};
    std::string rule;
    std::string certificate;                                   ///< the one concerned, "" when none is
    bool isByDevice = false;                                   ///< the device refuses the manager
    std::optional<base::TimePoint> from = {};                  ///< Time: fails from then on
    std::optional<std::chrono::milliseconds> afterCommit = {}; ///< Candidate: when its session ends; nullopt:
                                                               ///< it stays up until it reconnects
    bool operator==(const DoomAhead&) const = default;
};

[[nodiscard]] constexpr std::string_view toText(DoomAhead::Ground ground)
{
    switch (ground) {
    case DoomAhead::Ground::Running:
        return "running";
    case DoomAhead::Ground::Candidate:
        return "candidate";
    case DoomAhead::Ground::Time:
        break;
    }
    return "time";
}

} // namespace session::trust
