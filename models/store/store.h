// The manager's memory: committed versions, candidate edits, secrets (sealed by the caller), jobs, facts
// about devices, revocation, what the CAs here have signed, events. Everything acknowledged is on the disk
// when the call returns; a failure (ErrorCode::Storage, a full disk too) leaves everything as it was. Main
// thread; events, device facts and revocation are written by EventWriter.
#pragma once

#include "models/store/event_query.h"
#include "models/store/issued_snapshot.h"
#include "models/store/records.h"
#include "session/base/error.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace models::store {

class Database;

/// Names of single values.
namespace keys {
inline constexpr std::string_view wrappedVault = "wrapped-vault";
inline constexpr std::string_view factoryCertificate = "factory-certificate";
inline constexpr std::string_view factoryKey = "factory-key"; ///< sealed
inline constexpr std::string_view managerCertificate = "manager-certificate";
inline constexpr std::string_view managerKey = "manager-key";             ///< sealed
inline constexpr std::string_view passphraseKeeper = "passphrase-keeper"; ///< keptByKeyring, "" else
inline constexpr std::string_view keptByKeyring = "keyring";
inline constexpr std::string_view runningVersion = "running-version";
inline constexpr std::string_view runState = "run-state"; ///< keys::runs while a manager runs, "" else
inline constexpr std::string_view runs = "on";
inline constexpr std::string_view listeningAddress = "listening-address"; ///< the last one
inline constexpr std::string_view firstSteps = "first-steps";             ///< "dismissed", "" else
inline constexpr std::string_view supportSalt = "support-salt"; ///< random: of pseudonyms in support texts
inline constexpr std::string_view pairTerm = "pair-term";
inline constexpr std::string_view pairRevision = "pair-revision";
inline constexpr std::string_view pairLonely = "pair-lonely";
inline constexpr std::string_view pairCommits = "pair-commits"; ///< in hex, a space between
inline constexpr std::string_view pairReign = "pair-reign";
/// In ms since the epoch, absolute (T8).
inline constexpr std::string_view disconnectDeadline = "disconnect-deadline";
} // namespace keys

struct NewVersion
{
    session::base::PolicyVersion expectedRunning; ///< ErrorCode::Conflict when another one runs by now
    StoredVersion version;
    std::uint64_t lastEditGroup = 0; ///< candidate groups up to this one are part of the version now
    std::optional<session::base::TimePoint> disconnectDeadline;
    std::size_t kept = 100;                     ///< older versions than so many are forgotten (panos 8)
    std::optional<JobRow> job;                  ///< the commit's own job, so that both are true at once
    std::optional<PairStamp> stamp = {};        ///< of the pair's state, from this version on
    std::optional<StoredVersion> setAside = {}; ///< a candidate that gives way: kept, without ever running
};

class Store
{
public:
    static constexpr std::size_t jobsKept = 200;

    /// `file` in a data directory that the caller holds (DataDirectory).
    [[nodiscard]] static session::base::Result<std::unique_ptr<Store>> open(const QString& file);
    ~Store();

    /// Several calls as one transaction.
    [[nodiscard]] session::base::Result<> together(const std::function<session::base::Result<>()>& body);

    [[nodiscard]] session::base::Result<std::optional<std::string>> value(std::string_view key) const;
    [[nodiscard]] session::base::Result<> setValue(std::string_view key, std::string_view value);
    /// Another thread that writes values, in the order of the calls.
    struct LaterWriter
    {
        std::function<bool(const std::string& key, const std::string& value)> keep; ///< false: takes none
        std::function<std::string()> problem; ///< why what it has taken is not on the disk, "" for none
    };
    void setLaterWriter(LaterWriter writer) { m_later = std::move(writer); }
    /// For what is large, and may be a moment old after a crash: value() does not see it yet. At once where
    /// nobody writes later.
    [[nodiscard]] session::base::Result<> setValueLater(const std::string& key, const std::string& value);
    /// Why such a value could not be stored; "" once a later one was.
    [[nodiscard]] std::string laterProblem() const;

    [[nodiscard]] session::base::Result<std::optional<StoredVersion>> running() const;
    [[nodiscard]] session::base::Result<std::vector<VersionInfo>> versions() const; ///< oldest first
    [[nodiscard]] session::base::Result<StoredVersion> version(session::base::PolicyVersion number) const;
    [[nodiscard]] session::base::Result<> commit(const NewVersion& commit);
    [[nodiscard]] session::base::Result<std::optional<session::base::TimePoint>> disconnectDeadline() const;

