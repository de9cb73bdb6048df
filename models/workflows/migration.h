// The migration desk: gives the machine of workflows the manager's world, keeps its plan durable after every
// action, and has it look again whenever devices, jobs or configuration change.
// The wizard page and the shell's `request migration` drive this one object. Main thread.
#pragma once

#include "models/workflows/fleet_count.h"
#include "models/workflows/plans/plan_passport.h"
#include "models/workflows/plans/plan_state.h"
#include "models/workflows/workflow.h"

#include <QObject>

#include <memory>

namespace models::store {
class Store;
}

namespace models::workflows {

class Rehearsal;
class OutcomeDesk;
class ScenarioRecorder;

struct MigrationStatus
{
    WorkflowKind kind = WorkflowKind::ServerSide;
    std::vector<StepStatus> steps;
    std::size_t current = 0; ///< index of the step to do; steps.size() when finished
    std::vector<Wave> waves; ///< of a step that pushes
    bool finished = false;
    bool abandoned = false; ///< finished by giving up
    StopCause stopCause = StopCause::None;
    std::string stopReason; ///< in words, "" for a pause
    bool wavesGoOn = false; ///< the next wave begins by itself
    std::string waveBack;   ///< name of the wave that rollBackWave() would take back, "" for none
    std::string takesBack;  ///< id of the step that rollBack() would undo, "" when none has been done
    std::vector<session::base::Serial> instructed =
        {}; ///< where somebody has something to do: devices, or the HA peer
    /// What somebody has to give to an appliance, a line each; a passphrase does not stand in them.
    std::vector<std::string> commands = {};
    std::string commandFile = {}; ///< where they stand whole
    std::string bundleFile = {};  ///< what a new device starts from, while it is waited for
    session::base::TimePoint savedAt;
    std::vector<Condition> backConditions = {}; ///< of the last rollBack(), when it was refused
    int plan = 0;                               ///< its number
    std::optional<MaintenanceWindow> window = {};
    /// Of a plan whose window is shut; its leave for one change, if somebody gave it, stands in it.
    std::optional<Condition> outsideWindow = {};
    [[nodiscard]] bool isStopped() const { return stopCause != StopCause::None; }
    bool operator==(const MigrationStatus&) const = default;
};

class MigrationDesk final : public QObject
{
    Q_OBJECT

public:
    /// Reads the plan that was saved last, if any: see savedPlanError(). Both must outlive the desk.
    MigrationDesk(lifecycle::Lifecycle& lifecycle, store::Store& store, QObject* parent = nullptr);
    ~MigrationDesk() override;

    /// Starts a workflow; refused (Conflict) while another one is unfinished.
    [[nodiscard]] session::base::Result<> start(const ServerSideOptions& options);
    [[nodiscard]] session::base::Result<> start(const RollOutOptions& options);
    [[nodiscard]] session::base::Result<> startEnforce();
    [[nodiscard]] session::base::Result<> start(const ServerCertificateOptions& options);
    /// With devices: replaced there. Without: by the templates, as `how` says.
    [[nodiscard]] session::base::Result<> start(const ClientCertificateOptions& options,
                                                const RollOutOptions& how);
    /// `how`: how its waves are cut.
    [[nodiscard]] session::base::Result<> start(const AuthorityOptions& options, const RollOutOptions& how);
    /// Each manager of the pair does its own part: this one's.
    [[nodiscard]] session::base::Result<> start(const HaPairOptions& options);
    [[nodiscard]] session::base::Result<> start(const NewDeviceOptions& options);
    /// `how`: for the firewalls of which stacks, and how their waves are cut.
    [[nodiscard]] session::base::Result<> start(const WildfireOptions& options, const RollOutOptions& how);
    /// Gives up an unfinished workflow; what it did stays (use rollBack to undo). Conflict while a step is
    /// being done. A saved plan that can't be read is left behind.
    [[nodiscard]] session::base::Result<> abandon();

    /// Null: none started yet, or unreadable. The same object while nothing has changed: with many devices it
    /// is large.
    [[nodiscard]] std::shared_ptr<const MigrationStatus> status() const;
    /// Why the plan that was saved can't be read: a migration may be half done, and nothing starts until
    /// abandon(). nullopt when all is well.
    [[nodiscard]] std::optional<session::base::Error> savedPlanError() const;
    /// What this workflow is for holds now: custom communication runs, every device is custom, custom only is
    /// on.
    [[nodiscard]] bool isDone(WorkflowKind kind) const;
    /// A roll-out has gone through all its waves, or nobody is left whom one could move now: whoever is not
    /// custom is away with settings that make it so, or can't follow. Whatever plan runs or ran since.
    [[nodiscard]] bool isRolledOut() const;
    [[nodiscard]] const FleetProgress& progress() const;
    /// Whom that leaves, by serial.
    [[nodiscard]] const std::vector<session::base::Serial>& left() const;

