// Lifecycle: what can be read from it.
#include "models/lifecycle/lifecycle_impl.h"
#include "session/base/log.h"
#include "session/enrollment/scep_client.h"

namespace models::lifecycle {

using namespace session;

const config::Configuration& Lifecycle::running() const
{
    return *m_impl->state.workspace.running();
}

std::shared_ptr<const config::Configuration> Lifecycle::sharedRunning() const
{
    return m_impl->state.workspace.running();
}

const config::Configuration& Lifecycle::candidate() const
{
    return *m_impl->state.workspace.candidate();
}

base::PolicyVersion Lifecycle::runningVersion() const
{
    return m_impl->state.workspace.version();
}

EditCounts Lifecycle::editCounts() const
{
    return {.made = m_impl->state.workspace.edits(), .undone = m_impl->state.workspace.undoneEdits()};
}

bool Lifecycle::hasPendingChanges() const
{
    return running() != candidate();
}

void Lifecycle::review(ReviewDone done) const
{
    m_impl->reviews.ask(std::move(done));
}

ReviewPtr Lifecycle::latestReview() const
{
    return m_impl->reviews.latest();
}

void Lifecycle::reviewWith(std::vector<config::Edit> edits, DraftReviewDone done) const
{
    m_impl->reviews.askWith(std::move(edits), std::move(done));
}

const std::vector<Job>& Lifecycle::jobs() const
{
    return m_impl->state.jobs.all();
}

const Job* Lifecycle::findJob(base::JobId id) const
{
    return m_impl->state.jobs.find(id);
}

const std::vector<Lock>& Lifecycle::locks() const
{
    return m_impl->state.locks.all();
}

const store::DataDirectory* Lifecycle::dataDirectory() const
{
    return m_impl->state.parts.dataDirectory;
}

revocation::Checker* Lifecycle::revocation() const
{
    return m_impl->state.parts.revocation;
}

RevocationLab* Lifecycle::lab() const
{
    return m_impl->state.parts.lab;
}

const pki::KeyVault& Lifecycle::vault() const
{
    return m_impl->state.parts.vault;
}

const config::FactoryWorld& Lifecycle::factory() const
{
    return m_impl->state.parts.factory;
}

const LifecycleOptions& Lifecycle::options() const
{
    return m_impl->state.parts.options;
}

const DeviceRegistry& Lifecycle::devices() const
{
    return m_impl->state.parts.devices;
}

const engine::Engine* Lifecycle::engine() const
{
    return m_impl->state.parts.engine;
}

const base::Clock& Lifecycle::clock() const
{
    return m_impl->state.parts.clock;
}

engine::SnapshotPtr Lifecycle::snapshot() const
{
    return m_impl->state.snapshot;
}

store::Store& Lifecycle::store() const
{
    return m_impl->state.parts.store;
}

WorkPool& Lifecycle::workPool() const
{
    return m_impl->state.pool;
}

enrollment::Enroller& Lifecycle::enroller()
{
    if (!m_impl->enroller)
        m_impl->enroller = enrollment::makeEnroller(clock());
    return *m_impl->enroller;
}

const std::string& Lifecycle::listeningAddress() const
{
    return m_impl->listeningAddress;
}

const std::string& Lifecycle::lastListeningAddress() const
{
    return m_impl->lastListeningAddress;
}

void Lifecycle::setServiceAddress(std::string address)
{
    m_impl->state.serviceAddress = std::move(address);
}

OwnChannels& Lifecycle::ownChannels()
{
    return m_impl->ownChannels;
}

const OwnChannels& Lifecycle::ownChannels() const
{
    return m_impl->ownChannels;
}

PreparedChannelsPtr Lifecycle::preparedChannels() const
{
    return m_impl->state.channels;
}

const std::string& Lifecycle::serviceAddress() const
{
    return m_impl->state.serviceAddress;
}

std::string Lifecycle::serviceBase() const
{
    return m_impl->state.serviceBase();
}

void LifecycleState::noteWritten(const base::Result<>& written)
{
    writeProblem = written ? std::string() : written.error().detail;
    if (!written)
        base::log(base::LogLevel::Error, "it could not be stored: " + writeProblem);
}

StorageTrouble Lifecycle::storageTrouble() const
{
    const LifecycleState& state = m_impl->state;
    std::string problem = state.jobs.problem();
    if (problem.empty())
        problem = state.writeProblem;
    if (problem.empty())
        problem = state.parts.store.laterProblem();
    return {.problem = std::move(problem),
            .lostEvents = state.parts.lostEvents ? state.parts.lostEvents() : 0};
}

std::optional<base::TimePoint> Lifecycle::disconnectDeadline() const
{
    const auto& deadline = m_impl->state.disconnectDeadline;
    return deadline && *deadline > m_impl->state.now() ? deadline : std::nullopt;
}

} // namespace models::lifecycle
