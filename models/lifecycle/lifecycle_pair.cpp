// Lifecycle: one of a pair of managers (S-4).
#include "models/config/compile/pair_settings.h"
#include "models/lifecycle/certificates/certificate_revocation.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/foundation.h"
#include "models/lifecycle/lifecycle_impl.h"
#include "session/engine/engine.h"

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::Result;

namespace {

/// Of a certificate that is known already, and not as revoked as the peer knows it.
bool isTaken(bool isStandby, PairMerging merging, const store::IssuedCertificate& here,
             const store::IssuedCertificate& theirs)
{
    const bool isForGood = here.revocation && !isOnHold(here);
    if (theirs.revocation && !isOnHold(theirs))
        return isStandby || !isForGood;
    if (merging == PairMerging::AfterSplit)
        return theirs.revocation && !here.revocation;
    return isStandby && (theirs.revocation || !isForGood); // else the peer did not get to know it
}

Result<> takeRevocations(const LifecycleState& state, PairMerging merging, const store::IssuedSnapshot& known,
                         const std::vector<store::IssuedCertificate>& certificates,
                         std::vector<RevocationChange>& news)
{
    store::Store& store = state.parts.store;
    for (const store::IssuedCertificate& certificate : certificates) {
        const auto* status = known.find(certificate.authority, certificate.serialNumber);
        if (!status || *status == certificate.revocation)
            continue;
        store::IssuedCertificate here = certificate;
        here.revocation = *status;
        if (!isTaken(state.isStandby, merging, here, certificate))
            continue;
        if (auto kept =
                store.setRevocation(certificate.authority, certificate.serialNumber, certificate.revocation);
            !kept)
            return kept;
        news.push_back({here, certificate.revocation});
    }
    return {};
}

std::vector<store::IssuedCertificate> unknownOf(const store::IssuedSnapshot& known,
                                                const std::vector<store::IssuedCertificate>& certificates)
{
    std::vector<store::IssuedCertificate> unknown;
    for (const store::IssuedCertificate& certificate : certificates)
        if (!known.find(certificate.authority, certificate.serialNumber))
            unknown.push_back(certificate);
    return unknown;
}

/// Into the log, and to whoever listens.
void announce(Lifecycle& owner, const LifecycleState& state, engine::Fact fact,
              base::Channel channel = base::Channel::Management)
{
    const engine::Event event{state.now(), channel, std::move(fact)};
    if (state.parts.keepEvent)
        state.parts.keepEvent(event);
    Q_EMIT owner.eventArrived(event);
}

} // namespace

std::string PairView::Session::clientFingerprint() const
{
    if (isDialled)
        return attempt->ownFingerprint;
    const auto& chain = attempt->evidence.chain;
    return chain.empty() ? std::string() : chain.front().sha256();
}

void Lifecycle::setPairDesk(PairDesk* desk)
{
    m_impl->state.pair = desk;
}

PairDesk* Lifecycle::pairDesk() const
{
    return m_impl->state.pair;
}

bool Lifecycle::isStandby() const
{
    return m_impl->state.isStandby;
}

void Lifecycle::setServing(bool serves)
{
    LifecycleState& state = m_impl->state;
    if (std::exchange(state.isStandby, !serves) == !serves || !state.parts.engine)
        return;
    for (const auto& [serial, record] : state.parts.devices.records())
        if (record.session)
            state.parts.engine->send(record.serial, wire::Standing{.isActive = serves});
}

store::PairStamp Lifecycle::pairStamp() const
{
    return m_impl->state.pairStamp;
}

Result<> Lifecycle::setPairStamp(const store::PairStamp& stamp)
{
    auto kept = m_impl->state.parts.store.setPairStamp(stamp);
    m_impl->state.noteWritten(kept);
    if (kept)
        m_impl->state.pairStamp = stamp;
    return kept;
}

