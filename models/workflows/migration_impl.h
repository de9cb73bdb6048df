// What a migration desk is made of. Private to this room. Main thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/workflows/fleet_count.h"
#include "models/workflows/lifecycle_world.h"
#include "models/workflows/machine.h"
#include "models/workflows/migration.h"
#include "models/workflows/plans/plan_keeper.h"
#include "models/workflows/plans/saved_plan.h"
#include "models/workflows/prediction/outcome_desk.h"
#include "models/workflows/scenarios/rehearsal.h"
#include "models/workflows/scenarios/scenario_recorder.h"

#include <QTimer>

namespace models::workflows {

class MigrationDesk::Impl
{
public:
    Impl(lifecycle::Lifecycle& theLifecycle, store::Store& theStore, MigrationDesk& desk)
        : lifecycle(theLifecycle),
          saved(theStore),
          world(theLifecycle),
          machine(world, {.keep =
                              [this](const PlanState& plan) {
                                  return keeper.keep(
                                      plan, [this](const PlanState& one) { return saved.write(one); });
                              },
                          .changed =
                              [this, &desk] {
                                  keeper.follow();
                                  Q_EMIT desk.statusChanged();
                              },
                          .mayTouch = [this] { return keeper.mayChange(); },
                          .touching = [this] { keeper.spendLeave(); }}),
          keeper(theLifecycle, theStore, world, restored()),
          outcomes(theLifecycle, theStore),
          progress(theLifecycle.devices())
    {
        QObject::connect(&outcomes, &OutcomeDesk::changed, &desk, &MigrationDesk::statusChanged);
    }

    /// With the plan that was saved last.
    Machine& restored()
    {
        machine.restore(saved.read());
        return machine;
    }

    [[nodiscard]] bool isUnderWay(WorkflowKind kind) const
    {
        return machine.isUnfinished() && machine.plan()->kind == kind;
    }

    lifecycle::Lifecycle& lifecycle;
    SavedPlan saved;
    LifecycleWorld world;
    Machine machine;
    PlanKeeper keeper;
    OutcomeDesk outcomes;
    FleetCount progress;
    Rehearsal rehearsal{lifecycle};
    std::unique_ptr<ScenarioRecorder> recorder; ///< which looks at the desk itself
    /// What the status that is known was made of, besides the plan.
    struct Seen
    {
        std::uint64_t revision = 0;
        session::base::PolicyVersion running;
        std::optional<Condition> shut;
        int plan = 0;
        std::optional<MaintenanceWindow> window;
        bool operator==(const Seen&) const = default;
    };
    mutable std::optional<Seen> seen;
    mutable std::shared_ptr<const MigrationStatus> status;
    QTimer refreshTimer;
    int failedToGoOn = 0; ///< tries in a row
    QTimer goOnTimer;     ///< a window opens, and a wave passes, without anybody's wish
};

} // namespace models::workflows
