// The actions of the steps and their inverses: what is edited, committed and pushed. Each calls back with
// what came of it; none decides whether it may be done (that is conditions.h). Main thread.
#pragma once

#include "models/workflows/plan_state.h"

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
    explicit MigrationActions(lifecycle::Lifecycle& lifecycle) : m_lifecycle(lifecycle) {}

    void act(PlanState& plan, ActionDone done);
    /// Takes back the last step that was done.
    void takeBack(PlanState& plan, ActionDone done);

private:
    void stageServer(PlanState& plan, const ActionDone& done);
    void makeServerCertificate(PlanState& plan, const ActionDone& done);
    void setServerSide(PlanState& plan, const ActionDone& done);
    /// What takes back the last edit of the candidate when it is told of a failure, and then tells `done`.
    [[nodiscard]] ActionDone orUndo(ActionDone done);
    void stageClients(PlanState& plan, const ActionDone& done);
    void commitStep(PlanState& plan, bool awaitsEvidence, ActionDone done);
    void startWave(PlanState& plan, const ActionDone& done);
    void enforce(PlanState& plan, ActionDone done);
    void takeBackCommit(PlanState& plan, Step step, ActionDone done);
    [[nodiscard]] session::base::Result<> pushBack(const std::vector<Wave>& waves);

    lifecycle::Lifecycle& m_lifecycle;
};

} // namespace models::workflows
