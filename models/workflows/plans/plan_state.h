// The durable state of the workflow that runs: plain data, saved after every action, read back after a
// restart. Main thread.
#pragma once

#include "models/workflows/steps.h"
#include "models/workflows/workflow.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace models::workflows {

/// Somebody went on although a soft condition did not hold. It counts for this step, this direction and the
/// devices that kept the condition open then; a step that is taken back uses it up.
struct StepOverride
{
    std::string step;      ///< id
    std::string condition; ///< id
    std::string reason;    ///< as it was typed
    std::string measured;  ///< by the condition at that time
    session::base::TimePoint at;
    std::vector<session::base::Serial> devices = {}; ///< sorted
    Direction direction = Direction::Forward;
    bool isSpent = false;
    bool operator==(const StepOverride&) const = default;
};

/// A client certificate that is to be replaced, as it was shown before (I8).
struct ShownCertificate
{
    std::string serialNumber;
    session::base::TimePoint notAfter;
    bool operator==(const ShownCertificate&) const = default;
};

/// What the plan is about to do: kept before it does it, so that whoever comes after a crash can tell from
/// the world whether it was done.
struct PlanIntent
{
    std::string step; ///< id
    Direction direction = Direction::Forward;
    session::base::PolicyVersion running; ///< before
    session::base::JobId lastJob;         ///< the newest before
    std::vector<session::base::Serial> pushedTo = {};
    bool operator==(const PlanIntent&) const = default;
};

struct PlanState
{
    WorkflowKind kind = WorkflowKind::ServerSide;
    ServerSideOptions serverSide;
    RollOutOptions rollOut; ///< of other kinds: how their waves are cut
    ServerCertificateOptions serverCertificate;
    ClientCertificateOptions clientCertificate;
    AuthorityOptions authority;
    HaPairOptions haPair;
    NewDeviceOptions newDevice;
    WildfireOptions wildfire;
    std::size_t current = 0;
    bool acting = false;    ///< the current step's action is done and its evidence is awaited
    bool abandoned = false; ///< given up before its end
    std::string failure;    ///< why the last action failed, "" if it did not
    StopCause stopCause = StopCause::None;
    std::string stopReason;                             ///< in words, "" for a pause
    session::base::TimePoint actedAt;                   ///< when the current step's commit took effect
    std::vector<session::base::Serial> connectedBefore; ///< had a session at that time
    std::vector<Wave> waves;
    std::size_t wave = 0;   ///< next wave to start
    bool wavesGoOn = false; ///< the next wave begins by itself when the one before has passed
    std::vector<session::base::Serial> pushed;           ///< every device that this plan has sent something
    std::map<std::string, ShownCertificate> shownBefore; ///< by serial: what is to be replaced on devices
    std::vector<StepOverride> overrides;                 ///< in the order in which they were made
    /// For each step that changed the configuration, by its id: the commands that take it back. Those of what
    /// was staged become those of its commit.
    std::map<std::string, std::vector<std::string>> inverse;
    std::optional<PlanIntent> intent; ///< only while something is being done
    session::base::TimePoint savedAt;
    [[nodiscard]] bool isStopped() const { return stopCause != StopCause::None; }
    bool operator==(const PlanState&) const = default;
};

[[nodiscard]] QByteArray toJson(const PlanState& state);
/// ErrorCode::ParseFailed says what in it can't be: a word that is none, a number out of range.
[[nodiscard]] session::base::Result<PlanState> planFromJson(const QByteArray& json);

[[nodiscard]] std::string_view toText(WorkflowKind kind);   ///< "server-side", "roll-out", "ca", ...
[[nodiscard]] std::string_view toText(ClientSource source); ///< "issued", "common", "scep"
[[nodiscard]] std::string_view toText(WaveDeviceState state);
[[nodiscard]] std::string_view toText(StopCause cause); ///< "none", "paused", "failures", "not-begun"
[[nodiscard]] std::string_view toText(StepState state);
[[nodiscard]] std::string_view toText(ConditionState state);
[[nodiscard]] std::string_view toText(Direction direction); ///< "forward", "back"

} // namespace models::workflows
