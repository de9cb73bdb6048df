#include "models/workflows/migration.h"

#include "models/lifecycle/device_registry.h"
#include "models/lifecycle/work_pool.h"
#include "models/workflows/conditions.h"
#include "models/workflows/migration_actions.h"
#include "models/workflows/migration_status.h"
#include "models/workflows/plan_evidence.h"
#include "models/workflows/roll_out.h"
#include "models/workflows/saved_plan.h"
#include "models/workflows/server_side.h"
#include "models/workflows/wave_progress.h"
#include "session/base/log.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using Predictions = Result<std::vector<DevicePrediction>>;

namespace {

/// Changes of many devices are looked at together.
constexpr int refreshMilliseconds = 200;

/// Those that change something for devices.
bool needsPrediction(Step step)
{
    return step != Step::StageServer && step != Step::StageClients;
}

std::unexpected<session::base::Error> stepIsBeingDone()
{
    return failure(ErrorCode::Conflict, "a step is being done");
}

} // namespace

class MigrationDesk::Impl
{
public:
    Impl(lifecycle::Lifecycle& theLifecycle, store::Store& theStore, MigrationDesk& desk)
        : lifecycle(theLifecycle),
          saved(theStore),
          q(desk),
          actions(theLifecycle)
    {
    }

    [[nodiscard]] bool unfinished() const { return plan && plan->current < stepsOf(plan->kind).size(); }
    [[nodiscard]] Step step() const { return stepsOf(plan->kind)[plan->current]; }

    Result<> begin(PlanState state);
    Result<> keep(PlanState next);
    Result<> save();
    [[nodiscard]] Result<> mayChange() const;
    void forgetPrediction();
    void follow();
    void refresh();
    void predict(std::function<void()> then);
    void finishAction(const Result<>& result, const std::function<void(const Result<>&)>& done);
    [[nodiscard]] PredictionRequest request() const;
    [[nodiscard]] std::vector<Condition> conditions() const
    {
        return plan->acting ? evidenceOf(*plan, lifecycle)
                            : conditionsOf({lifecycle, *plan, prediction}, step());
    }

    lifecycle::Lifecycle& lifecycle;
    SavedPlan saved;
    MigrationDesk& q;
    MigrationActions actions;
    std::optional<PlanState> plan;
    std::optional<Predictions> prediction;
    mutable std::optional<FleetProgress> progress; ///< until a device changes
    bool busy = false;                             ///< an action is on its way, and the plan is its alone
    bool predicting = false;
    std::uint64_t question = 0; ///< number of the prediction that is wanted: older answers are dropped
    lifecycle::WorkPool pool;
    QTimer refreshTimer;
};

Result<> MigrationDesk::Impl::begin(PlanState state)
{
    if (unfinished())
        return failure(ErrorCode::Conflict, "the workflow " + std::string(toText(plan->kind)) +
                                                " is not finished: finish, roll back or abandon it");
    if (busy)
        return stepIsBeingDone();
    return keep(std::move(state));
}

/// What an unfinished plan needs before somebody's wish may change it.
Result<> MigrationDesk::Impl::mayChange() const
{
    if (!unfinished())
        return failure(ErrorCode::NotFound, "no workflow is under way");
    if (busy)
        return stepIsBeingDone();
    return {};
}

/// Stores it first: what can't be kept does not happen.
Result<> MigrationDesk::Impl::keep(PlanState next)
{
    next.savedAt = lifecycle.clock().now();
    if (const auto written = saved.write(next); !written)
        return written;
    plan = std::move(next);
    forgetPrediction();
    refresh();
    return {};
}

/// For what has happened already; who calls tells the error.
Result<> MigrationDesk::Impl::save()
{
    plan->savedAt = lifecycle.clock().now();
    const auto written = saved.write(*plan);
    if (!written)
        plan->failure = "the plan could not be saved: " + written.error().detail;
    return written;
}

/// It was about a step, a wave or a plan that is no more.
void MigrationDesk::Impl::forgetPrediction()
{
    ++question;
    predicting = false;
    prediction.reset();
}