    /// Does the current step when all its conditions hold; else an error that names the open ones. `done`
    /// comes when the action is finished (the evidence may still be awaited: StepState::Running).
    /// `step`: the one that is meant, so that no other one is done when it has been proven meanwhile.
    void next(std::function<void(const session::base::Result<>&)> done, const std::string& step = {});
    /// The inverse of the last step done.
    void rollBack(std::function<void(const session::base::Result<>&)> done);
    /// Who would be sent their old settings by it now: worked out beside, nobody by a step that is no commit.
    void whoIsSentBack(
        const std::function<void(const session::base::Result<std::vector<session::base::Serial>>&)>& done)
        const;
    /// The wave that was started last alone: its devices get the settings of before, and the waves rest until
    /// resume(). NotFound where no wave of the step to do has been started.
    void rollBackWave(std::function<void(const session::base::Result<>&)> done);
    /// No further wave starts until resume(). NotFound without an unfinished workflow, Conflict while a step
    /// is being done.
    [[nodiscard]] session::base::Result<> pause();
    /// Goes on although devices have failed; further failures stop again. Errors as pause().
    [[nodiscard]] session::base::Result<> resume();

    /// Whether the next wave of a step begins by itself once the one before has passed and every condition
    /// holds. Never the first of a step, nor one behind a stop, behind an override, behind a wave in which
    /// nobody came, or while the maintenance window is shut. Errors as pause().
    [[nodiscard]] session::base::Result<> letWavesGoOn(bool byThemselves);

    /// Goes on although this soft condition does not hold, for the devices that keep it open now; the reason
    /// is kept with the plan. InvalidArgument for a hard one, NotFound for one that is not open: of the step
    /// to do, or of the last rollBack() that was refused.
    [[nodiscard]] session::base::Result<> overrideCondition(const std::string& condition,
                                                            const std::string& reason,
                                                            Direction direction = Direction::Forward);

    /// A condition that is not known yet will be soon: see overrideWhenKnown().
    [[nodiscard]] bool isWorkingOut() const;

    /// Of the plan that runs; nullopt takes it away. Outside of it a commit or push of the plan, and the way
    /// back, need a reason: overrideCondition("maintenance-window", ...), for one change each.
    [[nodiscard]] session::base::Result<> setWindow(std::optional<MaintenanceWindow> window,
                                                    const std::string& reason = {});

    /// All plans, by number; several may exist, one runs.
    [[nodiscard]] const std::vector<PlanPassport>& plans() const;
    /// The plan that runs rests, so that another one can. NotFound without one, Conflict while a step is
    /// being done.
    [[nodiscard]] session::base::Result<> holdPlan();
    /// Conflict while another one is unfinished.
    [[nodiscard]] session::base::Result<> continuePlan(int number);
    /// What it has done stays. Conflict for the one that is under way.
    [[nodiscard]] session::base::Result<> deletePlan(int number);
    /// Of the plan that runs, or another one.
    [[nodiscard]] session::base::Result<QJsonObject> report(std::optional<int> number = {}) const;
    /// Predicted and happened, of everything that is committed or pushed.
    [[nodiscard]] const OutcomeDesk& outcomes() const;

    /// Who would drop if the current step were done now; nullopt while it is being worked out or when the
    /// step changes nothing for devices.
    [[nodiscard]] const std::optional<session::base::Result<std::vector<DevicePrediction>>>&
    prediction() const;

    /// Of workflows on a copy of everything here.
    [[nodiscard]] Rehearsal& rehearsal();
    /// Of what somebody does here.
    [[nodiscard]] ScenarioRecorder& recorder();

    /// The one that runs, or ran last; nullopt without one.
    [[nodiscard]] const std::optional<PlanState>& plan() const;

Q_SIGNALS:
    void statusChanged();
    /// Somebody has had it do something: the words after `request migration` that do the same, "start" alone
    /// for a plan that has begun, and the id of the step that was done. For whoever records it.
    void acted(const QString& words, const QString& step);

private:
    [[nodiscard]] session::base::Result<> begin(session::base::Result<PlanState> plan);
    [[nodiscard]] session::base::Result<> told(session::base::Result<> result, const std::string& words);
    /// Conflict while a rehearsal plays what is here.
    [[nodiscard]] session::base::Result<> mayBegin() const;
    void goOnByItself();

    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace models::workflows
