#include "models/workflows/lifecycle_world.h"

#include "models/config/device/device_texts.h"
#include "models/lifecycle/commit/commit_effect.h"
#include "models/lifecycle/commit/versions.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/exchange/bundle_export.h"
#include "models/store/store.h"
#include "models/workflows/prediction/channel_predictor.h"
#include "session/pki/certificate.h"

#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace models::workflows {

using session::base::Result;

namespace {

std::unexpected<session::base::Error> changedBefore()
{
    return session::base::failure(session::base::ErrorCode::Conflict,
                                  "the configuration changed before this could be predicted");
}

/// The sha256 of the certificate that was made for it, "" for none.
Result<std::string> issuedIn(const panos::Bundle& bundle)
{
    if (bundle.identities.isEmpty())
        return std::string();
    const auto leaf = session::pki::Certificate::fromPem(bundle.identities.front().chainPem.toStdString());
    return leaf ? Result<std::string>(leaf->sha256()) : std::unexpected(leaf.error());
}

Result<WantedDigests> wantedAfter(config::Configuration configuration, const session::pki::KeyVault& vault,
                                  const std::vector<config::Edit>& edits,
                                  const std::vector<session::base::Serial>& serials)
{
    if (const auto edited = config::apply(configuration, edits); !edited)
        return std::unexpected(edited.error());
    const auto managed = config::managedDevices(configuration);
    config::DeviceTexts texts(configuration, vault);
    WantedDigests wanted;
    for (const session::base::Serial& serial : serials) {
        if (!managed.contains(serial.value))
            continue;
        const auto text = texts.of(serial);
        if (!text)
            return std::unexpected(text.error());
        wanted.emplace(serial, config::deviceDigest(text->reveal()));
    }
    return wanted;
}

} // namespace

const lifecycle::Job* findJob(const World& world, session::base::JobId id)
{
    const auto job = std::ranges::find(world.jobs(), id, &lifecycle::Job::id);
    return job == world.jobs().end() ? nullptr : &*job;
}

const config::Configuration& LifecycleWorld::candidate() const
{
    return m_lifecycle.candidate();
}

const config::Configuration& LifecycleWorld::running() const
{
    return m_lifecycle.running();
}

session::base::PolicyVersion LifecycleWorld::runningVersion() const
{
    return m_lifecycle.runningVersion();
}

std::optional<Committed> LifecycleWorld::committedSince(session::base::PolicyVersion version,
                                                        const std::string& description) const
{
    std::optional<Committed> found;
    const auto listed = lifecycle::versions(m_lifecycle);
    for (std::size_t i = 0; listed && i < listed->size(); ++i) { // newest first
        const auto& one = (*listed)[i];
        if (one.number > version && one.description == description)
            found = {.version = one.number, .at = one.time};
    }
    return found;
}

bool LifecycleWorld::hasPendingChanges() const
{
    return m_lifecycle.hasPendingChanges();
}

session::base::TimePoint LifecycleWorld::now() const
{
    return m_lifecycle.clock().now();
}

const World::Records& LifecycleWorld::records() const
{
    return m_lifecycle.devices().records();
}

const lifecycle::DeviceRecord* LifecycleWorld::find(const session::base::Serial& serial) const
{
    return m_lifecycle.devices().find(serial);
}

bool LifecycleWorld::isJudgedAsRunning(const lifecycle::OpenSession& session) const
{
    const auto& policies = m_lifecycle.devices().policies();
    const auto running = policies.find(m_lifecycle.runningVersion());
    return running != policies.end() && !lifecycle::isUnderOther(session, policies, running->second);
}

const std::vector<lifecycle::Job>& LifecycleWorld::jobs() const
{
    return m_lifecycle.jobs();
}

std::optional<lifecycle::PairView> LifecycleWorld::pair() const
{
    const lifecycle::PairDesk* desk = m_lifecycle.pairDesk();
    return desk ? std::optional(desk->view()) : std::nullopt;
}

lifecycle::ReviewPtr LifecycleWorld::latestReview() const
{
    return m_lifecycle.latestReview();
}

