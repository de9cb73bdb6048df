// The durable state of the workflow that runs: plain data, saved after every action, read back after a
// restart. Main thread.
#pragma once

#include "models/workflows/workflow.h"

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

namespace models::workflows {

struct PlanState
{
    WorkflowKind kind = WorkflowKind::ServerSide;
    ServerSideOptions serverSide;
    RollOutOptions rollOut;
    std::size_t current = 0;
    bool acting = false;    ///< the current step's action is done and its evidence is awaited
    bool abandoned = false; ///< given up before its end
    std::string failure;    ///< why the last action failed, "" if it did not
    bool stopped = false;
    std::string stopReason;
    session::base::TimePoint actedAt;                   ///< when the current step's commit took effect
    std::vector<session::base::Serial> connectedBefore; ///< had a session at that time
    std::vector<Wave> waves;
    std::size_t wave = 0; ///< next wave to start
    /// For each step done that changed the configuration, by its id: the commands that take it back.
    std::map<std::string, std::vector<std::string>> inverse;
    session::base::TimePoint savedAt;
    bool operator==(const PlanState&) const = default;
};

/// The stopReason of a plan that somebody stopped.
inline constexpr std::string_view paused = "paused";

enum class Step { StageServer, CommitServer, StageClients, CommitClients, Waves, Enforce };

/// The steps of each kind of workflow, in order.
[[nodiscard]] const std::vector<Step>& stepsOf(WorkflowKind kind);
/// Their ids, as in StepStatus.
[[nodiscard]] std::vector<std::string> stepIds(WorkflowKind kind);

[[nodiscard]] QByteArray toJson(const PlanState& state);
/// ErrorCode::ParseFailed says what in it can't be: a word that is none, a number out of range.
[[nodiscard]] session::base::Result<PlanState> planFromJson(const QByteArray& json);

[[nodiscard]] std::string_view toText(WorkflowKind kind);   ///< "server-side", "roll-out", "enforce"
[[nodiscard]] std::string_view toText(ClientSource source); ///< "issued", "common", "scep"
[[nodiscard]] std::string_view toText(Step step);           ///< "stage-server", as in StepStatus::id
[[nodiscard]] std::string_view toText(WaveDeviceState state);
[[nodiscard]] std::string_view toText(StepState state);
[[nodiscard]] std::string_view toText(ConditionState state);

} // namespace models::workflows
