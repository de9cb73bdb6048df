// What a workflow sees of the world and does to it: facts and acts, and nothing else. The manager's own is
// LifecycleWorld; tests explore workflows in a modelled one. Callbacks may come at once or later. Main
// thread.
#pragma once

#include "models/config/edit.h"
#include "models/lifecycle/certificates/certificates.h"
#include "models/lifecycle/commit/candidate_review.h"
#include "models/lifecycle/devices/device_record.h"
#include "models/lifecycle/job.h"
#include "models/lifecycle/pair/pair.h"
#include "models/workflows/prediction/predictor.h"
#include "models/workflows/workflow.h"

#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace models::lifecycle {
struct CommitOutcome;
struct PushRequest;
} // namespace models::lifecycle

namespace models::workflows {

using Predictions = session::base::Result<std::vector<DevicePrediction>>;

/// What a prediction is about: the candidate, edited further, committed, and pushed to these devices.
struct PredictionWish
{
    bool ofRunning = false; ///< what runs, instead of the candidate: of a push alone
    std::vector<config::Edit> edits = {};
    PredictionScope scope = {};
};

/// What devices are to run: SHA-256 hex of their texts, "" for one that is given none. Only of managed ones.
using WantedDigests = std::unordered_map<session::base::Serial, std::string>;

/// A commit that is in the history.
struct Committed
{
    session::base::PolicyVersion version;
    session::base::TimePoint at;
};

class World
{
public:
    using Records = std::unordered_map<session::base::Serial, lifecycle::DeviceRecord>;
    using Done = std::function<void(const session::base::Result<>&)>;

    World() = default;
    virtual ~World() = default;
    World(const World&) = default;
    World& operator=(const World&) = default;

    [[nodiscard]] virtual const config::Configuration& candidate() const = 0;
    [[nodiscard]] virtual const config::Configuration& running() const = 0;
    [[nodiscard]] virtual session::base::PolicyVersion runningVersion() const = 0;
    /// The first commit after that version with this description; nullopt when there was none.
    [[nodiscard]] virtual std::optional<Committed> committedSince(session::base::PolicyVersion version,
                                                                  const std::string& description) const = 0;
    [[nodiscard]] virtual bool hasPendingChanges() const = 0;
    [[nodiscard]] virtual session::base::TimePoint now() const = 0;
    /// Since when devices can come: the manager's start. A world that is always there has none.
    [[nodiscard]] virtual session::base::TimePoint startedAt() const { return {}; }
    [[nodiscard]] virtual const Records& records() const = 0;
    [[nodiscard]] virtual const lifecycle::DeviceRecord* find(const session::base::Serial& serial) const = 0;
    /// That session came up under rules that judge as the running ones do.
    [[nodiscard]] virtual bool isJudgedAsRunning(const lifecycle::OpenSession& session) const = 0;
    [[nodiscard]] virtual const std::vector<lifecycle::Job>& jobs() const = 0;
    [[nodiscard]] virtual lifecycle::ReviewPtr latestReview() const = 0; ///< null while there is none
    /// The pair that this manager is one of; nullopt where nobody looks after one.
    [[nodiscard]] virtual std::optional<lifecycle::PairView> pair() const { return std::nullopt; }

    [[nodiscard]] virtual session::base::Result<> edit(std::vector<config::Edit> edits) = 0;
    [[nodiscard]] virtual session::base::Result<> undo() = 0;
    [[nodiscard]] virtual session::base::Result<> revert() = 0;
    virtual void generate(lifecycle::GenerateRequest request, Done done) = 0;
    virtual void commit(std::string description,
                        std::function<void(const lifecycle::CommitOutcome&)> done) = 0;
    [[nodiscard]] virtual session::base::Result<session::base::JobId>
    push(const lifecycle::PushRequest& request) = 0;
    /// Makes the bundle of a device of the candidate and writes it; tells the sha256 of the certificate that
    /// was made for it, "" for none. A world without devices to come makes none.
    virtual void deliver(const NewDeviceOptions& device,
                         std::function<void(const session::base::Result<std::string>&)> done)
    {
        (void)device;
        done(session::base::failure(session::base::ErrorCode::Unsupported, "no bundle can be made here"));
    }
    /// The certificate of such a bundle counts no more; nothing for "".
    [[nodiscard]] virtual session::base::Result<> withdraw(const std::string& fingerprint)
    {
        (void)fingerprint;
        return {};
    }
    /// Writes the files and commands for this appliance, for the firewalls of these stacks.
    virtual void deliver(const WildfireOptions& appliance, const std::vector<std::string>& stacks, Done done)
    {
        (void)appliance;
        (void)stacks;
        done(session::base::failure(session::base::ErrorCode::Unsupported, "no files can be made here"));
    }
    /// Takes those files away.
    [[nodiscard]] virtual session::base::Result<> withdraw(const WildfireOptions& appliance)
    {
        (void)appliance;
        return {};
    }
    /// Into the event log.
    virtual void announce(const session::engine::StepOverridden& fact) = 0;
    /// Validates the candidate too: see latestReview(). Conflict when the configuration changes before it is
    /// begun.
    virtual void predict(PredictionWish wish, std::function<void(Predictions)> done) = 0;
    /// What these devices would be to run if the candidate were committed with these edits.
    virtual void foresee(const std::vector<config::Edit>& edits,
                         const std::vector<session::base::Serial>& serials,
                         std::function<void(const session::base::Result<WantedDigests>&)> done) = 0;
};

[[nodiscard]] const lifecycle::Job* findJob(const World& world, session::base::JobId id);

} // namespace models::workflows