PredictionRequest MigrationDesk::Impl::request() const
{
    PredictionScope scope;
    if (step() == Step::Waves && plan->wave < plan->waves.size()) {
        for (const WaveDevice& device : plan->waves[plan->wave].devices) {
            if (device.state == WaveDeviceState::Queued)
                scope.pushedTo.push_back(device.serial);
        }
    }
    PredictionRequest request = predictionRequest(lifecycle, std::move(scope));
    if (step() == Step::Enforce)
        request.candidate.secureConnServer.customCertificateOnly = true;
    return request;
}

void MigrationDesk::Impl::predict(std::function<void()> then)
{
    predicting = true;
    const auto asked = ++question;
    const auto predicted = [this, asked, then = std::move(then)](Predictions result) {
        if (asked != question)
            return;
        predicting = false;
        prediction = std::move(result);
        if (then)
            then();
        Q_EMIT q.statusChanged();
    };
    // Validation comes first, so that the conditions of both are known together.
    lifecycle.review([this, asked, predicted, owner = QPointer(&q)](const lifecycle::ReviewPtr&) {
        if (owner && asked == question)
            pool.run([request = request()] { return predictDevices(request); }, predicted);
    });
}

/// Takes over what sessions have proven meanwhile.
void MigrationDesk::Impl::follow()
{
    if (busy || !advance(*plan, lifecycle))
        return;
    forgetPrediction();
    if (!save())
        session::base::log(session::base::LogLevel::Error, plan->failure);
}

void MigrationDesk::Impl::refresh()
{
    if (!plan)
        return;
    follow();
    if (unfinished() && !plan->acting && !busy && !predicting && needsPrediction(step()))
        predict({});
    Q_EMIT q.statusChanged();
}

void MigrationDesk::Impl::finishAction(const Result<>& result,
                                       const std::function<void(const Result<>&)>& done)
{
    busy = false;
    if (!result)
        plan->failure = result.error().detail;
    forgetPrediction();
    const auto written = save();
    refresh();
    done(result ? written : result);
}

MigrationDesk::MigrationDesk(lifecycle::Lifecycle& lifecycle, store::Store& store, QObject* parent)
    : QObject(parent),
      m_impl(std::make_unique<Impl>(lifecycle, store, *this))
{
    m_impl->plan = m_impl->saved.read();
    m_impl->refreshTimer.setSingleShot(true);
    m_impl->refreshTimer.setInterval(refreshMilliseconds);
    connect(&m_impl->refreshTimer, &QTimer::timeout, this, [this] { m_impl->refresh(); });
    const auto schedule = [this] {
        if (!m_impl->refreshTimer.isActive())
            m_impl->refreshTimer.start();
    };
    connect(&lifecycle, &lifecycle::Lifecycle::candidateChanged, this, schedule);
    connect(&lifecycle, &lifecycle::Lifecycle::runningChanged, this, schedule);
    connect(&lifecycle, &lifecycle::Lifecycle::jobChanged, this, schedule);
    const auto recount = [this, schedule] {
        m_impl->progress.reset();
        schedule();
    };
    connect(&lifecycle.devices(), &lifecycle::DeviceRegistry::devicesChanged, this, recount);
    connect(&lifecycle.devices(), &lifecycle::DeviceRegistry::devicesReset, this, recount);
}

MigrationDesk::~MigrationDesk() = default;

Result<> MigrationDesk::start(const ServerSideOptions& options)
{
    PlanState state;
    state.kind = WorkflowKind::ServerSide;
    state.serverSide = completed(options, m_impl->lifecycle.candidate());
    return m_impl->begin(std::move(state));
}

Result<> MigrationDesk::start(const RollOutOptions& options)
{
    PlanState state;
    state.kind = WorkflowKind::RollOut;
    state.rollOut = completed(options, m_impl->lifecycle.candidate());
    const auto& stacks = m_impl->lifecycle.candidate().templateStacks;
    for (const std::string& stack : state.rollOut.templateStacks) {
        if (!stacks.contains(stack))
            return failure(ErrorCode::NotFound, "no template stack named " + stack);
    }
    if (state.rollOut.templateStacks.empty())
        return failure(ErrorCode::NotFound, "no template stack holds a device");
    return m_impl->begin(std::move(state));
}

Result<> MigrationDesk::startEnforce()
{
    PlanState state;
    state.kind = WorkflowKind::Enforce;
    return m_impl->begin(std::move(state));
}

