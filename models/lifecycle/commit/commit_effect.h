// What a commit does to the sessions that are open: the one place that decides it. The commit carries it out,
// the prediction reckons with it, the window words it. D13-D16, T8. Pure, any thread.
#pragma once

#include "models/lifecycle/devices/device_record.h"

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace models::lifecycle {

/// Which sessions end when the wait is over and come back under the new rules, and which end for good.
struct CommitEffect
{
    std::optional<std::chrono::minutes>
        wait;                 ///< from the commit on (D13); nullopt: it starts none, 0: at once (D15)
    std::size_t sessions = 0; ///< that it concerns (D16)
    std::size_t unmanaged =
        0; ///< others: they end at the commit, for their devices are managed no longer (T7)
    bool operator==(const CommitEffect&) const = default;
};

struct CommitFacts
{
    std::string_view before;                ///< authentication digest of what runs
    std::string_view after;                 ///< of what is to run
    std::chrono::minutes configuredWait{0}; ///< in what is to run (D12)
    bool isWaiting = false;                 ///< a wait runs: any commit starts it again (T8)
};
/// nullopt: who is connected stays.
[[nodiscard]] std::optional<std::chrono::minutes> waitStartedBy(const CommitFacts& facts);

/// Authentication digests of the policies that sessions were opened under.
using PolicyDigests = std::map<session::base::PolicyVersion, std::string>;
/// The wait concerns it: it came up under other rules than those of `digest`, or under unknown ones (D16).
[[nodiscard]] bool isUnderOther(const OpenSession& session, const PolicyDigests& policies,
                                std::string_view digest);

} // namespace models::lifecycle
