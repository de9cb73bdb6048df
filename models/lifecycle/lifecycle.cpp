#include "models/lifecycle/lifecycle.h"

#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle_impl.h"
#include "session/engine/engine.h"
#include "session/engine/snapshot_digest.h"

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::PolicyVersion;
using base::Result;

namespace {

constexpr std::string_view enrolledSource = "scep";

DeviceRecord recordOf(store::DeviceFacts facts)
{
    DeviceRecord record;
    record.serial = std::move(facts.serial);
    record.hostname = std::move(facts.hostname);
    record.model = std::move(facts.model);
    record.softwareVersion = std::move(facts.softwareVersion);
    record.configDigest = std::move(facts.configDigest);
    record.clientCertificateSource = std::move(facts.clientCertificateSource);
    record.dialledAddress = std::move(facts.dialledAddress);
    record.clockOffset = facts.clockOffset;
    record.lastGood = std::move(facts.lastGood);
    record.lastRefused = std::move(facts.lastRefused);
    record.lastAlert = std::move(facts.lastAlert);
    record.lastSeen = facts.lastSeen;
    record.lastDownReason = facts.lastDownReason;
    record.issuedFingerprint = std::move(facts.issuedFingerprint);
    record.imported = std::move(facts.imported);
    record.localSettings = std::move(facts.localSettings);
    record.localSettingsCut = facts.localSettingsCut;
    record.predefinedCertificate = std::move(facts.predefinedCertificate);
    record.haPeer = std::move(facts.haPeer);
    record.found = std::move(facts.found);
    if (facts.revertedJob)
        record.reverted = RevertedPush{base::JobId{*facts.revertedJob}, std::move(facts.revertedReason)};
    return record;
}

Result<engine::SnapshotPtr> compileRunning(const LifecycleState& state)
{
    auto source = config::compile(
        {*state.workspace.running(), state.parts.vault, state.parts.factory, state.workspace.version()});
    if (!source)
        return std::unexpected(source.error());
    return engine::PolicySnapshot::compile(std::move(*source));
}

/// Tells from the event loop, so that nobody is called from inside a desk's work.
template <class Tell>
void tellLater(QObject& owner, Tell tell)
{
    QMetaObject::invokeMethod(&owner, std::move(tell), Qt::QueuedConnection);
}

} // namespace

Lifecycle::Impl::Impl(Lifecycle& owner, LifecycleParts parts)
    : state(std::move(parts), [&owner](base::JobId job) { Q_EMIT owner.jobChanged(job); }),
      commits(state,
              {.candidateChanged = [&owner] { Q_EMIT owner.candidateChanged(); },
               .runningChanged = [&owner](PolicyVersion version) { Q_EMIT owner.runningChanged(version); },
               .locksChanged = [&owner] { Q_EMIT owner.locksChanged(); }}),
      edits(state, {.isCommitting = [this] { return commits.isBusy(); },
                    .candidateChanged = [&owner] { Q_EMIT owner.candidateChanged(); }}),
      reviews(state),
      devices(state, {.pushFinished =
                          [&owner](base::JobId job, const DeviceJob& device) {
                              tellLater(owner,
                                        [&owner, job, device] { Q_EMIT owner.pushFinished(job, device); });
                          },
                      .reverted =
                          [&owner, this](const engine::SettingsReverted& fact) {
                              const engine::Event event{state.now(), engine::Channel::Management, fact};
                              if (state.parts.keepEvent)
                                  state.parts.keepEvent(event);
                              tellLater(owner, [&owner, event] { Q_EMIT owner.eventArrived(event); });
                          }}),
      issuing(state,
              {.isPushing = [this](const base::Serial& serial) { return devices.isPushing(serial); },
               .issued =
                   [this, &owner](const base::Serial& serial, const IssuedChain& issued) {
                       auto kept = recordIssued(serial, issued);
                       state.noteWritten(kept);
                       tellLater(owner, [&owner] { Q_EMIT owner.recordsChanged(); });
                       return kept;
                   },
               .answered = [this](const base::Serial& serial) { devices.certificateAnswered(serial); }}),
      reissues(owner, state)
{
}

Result<> Lifecycle::Impl::recordIssued(const base::Serial& serial, const IssuedChain& issued)
{
    const pki::Certificate& leaf = issued.certificates.front();
    store::Store& store = state.parts.store;
    auto kept = store.together([&]() -> Result<> {
        auto recorded =
            lifecycle::recordIssued(store, {issued.authority, leaf, deviceHolder(serial)}, state.now());
        return recorded ? store.setIssuedFingerprint(serial, leaf.sha256()) : recorded;
    });
    if (kept)
        state.parts.devices.setIssuedFingerprint(serial, leaf.sha256());
    return kept;
}