void Lifecycle::pairState(std::function<void(const Result<PairState>&)> done) const
{
    LifecycleState& state = m_impl->state;
    const auto stored = state.parts.store.running();
    if (!stored || !*stored)
        return done(stored ? base::failure(base::ErrorCode::Storage, "nothing runs here")
                           : std::unexpected(stored.error()));
    PairState told{.stamp = state.pairStamp,
                   .text = {},
                   .info = (*stored)->info,
                   .disconnectDeadline = disconnectDeadline()};
    state.pool.run(
        [running = state.workspace.running()] { return config::toText(config::sharedPart(*running)); },
        [told, done = std::move(done)](std::string text) mutable {
            told.text = std::move(text);
            done(std::move(told));
        });
}

void Lifecycle::adopt(PairState state, std::function<void(const Result<Adopted>&)> done)
{
    const auto text = std::make_shared<const std::string>(std::move(state.text));
    m_impl->state.pool.run([text] { return config::fromText(*text); },
                           [this, isOnStandby = isStandby(), state = std::move(state),
                            done = std::move(done)](Result<config::Configuration> common) mutable {
                               if (!common)
                                   return done(std::unexpected(common.error()));
                               m_impl->commits.adopt({.common = *std::move(common),
                                                      .stamp = state.stamp,
                                                      .info = std::move(state.info),
                                                      .disconnectDeadline = state.disconnectDeadline,
                                                      .isOnStandby = isOnStandby},
                                                     std::move(done));
                           });
}

Result<> Lifecycle::takePairRecords(const PairRecords& records, PairMerging merging)
{
    LifecycleState& state = m_impl->state;
    store::Store& store = state.parts.store;
    const auto known = store.issuedSnapshot();
    if (!known)
        return std::unexpected(known.error());
    std::vector<std::pair<base::Serial, std::string>> shown;
    for (const auto& [serial, fingerprint] : records.fingerprints) {
        const DeviceRecord* record = state.parts.devices.find(base::Serial(serial));
        const bool isNews = record && record->issuedFingerprint != fingerprint;
        if (isNews && (state.isStandby || record->issuedFingerprint.empty()))
            shown.emplace_back(record->serial, fingerprint);
    }
    const auto unknown = unknownOf(**known, records.issued);
    std::vector<RevocationChange> news;
    for (const store::IssuedCertificate& one : unknown)
        if (one.revocation)
            news.push_back({one, one.revocation});
    const auto kept = store.together([&]() -> Result<> {
        auto done = store.recordIssued(unknown);
        if (done)
            done = takeRevocations(state, merging, **known, records.issued, news);
        for (const auto& [serial, fingerprint] : shown)
            if (done)
                done = store.setIssuedFingerprint(serial, fingerprint);
        return done ? store.raiseCrlNumbers(records.crlNumbers) : done;
    });
    if (!kept)
        return kept;
    for (const auto& [serial, fingerprint] : shown)
        state.parts.devices.setIssuedFingerprint(serial, fingerprint);
    if (!news.empty())
        Q_EMIT revocationsChanged(news);
    return kept;
}

void Lifecycle::announceOverride(const engine::StepOverridden& fact)
{
    announce(*this, m_impl->state, fact);
}

void Lifecycle::announceWrongPrediction(const engine::PredictionWrong& fact)
{
    announce(*this, m_impl->state, fact);
}

void Lifecycle::announcePair(const engine::PairMoved& fact)
{
    announce(*this, m_impl->state, fact, base::Channel::Ha);
    Q_EMIT pairChanged();
}

Result<> Lifecycle::replaceFoundation(Foundation foundation)
{
    LifecycleState& state = m_impl->state;
    auto source = config::compile(
        {*state.workspace.running(), foundation.vault, foundation.factory, state.workspace.version()});
    if (!source)
        return std::unexpected(source.error());
    auto snapshot = engine::PolicySnapshot::compile(*std::move(source));
    if (!snapshot)
        return std::unexpected(snapshot.error());
    state.parts.vault = std::move(foundation.vault);
    state.parts.factory = std::move(foundation.factory);
    state.snapshot = *snapshot;
    state.channels = nullptr; // made with the vault of before
    state.parts.devices.notePolicy((*snapshot)->version(), (*snapshot)->authenticationDigest());
    if (state.parts.engine)
        state.parts.engine->publish(*snapshot, {.disconnectAt = state.now()});
    Q_EMIT foundationReplaced();
    return {};
}

} // namespace models::lifecycle