    /// Returns the number of the new group. What was taken back before is forgotten.
    [[nodiscard]] session::base::Result<std::uint64_t> appendEdits(const PackedText& commands);
    [[nodiscard]] session::base::Result<> takeEditGroupBack(std::uint64_t number);
    [[nodiscard]] session::base::Result<> takeAllEditsBack();
    [[nodiscard]] session::base::Result<> makeEditGroupAgain(std::uint64_t number);   ///< that was taken back
    [[nodiscard]] session::base::Result<std::vector<EditGroup>> editGroups() const;   ///< oldest first
    [[nodiscard]] session::base::Result<std::vector<EditGroup>> undoneGroups() const; ///< oldest first

    /// Writes these jobs whole, in one transaction; keeps the newest `jobsKept`.
    [[nodiscard]] session::base::Result<> saveJobs(const std::vector<JobRow>& jobs);
    [[nodiscard]] session::base::Result<std::vector<JobRow>> jobs() const; ///< oldest first

    [[nodiscard]] session::base::Result<std::vector<DeviceFacts>> devices() const;
    /// Of those that have `imported`; what a device has said of itself stays. All or none.
    [[nodiscard]] session::base::Result<> keepImported(const std::vector<DeviceFacts>& devices);
    [[nodiscard]] session::base::Result<> setIssuedFingerprint(const session::base::Serial& serial,
                                                               std::string_view fingerprint);

    [[nodiscard]] session::base::Result<RevocationRows> revocation() const;
    /// Whether a status that still holds at `now` says so of the certificate with this SHA-256.
    [[nodiscard]] session::base::Result<bool> wasFoundRevoked(std::string_view sha256,
                                                              session::base::TimePoint now) const;

    /// A certificate that is known already stays as it is, its revocation too.
    [[nodiscard]] session::base::Result<> recordIssued(const std::vector<IssuedCertificate>& certificates);
    /// Of one CA (pki::authorityDigest()), or of all when `authority` is empty; in order of issue.
    [[nodiscard]] session::base::Result<std::vector<IssuedCertificate>>
    issued(std::string_view authority) const;
    /// Of all CAs, in the order in which they were recorded, from a place on; 0 for all.
    [[nodiscard]] session::base::Result<IssuedRows> issuedFrom(std::uint64_t place) const;
    /// Of all CAs.
    [[nodiscard]] session::base::Result<std::vector<IssuedCertificate>> revoked() const;
    /// Nullopt: no CA here has signed it, as far as is known.
    [[nodiscard]] session::base::Result<std::optional<IssuedCertificate>>
    issued(std::string_view authority, std::string_view serialNumber) const;
    /// The same for other threads: what is on the disk now, all of it. Reads the table at the first call
    /// only.
    [[nodiscard]] session::base::Result<IssuedSnapshotPtr> issuedSnapshot();
    /// Nullopt takes it back. ErrorCode::NotFound for a certificate that was never recorded.
    [[nodiscard]] session::base::Result<> setRevocation(std::string_view authority,
                                                        std::string_view serialNumber,
                                                        const std::optional<Revocation>& revocation);
    /// The number for the CA's next CRL; never the same twice, not even after a crash.
    [[nodiscard]] session::base::Result<std::uint64_t> takeCrlNumber(std::string_view authority);

    [[nodiscard]] session::base::Result<PairStamp> pairStamp() const;
    [[nodiscard]] session::base::Result<> setPairStamp(const PairStamp& stamp);
    /// The last reign that this manager has begun itself; 0: none.
    [[nodiscard]] session::base::Result<std::uint64_t> pairReign() const;
    [[nodiscard]] session::base::Result<> setPairReign(std::uint64_t reign);
    /// Of the CRLs of all CAs, by authority.
    [[nodiscard]] session::base::Result<std::map<std::string, std::uint64_t>> crlNumbers() const;
    /// Numbers go on from the highest of both.
    [[nodiscard]] session::base::Result<>
    raiseCrlNumbers(const std::map<std::string, std::uint64_t>& numbers);

    [[nodiscard]] session::base::Result<std::vector<StoredEvent>>
    events(const EventQuery& query) const; ///< oldest first
    /// For readers with a connection of their own (EventReader).
    [[nodiscard]] const QString& file() const { return m_file; }

private:
    Store(std::unique_ptr<Database> database, QString file);
    std::unique_ptr<Database> m_database;
    QString m_file;
    IssuedSnapshotPtr m_issued; ///< null until somebody asks
    LaterWriter m_later;
    std::string m_laterProblem; ///< of what was to be written at once
};

} // namespace models::store
