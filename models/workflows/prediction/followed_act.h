// A commit or push, what it was said to do to each device, and what it did: as it is kept, and as scripts
// read it. Plain values; any thread. X-1.
#pragma once

#include "models/workflows/prediction/outcomes.h"

#include <QJsonObject>

#include <vector>

namespace models::workflows {

struct FollowedDevice
{
    session::base::Serial serial;
    std::string channel = "management";
    std::string now; ///< before the change: "custom", "predefined", "refused"
    Foretold foretold = {};
    Outcome outcome = {};
    Match match = Match::Open;
    std::string shownBefore = {}; ///< sha256 of what it showed
    bool operator==(const FollowedDevice&) const = default;
};

struct MatchCounts
{
    int open = 0;
    int right = 0;
    int wrong = 0;
    int other = 0; ///< not foretold, or not to be compared
};

/// A commit or push, and what it was said to do and did.
struct FollowedAct
{
    std::uint64_t number = 0; ///< they are counted as they begin
    std::string name;         ///< "commit 12", "push 7"
    std::optional<session::base::JobId> push = {};
    session::base::TimePoint at;
    bool isPredicted = false;
    bool isOver = false;
    std::vector<FollowedDevice> devices = {}; ///< that had a session, or tried to get one; by serial
    int without = 0;                          ///< managed devices that did neither
    [[nodiscard]] MatchCounts counts() const;
    bool operator==(const FollowedAct&) const = default;
};

/// Members that say nothing are left out.
[[nodiscard]] QJsonObject toObject(const FollowedAct& act);
[[nodiscard]] FollowedAct followedActFrom(const QJsonObject& object);

} // namespace models::workflows
