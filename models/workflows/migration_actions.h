// The actions of the steps and their inverses: what is edited, committed and pushed. Each calls back with
// what came of it; none decides whether it may be done (that is conditions.h). Main thread.
#pragma once

#include "models/workflows/plan_state.h"
#include "models/workflows/world.h"

#include <functional>
#include <optional>

namespace models::workflows {

using ActionDone = std::function<void(const session::base::Result<>&)>;

/// The step that takeBack() would undo; nullopt when none has been done.
[[nodiscard]] std::optional<Step> stepToTakeBack(const PlanState& plan);

/// Changes `plan` as far as the action got; the caller saves it.
class MigrationActions
{
public:
    /// `world` must outlive it and what is under way.
    explicit MigrationActions(World& world) : m_world(world) {}

    void act(PlanState& plan, ActionDone done);
    /// Takes back the last step that was done.
    void takeBack(PlanState& plan, ActionDone done);

private:
    void stage(PlanState& plan, ActionDone done);
    /// The certificates that the step needs, then its edits; all of it or nothing.
    void makeAndEdit(const PlanState& plan, Step step, ActionDone done);
    void make(std::vector<lifecycle::GenerateRequest> requests, std::size_t index, ActionDone done);
    /// What takes back the last edit of the candidate when it is told of a failure, and then tells `done`.
    [[nodiscard]] ActionDone orUndo(ActionDone done);
    void commitStep(PlanState& plan, ActionDone done);
    void planWavesOf(PlanState& plan) const;
    void startWave(PlanState& plan, const ActionDone& done);
    void instruct(PlanState& plan, const ActionDone& done) const;
    void deliver(PlanState& plan, ActionDone done);
    [[nodiscard]] session::base::Result<> withdraw(PlanState& plan);
    void takeBackCommit(PlanState& plan, Step step, ActionDone done);
    [[nodiscard]] session::base::Result<> pushBack(const PlanState& plan);

    World& m_world;
};

} // namespace models::workflows
