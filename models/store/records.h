// What the store keeps, as plain values of its own: the rooms above translate. Any thread.
#pragma once

#include "models/store/packed_text.h"
#include "session/base/clock.h"
#include "session/base/ids.h"
#include "session/engine/event.h"

#include <QByteArray>

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace models::store {

/// Which state of a pair of managers this is (S-4); models/lifecycle/pair/pair_order.h has the rules.
struct PairStamp
{
    std::uint64_t term = 0;     ///< the reign in which it was committed; 0: never part of a pair's state
    std::uint64_t revision = 0; ///< how many commits of what both have in common
    bool isLonely = false;      ///< committed in the other one's reign, by one that had started alone
    std::vector<std::uint64_t> commits = {}; ///< random names of the last ones, oldest first
    bool operator==(const PairStamp&) const = default;
};

/// A committed configuration. Text is the canonical one (config::toText).
struct VersionInfo
{
    session::base::PolicyVersion number;
    session::base::TimePoint time;
    std::string description;
    std::string author;
    bool operator==(const VersionInfo&) const = default;
};
struct StoredVersion
{
    VersionInfo info;
    PackedText text;
    bool operator==(const StoredVersion&) const = default;
};

/// What a revocation lookup has found, and until when it holds; the words belong to the lifecycle.
struct RevocationStatusRow
{
    std::string key;
    std::string status;
    std::string source;
    std::string detail;
    std::optional<session::base::TimePoint> revokedAt;
    session::base::TimePoint until;
    std::vector<std::string> lists = {}; ///< URLs of those that it was read from
    bool operator==(const RevocationStatusRow&) const = default;
};
/// The lists that came from one URL.
struct RevocationListRow
{
    std::string url;
    std::vector<std::string> lists; ///< DER
    session::base::TimePoint until;
    bool operator==(const RevocationListRow&) const = default;
};
struct RevocationRows
{
    std::vector<RevocationStatusRow> statuses;
    std::vector<RevocationListRow> lists;
    bool operator==(const RevocationRows&) const = default;
};

/// The edits of one action on the candidate, as commands, one a line: undo takes back one group.
struct EditGroup
{
    std::uint64_t number = 0;
    PackedText commands;
    bool operator==(const EditGroup&) const = default;
};

/// A job and its devices; the words for type, status and result belong to the lifecycle.
struct JobDeviceRow
{
    session::base::Serial serial;
    std::string status;
    std::string result;
    std::string detail;
    std::string digest; ///< what was to be pushed: after a restart the device's hello proves it, or not
    bool operator==(const JobDeviceRow&) const = default;
};
struct JobRow
{
    session::base::JobId id;
    std::string type;
    std::string status;
    std::string result;
    std::string description;
    std::string detail;
    session::base::TimePoint enqueued;
    std::optional<session::base::TimePoint> finished;
    std::vector<JobDeviceRow> devices;
    bool operator==(const JobRow&) const = default;
};

/// What another manager said about a device, taken from its `show devices all`: facts to look at, never
/// evidence.
struct ImportedStatus
{
    session::base::TimePoint importedAt;
    bool connected = false; ///< to that manager
    std::string address;
    std::string certificateStatus;
    std::string certificateSubject;
    std::string certificateExpiry;      ///< YYYY/MM/DD HH:MM:SS, of no known zone
    std::string connectedAt;            ///< the same
    std::string customCertificateUsage; ///< yes | no
    bool operator==(const ImportedStatus&) const = default;
};

/// What a device had found of this manager before it came in again, by its hello (K4).
struct DeviceFinding
{
    std::string reason; ///< trust::Reason name
    std::string rule;
    std::string detail;
    session::base::TimePoint at; ///< by our clock, as far as it told its own
    bool operator==(const DeviceFinding&) const = default;
};

/// What was last known of a device, whether or not it is still managed.
struct DeviceFacts
{
    session::base::Serial serial;
    std::string hostname;
    std::string model;
    std::string softwareVersion;
    std::string configDigest;
    std::string clientCertificateSource;
    std::string dialledAddress;
    std::chrono::milliseconds clockOffset{0};
    std::optional<std::uint64_t> revertedJob = {}; ///< it took this push back by itself
    std::string revertedReason = {};
    std::string localSettings = {}; ///< as in the hello
    std::uint64_t localSettingsCut = 0;
    std::string predefinedCertificate = {}; ///< as in the hello
    std::string haPeer = {};                ///< as in the hello, or as another manager said it
    std::optional<DeviceFinding> found = {};
    session::engine::AttemptPtr lastGood;
    session::engine::AttemptPtr lastRefused;
    std::optional<session::engine::AlertFact> lastAlert;
    std::optional<session::base::TimePoint> lastSeen;
    std::optional<session::engine::DownReason> lastDownReason = {}; ///< nullopt: no session has ended
    std::string issuedFingerprint;
    std::optional<ImportedStatus> imported; ///< goes with the device's first own hello
};

struct Revocation
{
    session::base::TimePoint at;
    std::string reason; ///< RFC 5280's name: "keyCompromise"
    bool operator==(const Revocation&) const = default;
};

/// A certificate that a CA of this installation has signed, whoever holds it. Kept for ever: what a CA says
/// of it (CRL, OCSP) is a fact of its own and no part of the configuration, so neither commit nor revert
/// touch it.
struct IssuedCertificate
{
    std::string authority;    ///< pki::authorityDigest() of the CA
    std::string serialNumber; ///< hex, as Certificate::serialNumber()
    std::string subject;
    std::string sha256;
    session::base::TimePoint notAfter;
    session::base::TimePoint issuedAt;
    std::string holder; ///< the key of its store and "/NAME", "device SERIAL", or "request"
    std::optional<Revocation> revocation;
    bool operator==(const IssuedCertificate&) const = default;
};

/// A part of the table of them, in order of recording.
struct IssuedRows
{
    std::vector<IssuedCertificate> certificates;
    std::uint64_t next = 0; ///< place behind the last one, as asked where there is none
};

struct StoredEvent
{
    std::uint64_t id = 0;
    session::base::TimePoint time;
    std::string kind;
    std::string serial; ///< "" when no device is concerned
    std::string json;
    QByteArray hash = {}; ///< event_chain.h
    bool operator==(const StoredEvent&) const = default;
};

} // namespace models::store
