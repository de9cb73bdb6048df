#include "models/workflows/migration.h"

#include "models/lifecycle/device_registry.h"
#include "models/workflows/authority_change.h"
#include "models/workflows/ha_pair.h"
#include "models/workflows/lifecycle_world.h"
#include "models/workflows/machine.h"
#include "models/workflows/migration_status.h"
#include "models/workflows/plan_evidence.h"
#include "models/workflows/rehearsal.h"
#include "models/workflows/roll_out.h"
#include "models/workflows/saved_plan.h"
#include "models/workflows/server_certificate.h"
#include "models/workflows/server_side.h"

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

Result<> checkStacks(const RollOutOptions& options, const config::Configuration& configuration)
{
    for (const std::string& stack : options.templateStacks) {
        if (!configuration.templateStacks.contains(stack))
            return failure(ErrorCode::NotFound, "no template stack named " + stack);
    }
    if (options.templateStacks.empty())
        return failure(ErrorCode::NotFound, "no template stack holds a device");
    return {};
}

} // namespace

class MigrationDesk::Impl
{
public:
    Impl(lifecycle::Lifecycle& theLifecycle, store::Store& theStore, MigrationDesk& desk)
        : lifecycle(theLifecycle),
          saved(theStore),
          world(theLifecycle),
          machine(world, {.keep = [this](const PlanState& plan) { return saved.write(plan); },
                          .changed = [&desk] { Q_EMIT desk.statusChanged(); }}),
          progress(theLifecycle.devices())
    {
    }

    [[nodiscard]] bool isUnderWay(WorkflowKind kind) const
    {
        return machine.isUnfinished() && machine.plan()->kind == kind;
    }

    lifecycle::Lifecycle& lifecycle;
    SavedPlan saved;
    LifecycleWorld world;
    Machine machine;
    FleetCount progress;
    Rehearsal rehearsal{lifecycle};
    QTimer refreshTimer;
};

MigrationDesk::MigrationDesk(lifecycle::Lifecycle& lifecycle, store::Store& store, QObject* parent)
    : QObject(parent),
      m_impl(std::make_unique<Impl>(lifecycle, store, *this))
{
    m_impl->machine.restore(m_impl->saved.read());
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

Result<> MigrationDesk::start(const ServerSideOptions& options)
{
    PlanState state;
    state.kind = WorkflowKind::ServerSide;
    state.serverSide = completed(options, m_impl->lifecycle.candidate());
    return m_impl->machine.begin(std::move(state));
}

Result<> MigrationDesk::start(const RollOutOptions& options)
{
    PlanState state;
    state.kind = WorkflowKind::RollOut;
    state.rollOut = completed(options, m_impl->lifecycle.candidate());
    if (const auto here = checkStacks(state.rollOut, m_impl->lifecycle.candidate()); !here)
        return here;
    return m_impl->machine.begin(std::move(state));
}

Result<> MigrationDesk::startEnforce()
{
    PlanState state;
    state.kind = WorkflowKind::Enforce;
    return m_impl->machine.begin(std::move(state));
}

Result<> MigrationDesk::start(const ServerCertificateOptions& options)
{
    auto filled = completed(options, m_impl->lifecycle.candidate());
    if (!filled)
        return std::unexpected(filled.error());
    PlanState state;
    state.kind = WorkflowKind::ServerCertificate;
    state.serverCertificate = std::move(*filled);
    return m_impl->machine.begin(std::move(state));
}

Result<> MigrationDesk::start(const ClientCertificateOptions& options, const RollOutOptions& how)
{
    PlanState state;
    state.kind = WorkflowKind::ClientCertificate;
    state.clientCertificate = options;
    state.rollOut = completed(how, m_impl->lifecycle.candidate());
    if (options.devices.empty()) {
        if (const auto here = checkStacks(state.rollOut, m_impl->lifecycle.candidate()); !here)
            return here;
    }
    return m_impl->machine.begin(std::move(state));
}

Result<> MigrationDesk::start(const AuthorityOptions& options, const RollOutOptions& how)
{
    auto filled = completed(options, m_impl->lifecycle.candidate());
    if (!filled)
        return std::unexpected(filled.error());
    PlanState state;
    state.kind = WorkflowKind::Authority;
    state.authority = std::move(*filled);
    state.rollOut = how;
    return m_impl->machine.begin(std::move(state));
}

Result<> MigrationDesk::start(const HaPairOptions& options)
{
    auto filled = completed(options, m_impl->lifecycle.candidate(), m_impl->world.pair());
    if (!filled)
        return std::unexpected(filled.error());
    PlanState state;
    state.kind = WorkflowKind::HaPair;
    state.haPair = std::move(*filled);
    return m_impl->machine.begin(std::move(state));
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
    const auto& pushed = machine.plan()->pushed;
    return statusOf(*machine.plan(),
                    {.busy = machine.isBusy(),
                     .conditions = machine.conditions(),
                     .backConditions = machine.backConditions(),
                     .sentBack = std::size_t(std::ranges::count_if(pushed, [this](const auto& serial) {
                         return m_impl->world.find(serial) != nullptr;
                     }))});
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
        break;
    }
    return false;
}

const FleetProgress& MigrationDesk::progress() const
{
    return m_impl->progress.progress();
}

void MigrationDesk::next(std::function<void(const Result<>&)> done)
{
    m_impl->machine.next(std::move(done));
}

void MigrationDesk::rollBack(std::function<void(const Result<>&)> done)
{
    m_impl->machine.rollBack(std::move(done));
}

Result<> MigrationDesk::pause()
{
    return m_impl->machine.pause();
}

Result<> MigrationDesk::resume()
{
    return m_impl->machine.resume();
}

Result<> MigrationDesk::overrideCondition(const std::string& condition, const std::string& reason,
                                          Direction direction)
{
    return m_impl->machine.overrideCondition(condition, reason, direction);
}

std::optional<Predictions> MigrationDesk::prediction() const
{
    return m_impl->machine.prediction();
}

} // namespace models::workflows
