// Candidate, validate, commit, push: every change of the configuration goes through here, from window, shell
// and wizard alike. A candidate edit is durable when edit() returns. A commit prepares everything that can
// fail in the work pool, stores in one transaction, then publishes; on any failure the old state stands. The
// screen changes because signals come back, never because a function was called. Main thread only; nothing
// here blocks it for long.
#pragma once

#include "models/config/compile/compile.h"
#include "models/config/edit.h"
#include "models/lifecycle/certificates/revocation_change.h"
#include "models/lifecycle/commit/candidate_review.h"
#include "models/lifecycle/commit/commit_effect.h"
#include "models/lifecycle/commit/locks.h"
#include "models/lifecycle/job.h"
#include "models/lifecycle/push_request.h"
#include "session/base/clock.h"
#include "session/base/error.h"
#include "session/engine/event.h"
#include "session/engine/snapshot.h"
#include "session/pki/keys/key_vault.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace session::engine {
class Engine;
}
namespace session::enrollment {
class Enroller;
}
namespace session::revocation {
class Checker;
}

namespace models::store {
struct DeviceFacts;
struct IssuedCertificate;
struct PairStamp;
struct Revocation;
class DataDirectory;
class Store;
} // namespace models::store

namespace models::lifecycle {

class DeviceRegistry;
class WorkPool;
class OwnChannels;
class PairDesk;
class RevocationLab;
struct Adopted;
struct Foundation;
struct PairRecords;
enum class PairMerging;
struct PairState;
struct PreparedChannels;
struct IssuedTo;
using PreparedChannelsPtr = std::shared_ptr<const PreparedChannels>;

struct LifecycleOptions
{
    /// Instead of the push wait time that is configured, for devices that are away or do not answer.
    std::optional<std::chrono::milliseconds> pushDeadline = std::nullopt;
    /// Instead of disconnect wait and time to come back, for devices that have applied a push.
    std::optional<std::chrono::milliseconds> returnDeadline = std::nullopt;
    int issuedDays = 365; ///< lifetime of client certificates that are issued here (P-4)
};

struct LifecycleParts
{
    store::Store& store;
    session::pki::KeyVault vault;
    config::FactoryWorld factory;
    session::engine::Engine* engine = nullptr; ///< null: a shell works on a directory that no manager holds
    DeviceRegistry& devices;
    const session::base::Clock& clock;
    LifecycleOptions options;
    std::function<std::uint64_t()> lostEvents = {}; ///< how many the event writer could not keep
    /// Into the event log, for what the manager itself finds out.
    std::function<void(const session::engine::Event&)> keepEvent = {};
    const store::DataDirectory* dataDirectory = nullptr; ///< null: the store lies somewhere by itself
    session::revocation::Checker* revocation = nullptr;  ///< null: nothing is looked up
    RevocationLab* lab = nullptr;                        ///< null: a manager that serves the right answers
};

/// What the disk owes the user: said in the window, and logged as it happens.
struct StorageTrouble
{
    std::string problem;          ///< why the last write failed, "" while all is kept
    std::uint64_t lostEvents = 0; ///< that the log will never hold
    bool operator==(const StorageTrouble&) const = default;
};

struct CommitOutcome
{
    session::base::JobId job;
    session::base::Result<session::base::PolicyVersion> version; ///< error: refused, everything is as before
    std::vector<config::Finding> findings;
    std::optional<session::base::TimePoint> disconnectAt;     ///< end of the wait that this commit started
    std::optional<session::base::TimePoint> committedAt = {}; ///< before any session met the new rules
};

struct EditCounts
{
    std::size_t made = 0;   ///< since the last commit
    std::size_t undone = 0; ///< taken back, and nothing new made since
    bool operator==(const EditCounts&) const = default;
};

/// The children of one CA, signed again.
struct ReissueOrder
{
    std::string authority;     ///< CA's name in Panorama's store
    std::string signedBy = {}; ///< another CA of Panorama's store, "" for the same
    bool withNewKeys = false;  ///< not for CAs among the children: theirs stay attached to them by their key
    int days = 0;              ///< 0: each as long as before
};

struct OperationRequest
{
    std::vector<session::base::Serial> serials;
    std::string verb; ///< "software-install", "set-clock"
    std::map<std::string, std::string> arguments;
};

class Lifecycle final : public QObject
{
    Q_OBJECT

public:
    explicit Lifecycle(LifecycleParts parts, QObject* parent = nullptr);
    ~Lifecycle() override;

    /// Reads running and candidate from the store, compiles running; call once before anything else. Starts
    /// nothing.
    [[nodiscard]] session::base::Result<session::engine::SnapshotPtr> load();