/// What a device enrolled elsewhere is known by what it says that it will show, and by what it shows.
void Lifecycle::Impl::noteEnrolled(const engine::DeviceAnswered& answered)
{
    if (answered.result.clientCertificateSource == enrolledSource)
        noteEnrolled(answered.serial, answered.result.clientCertificateFingerprint);
}

void Lifecycle::Impl::noteEnrolled(const engine::SessionUp& up)
{
    const bool isCustom =
        !up.attempt->evidence.chain.empty() && up.attempt->verdict.world == trust::TrustWorld::Custom;
    if (isCustom && up.hello.clientCertificateSource == enrolledSource)
        noteEnrolled(up.serial, up.attempt->evidence.chain.front().sha256());
}

void Lifecycle::Impl::noteEnrolled(const base::Serial& serial, const std::string& fingerprint)
{
    const DeviceRecord* record = state.parts.devices.find(serial);
    if (!record || fingerprint.empty() || record->issuedFingerprint == fingerprint)
        return;
    const auto kept = state.parts.store.setIssuedFingerprint(record->serial, fingerprint);
    state.noteWritten(kept);
    if (kept)
        state.parts.devices.setIssuedFingerprint(record->serial, fingerprint);
}

void Lifecycle::Impl::react(const engine::Event& event)
{
    if (event.channel != engine::Channel::Management)
        return ownChannels.absorb(event);
    if (const auto* listening = std::get_if<engine::Listening>(&event.fact)) {
        listeningAddress = lastListeningAddress = listening->address;
        state.noteWritten(state.parts.store.setValue(store::keys::listeningAddress, listeningAddress));
    } else if (const auto* up = std::get_if<engine::SessionUp>(&event.fact)) {
        noteEnrolled(*up);
        // One that only stands by proves nothing to a device that tries its settings: who has several
        // managers must be told which serves; who has one takes it for granted.
        if (state.parts.engine && (state.isStandby || up->hello.otherManagers > 0))
            state.parts.engine->send(up->serial, wire::Standing{.isActive = !state.isStandby});
        devices.sessionUp(*up);
    } else if (const auto* down = std::get_if<engine::SessionDown>(&event.fact)) {
        devices.sessionDown(*down);
    } else if (const auto* answered = std::get_if<engine::DeviceAnswered>(&event.fact)) {
        noteEnrolled(*answered);
        devices.answered(*answered);
    } else if (const auto* requested = std::get_if<engine::CertificateRequested>(&event.fact)) {
        devices.certificateRequested(requested->serial);
        issuing.requested(*requested);
    } else if (const auto* published = std::get_if<engine::PolicyPublished>(&event.fact)) {
        commits.policyPublished(published->version);
    }
}

Lifecycle::Lifecycle(LifecycleParts parts, QObject* parent)
    : QObject(parent),
      m_impl(std::make_unique<Impl>(*this, std::move(parts)))
{
}

Lifecycle::~Lifecycle() = default;

Result<engine::SnapshotPtr> Lifecycle::load()
{
    LifecycleState& state = m_impl->state;
    if (auto loaded = state.workspace.load(); !loaded)
        return std::unexpected(loaded.error());
    if (auto loaded = state.jobs.load(); !loaded)
        return std::unexpected(loaded.error());
    if (auto loaded = state.locks.load(); !loaded)
        return std::unexpected(loaded.error());
    const auto deadline = state.parts.store.disconnectDeadline();
    if (!deadline)
        return std::unexpected(deadline.error());
    const auto stamp = state.parts.store.pairStamp();
    if (!stamp)
        return std::unexpected(stamp.error());
    state.pairStamp = *stamp;
    const auto address = state.parts.store.value(store::keys::listeningAddress);
    if (!address)
        return std::unexpected(address.error());
    auto facts = state.parts.store.devices();
    if (!facts)
        return std::unexpected(facts.error());
    auto snapshot = compileRunning(state);
    if (!snapshot)
        return snapshot;
    auto managed = managedDevices(*state.workspace.running(), state.parts.vault);
    if (!managed)
        return std::unexpected(managed.error());

    state.snapshot = *snapshot;
    state.disconnectDeadline = *deadline;
    m_impl->lastListeningAddress = address->value_or(std::string());
    std::vector<DeviceRecord> remembered;
    for (store::DeviceFacts& device : *facts)
        remembered.push_back(recordOf(std::move(device)));
    state.parts.devices.restore(std::move(remembered));
    state.parts.devices.notePolicy((*snapshot)->version(), (*snapshot)->authenticationDigest());
    state.parts.devices.setManaged(changeOf(state.parts.devices.managed(), *std::move(managed)));
    m_impl->devices.resume();
    return snapshot;
}

