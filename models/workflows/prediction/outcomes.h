// What was said of a device before a change, what it then did, and whether the two are the same: the one rule
// by which predictions are held against what happens, for the manager and for the benchmark. Pure; any
// thread. X-1.
#pragma once

#include "models/workflows/prediction/predictor.h"

#include <chrono>
#include <optional>
#include <string>

namespace models::workflows {

/// What was said of a device on a channel, without the verdicts behind it.
struct Foretold
{
    session::trust::Fate fate = session::trust::Fate::Unknown;
    std::string reason = {};      ///< Drops: name of the reason, "" else
    std::string rule = {};        ///< Drops: of the check
    bool refusedByDevice = false; ///< Drops: by the device, of the manager
    /// Drops: by what the device judges is not known, and so not whether it refuses before it is refused.
    bool mayRefuseFirst = false;
    std::optional<session::base::TimePoint> when = {}; ///< Drops
    std::string detail = {};
    bool operator==(const Foretold&) const = default;
};
[[nodiscard]] Foretold foretold(const DevicePrediction& row);

enum class Happened {
    Pending,  ///< it may still go either way
    Stayed,   ///< its session lived on
    CameBack, ///< it has a session that began after the change
    Lost,     ///< it was refused, again and again
    Away,     ///< it went away by itself, or was not seen any more: nothing can be said
};

struct Outcome
{
    Happened what = Happened::Pending;
    bool refusedByDevice = false; ///< Lost: by the device, of the manager
    std::string reason = {};      ///< Lost: by whoever refused, "" if only an alert told
    std::string alert = {};       ///< Lost: "unknown_ca", "" if none was heard
    std::string fingerprint =
        {};                 ///< sha256 of what it shows; CameBack, and Lost if it has helped itself (F-3)
    std::string world = {}; ///< "custom", "predefined"; as the fingerprint
    std::optional<session::base::TimePoint> endedAt = {}; ///< its session before
    std::optional<session::base::TimePoint> at = {};      ///< came back or was refused
    bool operator==(const Outcome&) const = default;
};

enum class Match {
    Open, ///< what happens is not known yet
    Right,
    Wrong,        ///< a missed drop, a false alarm, another side, check or time
    NotForetold,  ///< nothing had been said of it ("unknown")
    Incomparable, ///< it went by itself, or another change came between
};

/// A drop comes no earlier than it was said to, and no later than this behind it: devices reconnect in turn.
inline constexpr std::chrono::seconds earlyTolerance{2};
inline constexpr std::chrono::minutes lateTolerance{2};

[[nodiscard]] Match compare(const Foretold& foretold, const Outcome& outcome);

/// What becomes of one device after a change, told step by step.
class OutcomeTrail
{
public:
    using TimePoint = session::base::TimePoint;

    struct End
    {
        TimePoint at;
        bool byItself = false; ///< not for the change: it hung up, or its line was cut
    };
    struct Return
    {
        TimePoint at;
        std::string fingerprint = {};
        std::string world = {};
        /// Why it could not come with what it was pushed: it comes with its last good settings (F-3). The
        /// name of a reason first.
        std::optional<std::string> reverted = {};
    };
    /// Counts when it was said twice: the second time a device sends all certificates that it has.
    struct Refusal
    {
        TimePoint at;
        bool byDevice = false;
        std::string reason = {}; ///< "" if only an alert told
        std::string alert = {};
    };
    void note(const End& end);
    void note(const Return& back);
    void note(const Refusal& refusal);

    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    /// `isOver`: whoever still has its session keeps it, and whoever was not seen will not be.
    [[nodiscard]] Outcome outcome(bool isOver) const;

private:
    void noteReverted(const std::string& why);

    Outcome m_outcome;
    bool m_hasEnded = false;
    bool m_byItself = false;
    int m_refusals = 0;
};

[[nodiscard]] std::string_view toText(Happened what); ///< "stayed", "came-back", "lost", "away", "pending"
[[nodiscard]] std::string_view toText(Match match);   ///< "right", "wrong", "not-foretold", ...

} // namespace models::workflows