Result<> LifecycleWorld::edit(std::vector<config::Edit> edits)
{
    return m_lifecycle.edit(std::move(edits));
}

Result<> LifecycleWorld::undo()
{
    return m_lifecycle.undo();
}

Result<> LifecycleWorld::revert()
{
    return m_lifecycle.revert();
}

void LifecycleWorld::generate(lifecycle::GenerateRequest request, Done done)
{
    lifecycle::generateCertificate(m_lifecycle, std::move(request), std::move(done));
}

void LifecycleWorld::commit(std::string description,
                            std::function<void(const lifecycle::CommitOutcome&)> done)
{
    m_lifecycle.commit(std::move(description), std::move(done));
}

Result<session::base::JobId> LifecycleWorld::push(const lifecycle::PushRequest& request)
{
    return m_lifecycle.push(request);
}

void LifecycleWorld::announce(const session::engine::StepOverridden& fact)
{
    m_lifecycle.announceOverride(fact);
}

void LifecycleWorld::deliver(const NewDeviceOptions& device,
                             std::function<void(const Result<std::string>&)> done)
{
    // Nothing is issued for a file that can't be written.
    const QString name = QString::fromStdString(device.bundleFile);
    if (QSaveFile probe(name); !probe.open(QIODevice::WriteOnly))
        return done(session::base::failure(session::base::ErrorCode::Storage,
                                           device.bundleFile + ": " + probe.errorString().toStdString()));
    lifecycle::BundleRequest request;
    request.serials = {device.serial};
    request.ofCandidate = true;
    lifecycle::exportBundles(m_lifecycle, request, lifecycle::intoBundleFile(name),
                             [owner = QPointer(&m_context), done = std::move(done)](const auto& bundles) {
                                 if (owner)
                                     done(bundles ? issuedIn(bundles->front())
                                                  : std::unexpected(bundles.error()));
                             });
}

Result<> LifecycleWorld::withdraw(const std::string& fingerprint)
{
    if (fingerprint.empty())
        return {};
    const auto issued = m_lifecycle.store().issued("");
    if (!issued)
        return std::unexpected(issued.error());
    const auto found = std::ranges::find(*issued, fingerprint, &store::IssuedCertificate::sha256);
    if (found == issued->end() || found->revocation)
        return {};
    return m_lifecycle.setRevocation(*found,
                                     store::Revocation{.at = now(), .reason = "cessationOfOperation"});
}

void LifecycleWorld::predict(PredictionWish wish, std::function<void(Predictions)> done)
{
    // Validation comes first, so that the conditions of both are known together.
    m_lifecycle.review([this, owner = QPointer(&m_context), wish = std::move(wish),
                        candidate = m_lifecycle.candidate(), running = m_lifecycle.running(),
                        done = std::move(done)](const lifecycle::ReviewPtr&) {
        if (!owner)
            return;
        if (candidate != m_lifecycle.candidate() || running != m_lifecycle.running())
            return done(changedBefore());
        predictReviewed(wish, done);
    });
}

void LifecycleWorld::predictReviewed(const PredictionWish& wish, std::function<void(Predictions)> done)
{
    gatherPrediction(
        m_lifecycle, wish.scope, m_context,
        [this, wish, candidate = m_lifecycle.candidate(), running = m_lifecycle.running(),
         done = std::move(done)](PredictionRequest request) {
            if (candidate != request.candidate || running != request.running)
                return done(changedBefore());
            if (wish.ofRunning)
                request.candidate = request.running;
            if (const auto edited = config::apply(request.candidate, wish.edits); !edited)
                return done(std::unexpected(edited.error()));
            m_pool.run([request = std::move(request)] { return predictSessionFailures(request); }, done);
        });
}

void LifecycleWorld::foresee(const std::vector<config::Edit>& edits,
                             const std::vector<session::base::Serial>& serials,
                             std::function<void(const Result<WantedDigests>&)> done)
{
    m_pool.run([configuration = m_lifecycle.candidate(), vault = m_lifecycle.vault(), edits,
                serials] { return wantedAfter(configuration, vault, edits, serials); },
               std::move(done));
}

} // namespace models::workflows