void Lifecycle::absorb(std::span<const engine::Event> events)
{
    m_impl->state.parts.devices.absorb(events);
    for (const engine::Event& event : events)
        m_impl->react(event);
    m_impl->state.jobs.flush();
    for (const engine::Event& event : events)
        Q_EMIT eventArrived(event);
}

Result<> Lifecycle::edit(std::vector<config::Edit> edits)
{
    return m_impl->edits.edit(std::move(edits));
}

void Lifecycle::editInPool(EditMaker make, std::function<void(const Result<>&)> done)
{
    m_impl->edits.editInPool(std::move(make), std::move(done));
}

Result<> Lifecycle::undo()
{
    return m_impl->edits.undo();
}

Result<> Lifecycle::redo()
{
    return m_impl->edits.redo();
}

Result<> Lifecycle::revert()
{
    return m_impl->edits.revert();
}

Result<> Lifecycle::keepImported(const std::vector<store::DeviceFacts>& devices)
{
    auto kept = m_impl->state.parts.store.keepImported(devices);
    m_impl->state.noteWritten(kept);
    if (kept)
        m_impl->state.parts.devices.absorbImported(devices);
    return kept;
}

void Lifecycle::effectOfCommit(std::function<void(const Result<CommitEffect>&)> done) const
{
    struct Compiled
    {
        std::string digest;
        std::chrono::minutes wait{0};
        std::map<std::string, config::DeviceKind> managed;
    };
    const LifecycleState& state = m_impl->state;
    m_impl->state.pool.run(
        [candidate = state.workspace.candidate(), vault = vault(),
         factory = factory()]() -> Result<Compiled> {
            const auto source = config::compile({*candidate, vault, factory, {}});
            if (!source)
                return std::unexpected(source.error());
            return Compiled{engine::authenticationDigestOf(*source), source->disconnectWait,
                            config::managedDevices(*candidate)};
        },
        [&state, done = std::move(done)](const Result<Compiled>& compiled) {
            if (!compiled)
                return done(std::unexpected(compiled.error()));
            CommitEffect effect;
            effect.wait = waitStartedBy({.before = state.snapshot->authenticationDigest(),
                                         .after = compiled->digest,
                                         .configuredWait = compiled->wait,
                                         .isWaiting = state.disconnectDeadline > state.now()});
            for (const auto& [serial, record] : state.parts.devices.records()) {
                if (!record.session)
                    continue;
                if (!compiled->managed.contains(serial.value))
                    ++effect.unmanaged;
                else if (effect.wait &&
                         isUnderOther(*record.session, state.parts.devices.policies(), compiled->digest))
                    ++effect.sessions;
            }
            done(effect);
        });
}

void Lifecycle::commit(std::string description, std::function<void(const CommitOutcome&)> done)
{
    const auto question = ++m_impl->lastCommitQuestion;
    Q_EMIT commitBegun(question);
    m_impl->commits.commit(std::move(description),
                           [this, question, done = std::move(done)](const CommitOutcome& outcome) {
                               Q_EMIT commitOver(question, outcome);
                               if (done)
                                   done(outcome);
                           });
}

Result<> Lifecycle::lock(LockKind kind, std::string comment)
{
    LifecycleState& state = m_impl->state;
    auto added = state.locks.add({kind, ownerName(state.pool.client()), std::move(comment), state.now()});
    if (added)
        Q_EMIT locksChanged();
    return added;
}

Result<> Lifecycle::unlock(LockKind kind, std::string owner)
{
    LifecycleState& state = m_impl->state;
    auto removed = state.locks.remove(kind, owner.empty() ? ownerName(state.pool.client()) : owner);
    if (removed)
        Q_EMIT locksChanged();
    return removed;
}

Result<base::JobId> Lifecycle::push(const PushRequest& request)
{
    const auto job = m_impl->devices.push(request);
    if (job)
        Q_EMIT pushBegun(*job, request);
    return job;
}

Result<base::JobId> Lifecycle::operate(const OperationRequest& request)
{
    return m_impl->devices.operate(request);
}

void Lifecycle::cancel(base::JobId job)
{
    m_impl->devices.cancel(job);
    m_impl->reissues.cancel(job);
}

Result<base::JobId> Lifecycle::reissue(const ReissueOrder& order)
{
    return m_impl->reissues.start(order);
}

Result<> Lifecycle::setRevocation(const store::IssuedCertificate& certificate,
                                  const std::optional<store::Revocation>& revocation)
{
    auto kept = m_impl->state.checkServing();
    if (kept)
        kept = m_impl->state.parts.store.setRevocation(certificate.authority, certificate.serialNumber,
                                                       revocation);
    if (kept) {
        Q_EMIT revocationsChanged({RevocationChange{certificate, revocation}});
        Q_EMIT recordsChanged();
    }
    return kept;
}

} // namespace models::lifecycle
