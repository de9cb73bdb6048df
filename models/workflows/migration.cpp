#include "models/workflows/migration.h"

#include "models/config/local_configuration.h"
#include "models/lifecycle/device_registry.h"
#include "models/workflows/changes/wildfire.h"
#include "models/workflows/lifecycle_world.h"
#include "models/workflows/machine.h"
#include "models/workflows/migration_status.h"
#include "models/workflows/plan_evidence.h"
#include "models/workflows/plans/new_plan.h"
#include "models/workflows/plans/plan_keeper.h"
#include "models/workflows/plans/report.h"
#include "models/workflows/plans/saved_plan.h"
#include "models/workflows/prediction/outcome_desk.h"
#include "models/workflows/scenarios/rehearsal.h"
#include "models/workflows/standing.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// Changes of many devices are looked at together, and the more there are to look at, the longer they wait:
/// it never takes more than a tenth of the thread's time.
constexpr std::chrono::milliseconds shortestRest{200};
constexpr int restForWork = 10;

} // namespace

class MigrationDesk::Impl
{
public:
    Impl(lifecycle::Lifecycle& theLifecycle, store::Store& theStore, MigrationDesk& desk)
        : lifecycle(theLifecycle),
          saved(theStore),
          world(theLifecycle),
          machine(world, {.keep = [this](const PlanState& plan) { return saved.write(plan); },
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
    QTimer refreshTimer;
};

MigrationDesk::MigrationDesk(lifecycle::Lifecycle& lifecycle, store::Store& store, QObject* parent)
    : QObject(parent),
      m_impl(std::make_unique<Impl>(lifecycle, store, *this))
{
    m_impl->refreshTimer.setSingleShot(true);
    m_impl->refreshTimer.setInterval(shortestRest);
    connect(&m_impl->refreshTimer, &QTimer::timeout, this, [this] {
        QElapsedTimer work;
        work.start();
        m_impl->machine.refresh();
        static_cast<void>(m_impl->machine.conditions()); // whoever asks for them next finds them
        m_impl->refreshTimer.setInterval(
            std::max(shortestRest, restForWork * std::chrono::milliseconds(work.elapsed())));
    });
    const auto schedule = [this] {
        if (!m_impl->refreshTimer.isActive())
            m_impl->refreshTimer.start();
    };
    connect(&lifecycle, &lifecycle::Lifecycle::candidateChanged, this, schedule);
    connect(&lifecycle, &lifecycle::Lifecycle::runningChanged, this, schedule);
    connect(&lifecycle, &lifecycle::Lifecycle::jobChanged, this, schedule);
    connect(&lifecycle, &lifecycle::Lifecycle::pairChanged, this, schedule);
    using lifecycle::DeviceRegistry;
    connect(&lifecycle.devices(), &DeviceRegistry::devicesChanged, this,
            [this, schedule](const auto& serials) {
                m_impl->progress.note(serials);
                schedule();
            });
    connect(&lifecycle.devices(), &DeviceRegistry::devicesReset, this, [this, schedule] {
        m_impl->progress.forget();
        schedule();
    });
    schedule(); // something may have been interrupted
}

MigrationDesk::~MigrationDesk() = default;

Rehearsal& MigrationDesk::rehearsal()
{
    return m_impl->rehearsal;
}

Result<> MigrationDesk::begin(Result<PlanState> plan)
{
    return plan ? m_impl->keeper.begin(std::move(*plan)) : std::unexpected(plan.error());
}

Result<> MigrationDesk::start(const ServerSideOptions& options)
{
    return begin(newPlan(options, m_impl->lifecycle.candidate()));
}

Result<> MigrationDesk::start(const RollOutOptions& options)
{
    return begin(newPlan(options, m_impl->lifecycle.candidate()));
}

Result<> MigrationDesk::startEnforce()
{
    PlanState plan;
    plan.kind = WorkflowKind::Enforce;
    return begin(std::move(plan));
}

Result<> MigrationDesk::start(const ServerCertificateOptions& options)
{
    return begin(newPlan(options, m_impl->lifecycle.candidate()));
}

Result<> MigrationDesk::start(const ClientCertificateOptions& options, const RollOutOptions& how)
{
    return begin(newPlan(options, how, m_impl->lifecycle.candidate()));
}

Result<> MigrationDesk::start(const AuthorityOptions& options, const RollOutOptions& how)
{
    return begin(newPlan(options, how, m_impl->lifecycle.candidate()));
}

Result<> MigrationDesk::start(const NewDeviceOptions& options)
{
    return begin(newPlan(options, m_impl->lifecycle.candidate()));
}

Result<> MigrationDesk::start(const WildfireOptions& options, const RollOutOptions& how)
{
    return begin(newPlan(options, how, m_impl->lifecycle.candidate()));
}

Result<> MigrationDesk::start(const HaPairOptions& options)
{
    return begin(newPlan(options, m_impl->lifecycle.candidate(), m_impl->world.pair()));
}

Result<> MigrationDesk::abandon()
{
    if (m_impl->saved.error()) {
        const auto aside = m_impl->saved.setAside();
        Q_EMIT statusChanged();
        return aside;
    }
    return m_impl->machine.abandon();
}

std::optional<MigrationStatus> MigrationDesk::status() const
{
    const Machine& machine = m_impl->machine;
    if (!machine.plan())
        return std::nullopt;
    auto conditions = machine.conditions();
    const auto window = m_impl->keeper.windowCondition();
    if (window && isChange(*machine.plan()))
        conditions.push_back(*window);
    const auto& pushed = machine.plan()->pushed;
    auto status = statusOf(*machine.plan(),
                           {.busy = machine.isBusy(),
                            .conditions = std::move(conditions),
                            .backConditions = machine.backConditions(),
                            .sentBack = std::size_t(std::ranges::count_if(pushed, [this](const auto& serial) {
                                return m_impl->world.find(serial) != nullptr;
                            }))});
    const PlanState& plan = *machine.plan();
    if (plan.kind == WorkflowKind::Wildfire && !status.finished &&
        status.steps[status.current].act == Act::Instruct) {
        status.commands = applianceOrder(plan.wildfire, plan.rollOut.templateStacks,
                                         m_impl->lifecycle.running(), std::string(config::hiddenSecret))
                              .commands;
        status.commandFile = plan.wildfire.directory + '/' + std::string(applianceCommandsFile);
    }
    if (const auto* passport = m_impl->keeper.shelf().running()) {
        status.plan = passport->number;
        status.window = passport->window;
    }
    const bool isShut =
        window && (window->state != ConditionState::Holds || !window->overriddenBecause.empty());
    if (isShut)
        status.outsideWindow = window;
    return status;
}

std::optional<session::base::Error> MigrationDesk::savedPlanError() const
{
    return m_impl->saved.error();
}

bool MigrationDesk::isDone(WorkflowKind kind) const
{
    if (m_impl->isUnderWay(kind))
        return false;
    const auto& running = m_impl->lifecycle.running();
    switch (kind) {
    case WorkflowKind::ServerSide:
        return running.secureConnServer.customize;
    case WorkflowKind::RollOut:
        return progress().custom > 0 && progress().left.empty();
    case WorkflowKind::Enforce:
        return running.secureConnServer.customCertificateOnly;
    case WorkflowKind::ServerCertificate: // what these are for comes again
    case WorkflowKind::ClientCertificate:
    case WorkflowKind::Authority:
    case WorkflowKind::HaPair:
    case WorkflowKind::AddDevice:
    case WorkflowKind::Wildfire:
        break;
    }
    return false;
}

bool MigrationDesk::isRolledOut() const
{
    if (isDone(WorkflowKind::RollOut))
        return true;
    if (m_impl->isUnderWay(WorkflowKind::RollOut))
        return false;
    const auto& known = plans();
    const auto last = std::find_if(known.rbegin(), known.rend(), [](const PlanPassport& passport) {
        return passport.kind == WorkflowKind::RollOut;
    });
    if (last != known.rend() && last->isFinished && !last->isAbandoned)
        return true;
    return progress().custom > 0 && !needRollOut(m_impl->world, progress().left);
}

const FleetProgress& MigrationDesk::progress() const
{
    return m_impl->progress.progress();
}

void MigrationDesk::next(std::function<void(const Result<>&)> done, const std::string& step)
{
    if (step.empty())
        return m_impl->machine.next(std::move(done));
    m_impl->machine.nextOf(step, done);
}

void MigrationDesk::rollBack(std::function<void(const Result<>&)> done)
{
    const auto& plan = m_impl->machine.plan();
    const auto step = plan ? stepToTakeBack(*plan) : std::nullopt;
    m_impl->machine.rollBack([this, step, done = std::move(done)](const Result<>& result) {
        if (result && step)
            m_impl->keeper.note(diary::rolledBack, std::string(toText(*step)), {});
        done(result);
    });
}

Result<> MigrationDesk::pause()
{
    const auto rests = m_impl->machine.pause();
    if (rests)
        m_impl->keeper.note(diary::paused, {}, {});
    return rests;
}

Result<> MigrationDesk::resume()
{
    const auto resumed = m_impl->machine.resume();
    if (resumed)
        m_impl->keeper.note(diary::resumed, {}, {});
    return resumed;
}

Result<> MigrationDesk::overrideCondition(const std::string& condition, const std::string& reason,
                                          Direction direction)
{
    if (condition != windowCondition) {
        const auto overridden = m_impl->machine.overrideCondition(condition, reason, direction);
        if (overridden)
            m_impl->keeper.note(diary::overridden, m_impl->machine.plan()->overrides.back().step,
                                condition + ": " + reason);
        return overridden;
    }
    return told(m_impl->keeper.giveLeave(reason));
}

bool MigrationDesk::isWorkingOut() const
{
    return m_impl->machine.isPredicting();
}

Result<> MigrationDesk::told(Result<> result)
{
    if (result)
        Q_EMIT statusChanged();
    return result;
}

Result<> MigrationDesk::setWindow(std::optional<MaintenanceWindow> window, const std::string& reason)
{
    return told(m_impl->keeper.setWindow(window, reason));
}

const std::vector<PlanPassport>& MigrationDesk::plans() const
{
    return m_impl->keeper.shelf().passports();
}

Result<> MigrationDesk::setPlanAside()
{
    return told(m_impl->keeper.setAside());
}

Result<> MigrationDesk::takePlanUp(int number)
{
    return told(m_impl->keeper.takeUp(number));
}

Result<> MigrationDesk::deletePlan(int number)
{
    return told(m_impl->keeper.remove(number));
}

Result<QJsonObject> MigrationDesk::report(std::optional<int> number) const
{
    const PlanShelf& shelf = m_impl->keeper.shelf();
    const PlanPassport* passport = number ? shelf.find(*number) : shelf.running();
    if (!passport)
        return failure(ErrorCode::NotFound, number ? "there is no plan " + std::to_string(*number)
                                                   : "no workflow has been started");
    const auto plan = m_impl->keeper.planOf(passport->number);
    if (!plan)
        return std::unexpected(plan.error());
    return reportOf({.passport = *passport,
                     .plan = *plan,
                     .acts = m_impl->outcomes.acts(),
                     .now = m_impl->keeper.fingerprints(),
                     .manager = m_impl->lifecycle.running().manager.address,
                     .madeBy = lifecycle::ownerName(m_impl->lifecycle.workPool().client()),
                     .madeAt = m_impl->world.now()});
}

const OutcomeDesk& MigrationDesk::outcomes() const
{
    return m_impl->outcomes;
}

std::optional<Predictions> MigrationDesk::prediction() const
{
    return m_impl->machine.prediction();
}

} // namespace models::workflows
