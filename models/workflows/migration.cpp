#include "models/workflows/migration.h"

#include "models/config/device/local_configuration.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/workflows/changes/wildfire.h"
#include "models/workflows/migration_impl.h"
#include "models/workflows/migration_status.h"
#include "models/workflows/plan_evidence.h"
#include "models/workflows/plans/new_plan.h"
#include "models/workflows/plans/report.h"
#include "models/workflows/standing.h"

#include <QElapsedTimer>

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
/// Waves that begin by themselves have that much patience.
constexpr std::chrono::milliseconds lookForNextWave{1000};

} // namespace

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
    connect(&lifecycle.devices(), &DeviceRegistry::recordsChanged, this,
            [this, schedule](const auto& records) {
                m_impl->progress.note(records);
                schedule();
            });
    connect(&lifecycle.devices(), &DeviceRegistry::devicesReset, this, [this, schedule] {
        m_impl->progress.forget();
        schedule();
    });
    m_impl->goOnTimer.setInterval(lookForNextWave);
    connect(&m_impl->goOnTimer, &QTimer::timeout, this, &MigrationDesk::goOnByItself);
    m_impl->goOnTimer.start();
    m_impl->recorder = std::make_unique<ScenarioRecorder>(lifecycle, *this);
    schedule(); // something may have been interrupted
}

MigrationDesk::~MigrationDesk() = default;

ScenarioRecorder& MigrationDesk::recorder()
{
    return *m_impl->recorder;
}

Rehearsal& MigrationDesk::rehearsal()
{
    return m_impl->rehearsal;
}

Result<> MigrationDesk::begin(Result<PlanState> plan)
{
    return plan ? told(m_impl->keeper.begin(std::move(*plan)), "start") : std::unexpected(plan.error());
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
        const auto left = m_impl->saved.leaveBehind();
        Q_EMIT statusChanged();
        return left;
    }
    return told(m_impl->machine.abandon(), "abandon");
}

std::shared_ptr<const MigrationStatus> MigrationDesk::status() const
{
    const Machine& machine = m_impl->machine;
    if (!machine.plan())
        return nullptr;
    const auto window = m_impl->keeper.windowCondition();
    const auto* passport = m_impl->keeper.shelf().running();
    const Impl::Seen now{.revision = machine.revision(),
                         .running = m_impl->world.runningVersion(),
                         .shut = window,
                         .plan = passport ? passport->number : 0,
                         .window = passport ? passport->window : std::nullopt};
    if (m_impl->status && m_impl->seen == now)
        return m_impl->status;
    auto conditions = machine.conditions();
    if (window && isChange(*machine.plan()))
        conditions.push_back(*window);
    auto status = statusOf(*machine.plan(), {.busy = machine.isBusy(),
                                             .conditions = std::move(conditions),
                                             .backConditions = machine.backConditions()});
    const PlanState& plan = *machine.plan();
    if (plan.kind == WorkflowKind::Wildfire && !status.finished &&
        status.steps[status.current].act == Act::Instruct) {
        status.commands = applianceOrder(plan.wildfire, plan.rollOut.templateStacks,
                                         m_impl->lifecycle.running(), std::string(config::hiddenSecret))
                              .commands;
        status.commandFile = plan.wildfire.directory + '/' + std::string(applianceCommandsFile);
    }
    if (!status.finished && status.steps[status.current].id == toText(Step::FirstSession))
        status.bundleFile = plan.newDevice.bundleFile;
    status.plan = now.plan;
    status.window = now.window;
    const bool isShut =
        window && (window->state != ConditionState::Holds || !window->overriddenBecause.empty());
    if (isShut)
        status.outsideWindow = window;
    m_impl->seen = now;
    m_impl->status = std::make_shared<const MigrationStatus>(std::move(status));
    return m_impl->status;
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
        return progress().custom > 0 && progress().left() == 0;
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
    return progress().custom > 0 && !needRollOut(m_impl->world, left());
}

const FleetProgress& MigrationDesk::progress() const
{
    return m_impl->progress.progress();
}

const std::vector<session::base::Serial>& MigrationDesk::left() const
{
    return m_impl->progress.left();
}

} // namespace models::workflows