    [[nodiscard]] const config::Configuration& running() const;
    /// The same, for a task of the work pool.
    [[nodiscard]] std::shared_ptr<const config::Configuration> sharedRunning() const;
    [[nodiscard]] const config::Configuration& candidate() const;
    [[nodiscard]] session::base::PolicyVersion runningVersion() const;
    [[nodiscard]] bool hasPendingChanges() const; ///< candidate and running differ

    /// All or none; durable when it returns. Passwords that come in the clear are sealed first, a private key
    /// in the clear is refused (C-7); ErrorCode::InUse for a certificate that would be deleted while
    /// something names it (C-6).
    [[nodiscard]] session::base::Result<> edit(std::vector<config::Edit> edits);
    /// The same for many edits, or such as take long to find: made from the candidate of now, checked and
    /// applied in the work pool. ErrorCode::Conflict when the candidate was changed meanwhile.
    using EditMaker = std::function<session::base::Result<std::vector<config::Edit>>(
        const config::Configuration& candidate)>;
    void editInPool(EditMaker make, std::function<void(const session::base::Result<>&)> done);
    [[nodiscard]] session::base::Result<> undo();   ///< takes back the last edit() of the candidate
    [[nodiscard]] session::base::Result<> redo();   ///< makes the edit again that was taken back last
    [[nodiscard]] session::base::Result<> revert(); ///< candidate = running; redo() makes one by one again
    /// How many edits undo() and redo() have left, over restarts too.
    [[nodiscard]] EditCounts editCounts() const;

    /// What would change and what is wrong with it, of the candidate of now or newer: made in the work pool
    /// unless it is known already.
    void review(ReviewDone done) const;
    [[nodiscard]] ReviewPtr latestReview() const; ///< of the present candidate; null while there is none
    /// As if these edits were made.
    void reviewWith(std::vector<config::Edit> edits, DraftReviewDone done) const;
    /// What a commit of the candidate would do to the sessions of now; compiled in the work pool. The error
    /// is that of a commit that can't be compiled.
    void effectOfCommit(std::function<void(const session::base::Result<CommitEffect>&)> done) const;
    void commit(std::string description, std::function<void(const CommitOutcome&)> done);

    /// A lock of whoever acts (WorkPool::ActingFor; the window, if nobody says otherwise). Edits, undo and
    /// revert against the config lock of somebody else fail with ErrorCode::InUse, and so do commits against
    /// a commit lock.
    [[nodiscard]] session::base::Result<> lock(LockKind kind, std::string comment);
    /// `owner`: another's lock is taken away; "" for one's own.
    [[nodiscard]] session::base::Result<> unlock(LockKind kind, std::string owner = {});
    [[nodiscard]] const std::vector<Lock>& locks() const;

    /// A job whose result per device comes from the device: OK when it has come back with what was pushed,
    /// after the disconnect wait that its own commit starts (E7, T8). Needs live sessions. Devices that are
    /// offline stay pending for the push wait time that runs, then fail truthfully; who runs the very same
    /// already is sent nothing.
    [[nodiscard]] session::base::Result<session::base::JobId> push(const PushRequest& request);
    [[nodiscard]] session::base::Result<session::base::JobId> operate(const OperationRequest& request);
    void cancel(session::base::JobId job);
    [[nodiscard]] const std::vector<Job>& jobs() const; ///< newest last, bounded (200)
    [[nodiscard]] const Job* findJob(session::base::JobId id) const;

    [[nodiscard]] const session::pki::KeyVault& vault() const;
    [[nodiscard]] const config::FactoryWorld& factory() const;
    [[nodiscard]] const DeviceRegistry& devices() const;
    [[nodiscard]] const LifecycleOptions& options() const;
    [[nodiscard]] const session::base::Clock& clock() const;
    [[nodiscard]] session::engine::SnapshotPtr snapshot() const; ///< compiled running
    [[nodiscard]] store::Store& store() const;
    [[nodiscard]] const store::DataDirectory* dataDirectory() const; ///< null: none
    [[nodiscard]] session::revocation::Checker* revocation() const;  ///< null: nothing is looked up
    [[nodiscard]] RevocationLab* lab() const;                        ///< null: none (X-6)
    [[nodiscard]] const session::engine::Engine* engine() const;     ///< null: no manager holds the directory
    [[nodiscard]] WorkPool& workPool() const;
    /// Asks SCEP servers; begins with the first call. Nothing is called back once the lifecycle goes.
    [[nodiscard]] session::enrollment::Enroller& enroller();
    /// End of the disconnect wait that runs, absolute (T8); nullopt when none does.
    [[nodiscard]] std::optional<session::base::TimePoint> disconnectDeadline() const;
    /// "127.0.0.1:3978", where the engine listens; "" until it does, and where there is none.
    [[nodiscard]] const std::string& listeningAddress() const;
    /// The same, or that of the time before, as devices know it; "" before the first time.
    [[nodiscard]] const std::string& lastListeningAddress() const;

