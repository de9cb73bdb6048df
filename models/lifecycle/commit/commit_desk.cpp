#include "models/lifecycle/commit/commit_desk.h"

#include "models/config/compile/pair_settings.h"
#include "models/lifecycle/channel_settings.h"
#include "models/lifecycle/commit/commit_effect.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/pair/pair_order.h"
#include "session/engine/engine.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::PolicyVersion;
using base::Result;

namespace {

constexpr std::size_t maximumDescription = 512; // panos 8

Job commitJob(const std::string& description, base::TimePoint now)
{
    return {.id = {},
            .type = JobType::Commit,
            .status = JobStatus::Active,
            .result = JobResult::Pending,
            .description = description.empty() ? "commit" : "commit: " + description,
            .detail = {},
            .enqueued = now,
            .finished = {},
            .devices = {}};
}

const config::Finding* firstError(const std::vector<config::Finding>& findings)
{
    const auto found = std::ranges::find(findings, config::Severity::Error, &config::Finding::severity);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

config::ValidationFacts validationFacts(const LifecycleState& state)
{
    return {.now = state.now(),
            .softwareVersions = state.parts.devices.softwareVersions(),
            .factoryCaFingerprint = state.parts.factory.authority.sha256()};
}

void CommitDesk::commit(std::string description, CommitDone done)
{
    // Always answered from the event loop, so that callers see one order of things.
    const auto later = [this](std::function<void()> task) {
        QMetaObject::invokeMethod(&m_state.pool, std::move(task), Qt::QueuedConnection);
    };
    auto allowed = m_state.locks.checkCommit(ownerName(m_state.pool.client()));
    if (isBusy())
        allowed = base::failure(ErrorCode::Conflict, "another commit is being carried out");
    if (!allowed) {
        later([this, done, error = allowed.error(), client = m_state.pool.client()] {
            const WorkPool::ActingFor acting(m_state.pool, client); // what comes of it is the asker's
            done({.job = {}, .version = std::unexpected(error), .findings = {}, .disconnectAt = {}});
        });
        return;
    }
    m_current = Current{
        .outcome = {.job = {}, .version = m_state.workspace.version(), .findings = {}, .disconnectAt = {}},
        .done = std::move(done),
        .description = description,
        .configuration = m_state.workspace.candidate(),
        .lastEditGroup = m_state.workspace.lastEditGroup(),
        .client = m_state.pool.client()};
    later([this] { begin(); });
}

void CommitDesk::begin()
{
    if (m_current->description.size() > maximumDescription)
        return refuse({ErrorCode::InvalidArgument, "a description has at most 512 characters"});
    const auto job = m_state.jobs.add(commitJob(m_current->description, m_state.now()));
    if (!job)
        return refuse(job.error());
    m_current->outcome.job = *job;
    if (*m_current->configuration == *m_state.workspace.running()) {
        m_state.jobs.change(*job)->detail = "there was nothing to commit";
        finishJob({});
        return finish();
    }
    prepareInPool();
}

void CommitDesk::prepareInPool()
{
    const std::uint64_t next = m_state.workspace.version().value + (m_current->setAside ? 2 : 1);
    const Preparation work{.configuration = m_current->configuration,
                           .vault = m_state.parts.vault,
                           .factory = m_state.parts.factory,
                           .facts = validationFacts(m_state),
                           .managed = m_state.parts.devices.managed(),
                           .version = PolicyVersion{next},
                           .running = m_state.workspace.running(),
                           .setAside = m_current->setAside,
                           .isAdopted = m_current->adoption.has_value()};
    m_state.pool.run([work] { return prepare(work); },
                     [this](Prepared result) { prepared(std::move(result)); });
}

CommitDesk::Prepared CommitDesk::prepare(const Preparation& work)
{
    Prepared result{.findings = config::validate(*work.configuration, work.facts),
                    .snapshot = nullptr,
                    .channels = nullptr,
                    .managed = {},
                    .text = store::PackedText::of(config::toText(*work.configuration)),
                    .setAside = {},
                    .changesCommonPart =
                        config::sharedPart(*work.configuration) != config::sharedPart(*work.running)};
    if (work.setAside)
        result.setAside = store::PackedText::of(config::toText(*work.setAside));
    if (const config::Finding* error = firstError(result.findings); error && !work.isAdopted) {
        result.snapshot = base::failure(ErrorCode::InvalidArgument, error->detail);
        return result;
    }
    auto source = config::compile({*work.configuration, work.vault, work.factory, work.version});
    if (!source) {
        result.snapshot = std::unexpected(source.error());
        return result;
    }
    result.snapshot = engine::PolicySnapshot::compile(std::move(*source));
    // What a manager serves beside its devices keeps no pair from its peer's configuration.
    auto channels = work.isAdopted
                        ? Result<PreparedChannelsPtr>()
                        : prepareChannels({work.configuration, work.vault, work.factory}, work.version);
    if (channels)
        result.channels = *std::move(channels);
    else if (result.snapshot)
        result.snapshot = std::unexpected(channels.error());
    auto managed = managedDevices(*work.configuration, work.vault);
    if (!managed)
        result.snapshot = std::unexpected(managed.error());
    else
        result.managed = changeOf(work.managed, *std::move(managed));
    return result;
}

void CommitDesk::prepared(Prepared prepared)
{
    m_current->outcome.findings = prepared.findings;
    if (!prepared.snapshot)
        return refuse(prepared.snapshot.error());
    // What a manager has of its own it may change at any time.
    const auto serving = prepared.changesCommonPart ? m_state.checkServing() : Result<>{};
    if (!serving && !m_current->adoption)
        return refuse(serving.error());
    if (m_current->adoption) {
        if (const auto still = checkAdoption(*m_current->adoption); !still)
            return refuse(still.error());
        if (m_current->candidate != m_state.workspace.candidate()) { // somebody has typed meanwhile
            setCandidateAside();
            return prepareInPool();
        }
    }
    storeAndPublish(std::move(prepared));
}

std::optional<base::TimePoint> CommitDesk::deadlineFor(const engine::PolicySnapshot& next,
                                                       base::TimePoint commitTime) const
{
    const auto wait = waitStartedBy(
        {.before = m_state.snapshot ? m_state.snapshot->authenticationDigest() : std::string_view(),
         .after = next.authenticationDigest(),
         .configuredWait = next.source().disconnectWait,
         .isWaiting = m_state.disconnectDeadline && *m_state.disconnectDeadline > commitTime});
    return wait ? std::optional(commitTime + *wait) : std::nullopt; // D13: the count starts at the commit
}

Result<store::PairStamp> CommitDesk::stampAfter(bool changesCommonPart) const
{
    if (m_current->adoption)
        return m_current->adoption->stamp;
    if (!changesCommonPart)
        return m_state.pairStamp;
    const auto reign = m_state.parts.store.pairReign();
    if (!reign)
        return std::unexpected(reign.error());
    return afterCommit(m_state.pairStamp, *reign, newCommitName());
}

/// Takes the texts out of `prepared`.
store::NewVersion CommitDesk::versionOf(Prepared& prepared, const Moment& moment) const
{
    const PolicyVersion number = (*prepared.snapshot)->version();
    const std::optional<Adoption>& adoption = m_current->adoption;
    const Job* active = m_state.jobs.find(m_current->outcome.job);
    Job finished = active ? *active : commitJob(m_current->description, moment.at);
    finished.status = JobStatus::Finished;
    finished.result = JobResult::Ok;
    finished.finished = moment.at;
    store::NewVersion version{
        .expectedRunning = m_state.workspace.version(),
        .version = {.info = {.number = number,
                             .time = moment.at,
                             .description = m_current->description,
                             .author = adoption ? adoption->info.author : ownerName(m_current->client)},
                    .text = std::move(prepared.text)},
        .lastEditGroup = m_current->lastEditGroup,
        .disconnectDeadline = moment.deadline,
        .kept = keptVersions(),
        .job = adoption ? std::nullopt : std::optional(JobList::toRow(finished)),
        .stamp = moment.stamp};
    if (m_current->setAside)
        version.setAside = {.info = {.number = PolicyVersion{number.value - 1},
                                     .time = moment.at,
                                     .description = "candidate, set aside for the HA peer's configuration",
                                     .author = ownerName(m_current->client)},
                            .text = std::move(prepared.setAside)};
    return version;
}

void CommitDesk::storeAndPublish(Prepared prepared)
{
    const engine::SnapshotPtr snapshot = *prepared.snapshot;
    auto stamp = stampAfter(prepared.changesCommonPart);
    if (!stamp)
        return refuse(stamp.error());
    const base::TimePoint now = m_state.now();
    const Moment moment{.at = now,
                        .deadline = m_current->adoption ? adoptedDeadline(*snapshot, now)
                                                        : deadlineFor(*snapshot, now),
                        .stamp = *std::move(stamp)};
    if (const auto stored = m_state.parts.store.commit(versionOf(prepared, moment)); !stored)
        return refuse(stored.error());
    takeOver(snapshot, moment);
    publish(std::move(prepared), moment);
}

void CommitDesk::takeOver(const engine::SnapshotPtr& snapshot, const Moment& moment)
{
    m_state.pairStamp = moment.stamp;
    m_state.workspace.take({.configuration = m_current->configuration,
                            .version = snapshot->version(),
                            .lastEditGroup = m_current->lastEditGroup,
                            .isFromElsewhere = m_current->adoption.has_value()});
    m_state.snapshot = snapshot;
    if (moment.deadline)
        m_state.disconnectDeadline = moment.deadline;
    m_current->outcome.version = snapshot->version();
    m_current->outcome.disconnectAt = moment.deadline;
    m_current->outcome.committedAt = moment.at;
    m_current->isPublished = true;
}

void CommitDesk::publish(Prepared prepared, const Moment& moment)
{
    const engine::SnapshotPtr& snapshot = *prepared.snapshot;
    m_state.channels = std::move(prepared.channels);
    // Before the engine admits them, so that no session of a new device comes unexpected.
    m_state.parts.devices.notePolicy(snapshot->version(), snapshot->authenticationDigest());
    m_state.parts.devices.setManaged(std::move(prepared.managed),
                                     [this, pool = QPointer(&m_state.pool), version = snapshot->version()] {
                                         if (pool)
                                             devicesManaged(version);
                                     });
    if (m_state.parts.engine)
        m_state.parts.engine->publish(snapshot, {.disconnectAt = moment.deadline});
    else // as the engine does it: in a turn of its own
        QTimer::singleShot(0, &m_state.pool,
                           [this, version = snapshot->version()] { policyPublished(version); });
}

void CommitDesk::policyPublished(PolicyVersion version)
{
    if (Current* current = awaiting(version)) {
        current->isInForce = true;
        finishIfAnswered();
    }
}

void CommitDesk::devicesManaged(PolicyVersion version)
{
    if (Current* current = awaiting(version)) {
        current->isManaged = true;
        finishIfAnswered();
    }
}

CommitDesk::Current* CommitDesk::awaiting(PolicyVersion version)
{
    const bool isIt = m_current && m_current->isPublished && m_current->outcome.version == version;
    return isIt ? &*m_current : nullptr;
}

void CommitDesk::finishIfAnswered()
{
    if (!m_current->isInForce || !m_current->isManaged)
        return;
    finishJob({});
    if (!m_current->adoption) // which nobody here has asked for
        dropLock();
    m_signals.runningChanged(m_state.workspace.version());
    m_signals.candidateChanged();
    finish();
}

/// It has served its purpose: panos 8.
void CommitDesk::dropLock()
{
    const std::string owner = ownerName(m_current->client);
    const Lock* lock = m_state.locks.find(LockKind::Commit);
    if (!lock || lock->owner != owner)
        return;
    const auto dropped = m_state.locks.remove(LockKind::Commit, owner);
    m_state.noteWritten(dropped);
    m_signals.locksChanged();
}

void CommitDesk::finishJob(const Result<>& result)
{
    if (Job* job = m_state.jobs.change(m_current->outcome.job)) {
        job->status = JobStatus::Finished;
        job->result = result ? JobResult::Ok : JobResult::Failed;
        job->finished = m_state.now();
        if (!result)
            job->detail = result.error().detail;
    }
    m_state.jobs.flush();
}

void CommitDesk::refuse(base::Error error)
{
    finishJob(std::unexpected(error));
    m_current->outcome.version = std::unexpected(std::move(error));
    finish();
}

void CommitDesk::finish()
{
    // The next commit may be asked for by whoever is told about this one.
    const Current finished = *std::exchange(m_current, std::nullopt);
    const WorkPool::ActingFor acting(m_state.pool, finished.client);
    const auto& version = finished.outcome.version;
    if (finished.adopted && version)
        finished.adopted(Adopted{
            .version = *version,
            .setAside = finished.setAside ? std::optional(PolicyVersion{version->value - 1}) : std::nullopt});
    else if (finished.adopted)
        finished.adopted(std::unexpected(version.error()));
    if (finished.done)
        finished.done(finished.outcome);
}

} // namespace models::lifecycle
