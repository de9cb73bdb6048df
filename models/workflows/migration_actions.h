// The actions of the steps and their inverses: what is edited, committed and pushed. Each calls back with
// what came of it; none decides whether it may be done (that is conditions.h). Main thread.
#pragma once

#include "models/lifecycle/commit/commit_effect.h"
#include "models/workflows/plans/plan_state.h"
#include "models/workflows/world.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace models::workflows {

using ActionDone = std::function<void(const session::base::Result<>&)>;

/// The step that takeBack() would undo; nullopt when none has been done.
[[nodiscard]] std::optional<Step> stepToTakeBack(const PlanState& plan);
/// Nothing has been done, or all of it was taken back, and nothing is being done.
[[nodiscard]] bool isUntouched(const PlanState& plan);

/// Who was sent something by this plan, and does not run what it is to run once the commit is taken back.
/// `wanted`: that, while it is not yet; null: it is what runs.
[[nodiscard]] std::vector<session::base::Serial> whoIsSentBack(const PlanState& plan, const World& world,
                                                               const WantedDigests* wanted);

/// Who of the wave to come would be sent something now: all of it who can follow and are connected (F5);
/// nobody when there is no further wave.
[[nodiscard]] std::vector<session::base::Serial> nextTargets(const PlanState& plan, const World& world);

/// Changes `plan` as far as the action got; the caller keeps it.
class MigrationActions
{
public:
    /// `world` must outlive it and what is under way.
    explicit MigrationActions(World& world) : m_world(world) {}

    /// Writes into the plan what act(), or takeBack(), is about to do: to be kept before.
    void intend(PlanState& plan, Direction direction, const PredictionWish& predicted) const;
    /// A wave goes to nobody but whom the prediction was about.
    void act(PlanState& plan, const PredictionWish& predicted, ActionDone done);
    /// Takes back the last step that was done.
    void takeBack(PlanState& plan, ActionDone done);
    /// For a plan whose intent was kept and nothing since: finds out whether it was carried out. What was
    /// half done is taken back, if nobody else's edits stand beside it.
    void recover(PlanState& plan);

private:
    struct CommitFacts
    {
        session::base::TimePoint at;
        bool endsSessions = false;
    };

    void stage(PlanState& plan, const ActionDone& done);
    /// The certificates that the step needs, then its edits; all of it or nothing. `before` becomes the
    /// candidate that the edits were made on.
    void makeAndEdit(const PlanState& plan, Step step, std::shared_ptr<config::Configuration> before,
                     ActionDone done);
    void make(std::vector<lifecycle::GenerateRequest> requests, std::size_t index, ActionDone done);
    /// What takes back the last edit of the candidate when it is told of a failure, and then tells `done`:
    /// unless somebody else has edited it meanwhile.
    [[nodiscard]] ActionDone orUndo(ActionDone done);
    void commitStep(PlanState& plan, ActionDone done);
    void committed(PlanState& plan, Step step, const CommitFacts& facts) const;
    void planWavesOf(PlanState& plan) const;
    void startWave(PlanState& plan, const PredictionWish& predicted, const ActionDone& done);
    void waveStarted(PlanState& plan, session::base::JobId job,
                     const std::vector<session::base::Serial>& serials) const;
    void instruct(PlanState& plan, const ActionDone& done) const;
    void deliver(PlanState& plan, ActionDone done);
    [[nodiscard]] session::base::Result<> withdraw(PlanState& plan);
    [[nodiscard]] session::base::Result<> takeBackStage(PlanState& plan, Step step);
    void takeBackCommit(PlanState& plan, Step step, ActionDone done);
    [[nodiscard]] session::base::Result<> takenBack(PlanState& plan, Step step);
    [[nodiscard]] session::base::Result<> pushBack(const PlanState& plan);
    void recoverStage(PlanState& plan, Step step);
    void recoverCommit(PlanState& plan, Step step, const PlanIntent& intent);
    void recoverWave(PlanState& plan, const PlanIntent& intent) const;
    void recoverTakingBack(PlanState& plan, Step step, const PlanIntent& intent);

    World& m_world;
};

/// Of a commit in the history.
[[nodiscard]] std::string commitDescription(Step step, Direction direction);
/// The commands that lead from `after` back to `before`.
[[nodiscard]] std::vector<std::string> inverseCommands(const config::Configuration& before,
                                                       const config::Configuration& after);

} // namespace models::workflows
