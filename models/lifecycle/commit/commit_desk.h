// Carries out commits, one at a time: validate and compile in the work pool, one transaction, then publish.
// D13-D16, T8. Private to this room; main thread.
#pragma once

#include "models/lifecycle/devices/managed_devices.h"
#include "models/lifecycle/lifecycle_state.h"
#include "models/lifecycle/pair/pair.h"
#include "models/store/store.h"

#include <functional>
#include <string>

namespace models::lifecycle {

using CommitDone = std::function<void(const CommitOutcome&)>;

/// What the other manager of a pair has committed.
struct Adoption
{
    config::Configuration common; ///< this manager's own part is not in it
    store::PairStamp stamp;
    store::VersionInfo info;
    std::optional<session::base::TimePoint> disconnectDeadline;
    bool isOnStandby = false; ///< the peer served when it was decided to take this
};
using AdoptionDone = std::function<void(const session::base::Result<Adopted>&)>;

[[nodiscard]] config::ValidationFacts validationFacts(const LifecycleState& state);

class CommitDesk
{
public:
    struct Signals
    {
        std::function<void()> candidateChanged;
        std::function<void(session::base::PolicyVersion)> runningChanged;
        std::function<void()> locksChanged;
    };

    CommitDesk(LifecycleState& state, Signals signals) : m_state(state), m_signals(std::move(signals)) {}

    [[nodiscard]] bool isBusy() const { return m_current.has_value(); }
    void commit(std::string description, CommitDone done);
    /// Runs it as it is, whatever validate() says of it here. ErrorCode::Conflict while a commit is carried
    /// out.
    void adopt(Adoption adoption, AdoptionDone done);
    /// The engine works under this version now.
    void policyPublished(session::base::PolicyVersion version);

private:
    struct Preparation
    {
        ConfigurationPtr configuration;
        session::pki::KeyVault vault;
        config::FactoryWorld factory;
        config::ValidationFacts facts;
        ManagedDevicesPtr managed; ///< of running
        session::base::PolicyVersion version;
        ConfigurationPtr running;
        ConfigurationPtr setAside; ///< null: the candidate stays
        bool isAdopted = false;
    };
    struct Prepared
    {
        std::vector<config::Finding> findings;
        session::base::Result<session::engine::SnapshotPtr> snapshot;
        PreparedChannelsPtr channels; ///< null for what comes from the peer
        ManagedChange managed;
        store::PackedText text; ///< the configuration, as it is stored
        store::PackedText setAside;
        bool changesCommonPart = false;
    };
    struct Current
    {
        CommitOutcome outcome;
        CommitDone done = {};
        std::string description;
        ConfigurationPtr configuration;
        std::uint64_t lastEditGroup = 0;
        Client client = Client::Window; ///< who commits
        bool isPublished = false;       ///< handed to the engine and the registry, whose answers are awaited
        bool isInForce = false;         ///< the engine works under it
        bool isManaged = false;         ///< the registry knows its devices
        std::optional<Adoption> adoption = {};
        AdoptionDone adopted = {};
        ConfigurationPtr candidate = {}; ///< as it was when it was looked at last
        ConfigurationPtr setAside = {};  ///< one that gives way to it
    };

    [[nodiscard]] static Prepared prepare(const Preparation& work);
    void begin();
    void setCandidateAside();
    [[nodiscard]] session::base::Result<> checkAdoption(const Adoption& adoption) const;
    void prepareInPool();
    void prepared(Prepared prepared);
    /// Of the commit that is carried out.
    struct Moment
    {
        session::base::TimePoint at;
        std::optional<session::base::TimePoint> deadline; ///< of the disconnect wait that it starts
        store::PairStamp stamp;
    };
    void storeAndPublish(Prepared prepared);
    /// The pair's stamp once it is made.
    [[nodiscard]] session::base::Result<store::PairStamp> stampAfter(bool changesCommonPart) const;
    [[nodiscard]] store::NewVersion versionOf(Prepared& prepared, const Moment& moment) const;
    void takeOver(const session::engine::SnapshotPtr& snapshot, const Moment& moment);
    void publish(Prepared prepared, const Moment& moment);
    [[nodiscard]] std::optional<session::base::TimePoint>
    deadlineFor(const session::engine::PolicySnapshot& next, session::base::TimePoint commitTime) const;
    [[nodiscard]] std::optional<session::base::TimePoint>
    adoptedDeadline(const session::engine::PolicySnapshot& next, session::base::TimePoint now) const;
    [[nodiscard]] std::size_t keptVersions() const;
    /// The commit that is carried out, if it is this version's and its answers are awaited; else null.
    [[nodiscard]] Current* awaiting(session::base::PolicyVersion version);
    void devicesManaged(session::base::PolicyVersion version);
    void finishIfAnswered();
    void finishJob(const session::base::Result<>& result);
    void refuse(session::base::Error error);
    void finish();
    void dropLock();

    LifecycleState& m_state;
    Signals m_signals;
    std::optional<Current> m_current;
};

} // namespace models::lifecycle