    /// Where CRLs and OCSP of the CAs here are served, as the service tells it; "" while it is off.
    void setServiceAddress(std::string address);
    [[nodiscard]] const std::string& serviceAddress() const;
    /// Begin of the URLs that certificates get from now on (service_urls.h), "" for none.
    [[nodiscard]] std::string serviceBase() const;

    /// Of the manager itself, beside management and HA.
    [[nodiscard]] OwnChannels& ownChannels();
    [[nodiscard]] const OwnChannels& ownChannels() const;
    /// Of what runs, as its commit has made them (channel_settings.h); null when no commit here has.
    [[nodiscard]] PreparedChannelsPtr preparedChannels() const;

    [[nodiscard]] StorageTrouble storageTrouble() const;

    /// What the engine reported, in order; EngineBridge hands it over.
    void absorb(std::span<const session::engine::Event> events);
    /// Client certificates were made for these devices: on record before they are handed out.
    [[nodiscard]] session::base::Result<> recordIssued(std::span<const IssuedTo> issued);
    /// They were handed out: what these devices should show from now on.
    [[nodiscard]] session::base::Result<> expectIssued(std::span<const IssuedTo> issued);
    /// What another manager knew of its devices: kept, and shown as that. Opens no session and proves
    /// nothing.
    [[nodiscard]] session::base::Result<> keepImported(const std::vector<store::DeviceFacts>& devices);
    /// Of a certificate that is on record; nullopt takes it back. Counts at once, needs no commit.
    [[nodiscard]] session::base::Result<> setRevocation(const store::IssuedCertificate& certificate,
                                                        const std::optional<store::Revocation>& revocation);
    /// Renews everything in the stores that a CA has signed: a job with progress that can be cancelled, and
    /// then one edit of the candidate, or none. C-5.
    [[nodiscard]] session::base::Result<session::base::JobId> reissue(const ReissueOrder& order);

    /// High availability (pair.h). Whoever looks after a pair says whether this manager serves; the one that
    /// does not lets devices know, refuses pushes and commits of what both have in common, and takes the
    /// other's.
    void setPairDesk(PairDesk* desk); ///< null: none any more
    [[nodiscard]] PairDesk* pairDesk() const;
    void setServing(bool serves);
    [[nodiscard]] bool isStandby() const;
    [[nodiscard]] store::PairStamp pairStamp() const;
    [[nodiscard]] session::base::Result<> setPairStamp(const store::PairStamp& stamp);
    /// Of what runs; the text is made in the work pool.
    void pairState(std::function<void(const session::base::Result<PairState>&)> done) const;
    void adopt(PairState state, std::function<void(const session::base::Result<Adopted>&)> done);
    /// All or none (pair_ledger.h has what the peer is to be told).
    [[nodiscard]] session::base::Result<> takePairRecords(const PairRecords& records, PairMerging merging);
    void announceOverride(const session::engine::StepOverridden& fact);         ///< into the log
    void announceWrongPrediction(const session::engine::PredictionWrong& fact); ///< into the log
    void announcePair(const session::engine::PairMoved& fact); ///< into the log, and pairChanged()
    /// Another vault and factory world, which the store holds already: what runs is compiled and published
    /// anew.
    [[nodiscard]] session::base::Result<> replaceFoundation(Foundation foundation);

Q_SIGNALS:
    void candidateChanged();
    void runningChanged(session::base::PolicyVersion version);
    void locksChanged();
    void revocationsChanged(const std::vector<models::lifecycle::RevocationChange>& changes);
    void pairChanged();        ///< what PairDesk::view() says
    void recordsChanged();     ///< what a pair's ledger has to tell
    void foundationReplaced(); ///< it has joined a pair, and brings nothing of its own along
    void jobChanged(session::base::JobId job);
    /// A commit of the present candidate is asked for; `question` is told again with its outcome.
    void commitBegun(quint64 question);
    void commitOver(quint64 question, const models::lifecycle::CommitOutcome& outcome);
    /// Nobody has been sent anything yet.
    void pushBegun(session::base::JobId job, const models::lifecycle::PushRequest& request);
    /// One device's part of a push is finished.
    void pushFinished(session::base::JobId job, const models::lifecycle::DeviceJob& device);
    void eventArrived(const session::engine::Event& event); ///< every event, in order, for logs and printing

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace models::lifecycle