Result<> MigrationDesk::abandon()
{
    if (m_impl->saved.error()) {
        const auto aside = m_impl->saved.setAside();
        Q_EMIT statusChanged();
        return aside;
    }
    if (const auto may = m_impl->mayChange(); !may)
        return may;
    PlanState next = *m_impl->plan;
    next.current = stepsOf(next.kind).size();
    next.acting = false;
    next.abandoned = true;
    return m_impl->keep(std::move(next));
}

std::optional<MigrationStatus> MigrationDesk::status() const
{
    if (!m_impl->plan)
        return std::nullopt;
    return statusOf(*m_impl->plan,
                    {.busy = m_impl->busy,
                     .conditions = m_impl->unfinished() ? m_impl->conditions() : std::vector<Condition>()});
}

std::optional<session::base::Error> MigrationDesk::savedPlanError() const
{
    return m_impl->saved.error();
}

bool MigrationDesk::isDone(WorkflowKind kind) const
{
    const auto& running = m_impl->lifecycle.running();
    switch (kind) {
    case WorkflowKind::ServerSide:
        return running.secureConnServer.customize && !(m_impl->unfinished() && m_impl->plan->kind == kind);
    case WorkflowKind::RollOut:
        return progress().custom > 0 && progress().left.empty() &&
               !(m_impl->unfinished() && m_impl->plan->kind == kind);
    case WorkflowKind::Enforce:
        return running.secureConnServer.customCertificateOnly &&
               !(m_impl->unfinished() && m_impl->plan->kind == kind);
    }
    return false;
}

const FleetProgress& MigrationDesk::progress() const
{
    if (m_impl->progress)
        return *m_impl->progress;
    FleetProgress progress;
    for (const auto& [serial, record] : m_impl->lifecycle.devices().records()) {
        if (record.kind == config::DeviceKind::WildFire)
            continue;
        ++progress.devices;
        if (isCustom(record))
            ++progress.custom;
        else
            progress.left.push_back(serial);
    }
    std::ranges::sort(progress.left);
    return m_impl->progress.emplace(std::move(progress));
}

void MigrationDesk::next(std::function<void(const Result<>&)> done)
{
    if (const auto may = m_impl->mayChange(); !may)
        return done(may);
    m_impl->follow();
    if (!m_impl->unfinished()) {
        Q_EMIT statusChanged();
        return done({});
    }
    const auto act = [this, done] {
        const auto conditions = m_impl->conditions();
        const bool all = std::ranges::all_of(
            conditions, [](const Condition& c) { return c.state == ConditionState::Holds; });
        if (!all || m_impl->plan->acting) {
            m_impl->busy = false;
            m_impl->refresh(); // what came meanwhile has been put off
            return done(failure(ErrorCode::Conflict, "open conditions: " + openConditions(conditions)));
        }
        m_impl->actions.act(*m_impl->plan,
                            [this, done](const Result<>& r) { m_impl->finishAction(r, done); });
        Q_EMIT statusChanged();
    };
    m_impl->busy = true;
    if (!m_impl->plan->acting && needsPrediction(m_impl->step()))
        return m_impl->predict(act); // never act on an old prediction
    act();
}

void MigrationDesk::rollBack(std::function<void(const Result<>&)> done)
{
    if (!m_impl->plan)
        return done(failure(ErrorCode::NotFound, "no workflow has been started"));
    if (m_impl->busy)
        return done(stepIsBeingDone());
    m_impl->busy = true;
    m_impl->actions.takeBack(*m_impl->plan,
                             [this, done](const Result<>& r) { m_impl->finishAction(r, done); });
}

Result<> MigrationDesk::pause()
{
    if (const auto may = m_impl->mayChange(); !may)
        return may;
    PlanState next = *m_impl->plan;
    next.stopped = true;
    next.stopReason = paused;
    return m_impl->keep(std::move(next));
}

Result<> MigrationDesk::resume()
{
    if (const auto may = m_impl->mayChange(); !may)
        return may;
    PlanState next = *m_impl->plan;
    next.stopped = false;
    next.stopReason.clear();
    for (Wave& wave : next.waves)
        wave.acceptedFailures = countsOf(wave).failed;
    return m_impl->keep(std::move(next));
}

std::optional<Predictions> MigrationDesk::prediction() const
{
    return m_impl->prediction;
}

} // namespace models::workflows
