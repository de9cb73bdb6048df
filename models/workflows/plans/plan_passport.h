// What goes with a plan and does not move it: its number, who began it when, its maintenance window, and its
// diary: who did what when, with the sessions that proved it. Plain values; any thread.
#pragma once

#include "models/workflows/plans/maintenance_window.h"
#include "models/workflows/plans/plan_state.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace models::workflows {

/// A session that proved a step.
struct Proof
{
    session::base::Serial serial;
    std::string fingerprint = {}; ///< sha256 of what the device shows
    std::string world = {};       ///< "custom", "predefined"
    std::optional<session::base::TimePoint> since = {};
    bool operator==(const Proof&) const = default;
};

/// A device that a step of waves did not bring where it was to.
struct LeftBehind
{
    session::base::Serial serial;
    std::string wave = {};
    std::string state = {}; ///< "failed", "skipped"
    std::string cause = {};
    bool operator==(const LeftBehind&) const = default;
};

struct DiaryEntry
{
    session::base::TimePoint at;
    std::string who = {};  ///< "alice (cli)"; "" for what came by itself
    std::string what = {}; ///< diary:: names
    std::string step = {}; ///< id, "" for the plan as a whole
    std::string detail = {};
    std::vector<Proof> proofs = {};
    std::vector<LeftBehind> exceptions = {}; ///< of waves that are done, or were taken back
    bool operator==(const DiaryEntry&) const = default;
};

namespace diary {
inline constexpr std::string_view started = "started";
inline constexpr std::string_view stepDone = "step-done";
inline constexpr std::string_view stepFailed = "step-failed";
inline constexpr std::string_view waveStarted = "wave-started";
inline constexpr std::string_view rolledBack = "rolled-back";
inline constexpr std::string_view waveRolledBack = "wave-rolled-back";
inline constexpr std::string_view overridden = "overridden";
inline constexpr std::string_view outsideWindow = "outside-window";
inline constexpr std::string_view windowSet = "window-set";
inline constexpr std::string_view paused = "paused";
inline constexpr std::string_view resumed = "resumed";
inline constexpr std::string_view wavesByThemselves = "waves-by-themselves";
inline constexpr std::string_view wavesByHand = "waves-by-hand";
inline constexpr std::string_view abandoned = "abandoned";
inline constexpr std::string_view held = "held"; ///< so that another plan can run
inline constexpr std::string_view continued = "continued";
inline constexpr std::string_view finished = "finished";
} // namespace diary

/// What a server or device shows, by "panorama" or its serial: sha256.
using Fingerprints = std::map<std::string, std::string>;

struct PlanPassport
{
    int number = 0; ///< they are counted as they begin
    WorkflowKind kind = WorkflowKind::ServerSide;
    session::base::TimePoint startedAt;
    std::string startedBy = {};
    std::string actor = {}; ///< who had the last step or wave begin; "" it began by itself
    bool isFinished = false;
    bool isAbandoned = false;
    std::size_t current = 0; ///< of the plan, for a list
    std::size_t steps = 0;
    std::optional<MaintenanceWindow> window = {};
    std::string leave = {};    ///< why the next change may be made outside of it; "" it may not
    std::string leaveFor = {}; ///< id of the step that this change is; "" where none is to come
    std::vector<DiaryEntry> diary = {};
    Fingerprints before = {}; ///< when it began
    Fingerprints after = {};  ///< when it was finished
    bool operator==(const PlanPassport&) const = default;
};

/// The detail of a line about an overridden condition.
[[nodiscard]] std::string overriddenLine(const std::string& condition, const std::string& reason);
/// Of the waves that the plan holds: those of its last step of waves.
[[nodiscard]] std::vector<LeftBehind> leftBehind(const PlanState& plan);

[[nodiscard]] QJsonObject toObject(const LeftBehind& device);
[[nodiscard]] QJsonObject toObject(const Fingerprints& fingerprints);
[[nodiscard]] Fingerprints fingerprintsFrom(const QJsonObject& object);
[[nodiscard]] QJsonObject toObject(const DiaryEntry& entry);
[[nodiscard]] DiaryEntry entryFrom(const QJsonObject& object);
[[nodiscard]] QJsonObject toObject(const PlanPassport& passport);
/// Without diary and fingerprints.
[[nodiscard]] QJsonObject headObject(const PlanPassport& passport);
[[nodiscard]] PlanPassport passportFrom(const QJsonObject& object);

} // namespace models::workflows
