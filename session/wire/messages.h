// The messages of all channels, version 1. Each is a CBOR map in one frame; unknown members are ignored,
// unknown message types are a protocol error. Plain values, any thread.
//
// Order on every session: the client sends Hello; the server answers Welcome or Refused (and closes). Only
// after both is the session up (T4). Then: Ping both ways, Bye from either; on management Config -> Result,
// Operation -> Result, Csr -> Issued, ChannelReport from the device, Standing from a manager of a pair; on
// log-forwarding LogRecord -> LogAck; on ha PeerText both ways.
#pragma once

#include "session/base/error.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace session::wire {

inline constexpr int protocolVersion = 1;

/// What a peer may ask of our timers. decode() brings durations ("...Ms") into 0 to an hour, so that a number
/// can neither keep a device away for good nor overflow, and wall times ("clock") to within 8000 years of the
/// epoch.
inline constexpr std::size_t longestReason = 200;
inline constexpr std::size_t longestDigest = 64;              ///< SHA-256 in hex
inline constexpr std::size_t longestLocalSettings = 8 * 1024; ///< a hello has to fit into 16 KiB
inline constexpr std::size_t longestCertificate = 4 * 1024;
inline constexpr std::size_t longestName = 128; ///< of a peer, a rule, a state
inline constexpr std::size_t longestChecks = 256;
inline constexpr std::size_t longestLogRecord = 2 * 1024;
inline constexpr std::size_t longestPeerText = 1024 * 1024;
inline constexpr std::int64_t longestDurationMs = 60 * 60 * 1000;
inline constexpr std::int64_t farthestTimeMs = 253'402'300'799'999; ///< the end of the year 9999

struct Hello
{
    int version = protocolVersion;
    std::string serial;
    std::string hostname;
    std::string model;
    std::string kind; ///< "firewall", "log-collector", "wildfire-appliance", "pan-db-appliance"
    std::string softwareVersion;
    std::string configDigest;   ///< SHA-256 hex of the pushed text that it runs, "" if none
    std::int64_t clock = 0;     ///< device's wall time, ms since the epoch: skew is measured from it (K5)
    std::string managerAddress; ///< the address typed into its settings that it dialled (E5)
    /// "predefined", "local", "issued", "scep": what it presents from now on.
    std::string clientCertificateSource;
    /// The push that it took back by itself, because it could not come back with it (F-3); told until it
    /// takes the next one. All three go unsaid when there is none.
    std::uint64_t revertedJob = 0;
    std::string revertedDigest; ///< SHA-256 hex of the text of that push, "" for none
    std::string revertedReason; ///< in a few words, at most `longestReason` bytes
    /// What is set on the device itself and beats what is pushed: `set` lines, without keys and passwords, at
    /// most `longestLocalSettings` bytes; "" for nothing.
    std::string localSettings;
    std::uint64_t localSettingsCut = 0; ///< lines that are not in it because it would be longer
    std::string channel = {};           ///< base::Channel by name, "" for management
    /// DER of the certificate from birth, when it presents another one: what it would go back to. At most
    /// `longestCertificate` bytes; "" for none.
    std::string predefinedCertificate = {};
    /// Certificates above its own that it did not send in this handshake, because the last welcome had said
    /// that the server holds them.
    std::uint64_t certificatesLeftOut = 0;
    std::string hostId = {}; ///< what it calls its host, which counts on GlobalProtect (C19); "" for none
    /// On management: with whom else it has sessions, so that it has to be told who serves.
    std::uint64_t otherManagers = 0;
    std::string haPeer = {}; ///< serial of the firewall that it is an HA pair with, "" for none
    /// trust::CheckId names of what it has checked of this server and found good, a blank between them; at
    /// most `longestChecks` bytes.
    std::string passedChecks = {};
    /// What it had found of this server at its last attempt, and why it did not come in then: trust::Reason
    /// name, "" when it had found nothing. The alert of that attempt may have said less.
    std::string foundReason = {};
    std::string foundRule = {};
    std::string foundDetail = {}; ///< at most `longestReason` bytes
    std::int64_t foundAt = 0;     ///< the device's wall time, ms
    bool operator==(const Hello&) const = default;
};

struct Welcome
{
    int version = protocolVersion;
    std::int64_t clock = 0;       ///< manager's wall time, ms
    std::int64_t heartbeatMs = 0; ///< 0: none
    std::string serial = {};      ///< of the appliance that serves, "" for the manager
    /// SHA-256 hex of the client's certificate if the server holds everything above it: the next time it need
    /// not be sent. "" when the client had better send all, and from a server that does not know of this.
    std::string leafSuffices = {};
    bool operator==(const Welcome&) const = default;
};

struct Refused
{
    std::string reason; ///< trust::Reason name
    std::string rule;
    std::string detail;
    std::int64_t retryAfterMs = 0; ///< 0: the peer's own back-off decides
    bool operator==(const Refused&) const = default;
};

/// A request for a certificate whose key was made on the device (P-4).
struct Csr
{
    std::uint64_t id = 0; ///< chosen by the device, echoed in Issued
    std::string name;     ///< the certificate name that its settings ask for
    std::string request;  ///< PKCS#10, DER
    bool operator==(const Csr&) const = default;
};

struct Issued
{
    std::uint64_t id = 0;
    std::string chain; ///< PEM, leaf first; "" when refused
    std::string error; ///< why refused
    bool operator==(const Issued&) const = default;
};

struct Ping
{
    std::uint64_t sequence = 0;
    bool answer = false;
    bool operator==(const Ping&) const = default;
};

/// The device's pushed configuration, whole, as `set` lines.
struct Config
{
    std::uint64_t job = 0;
    std::string digest; ///< SHA-256 hex of text
    std::string text;
    bool operator==(const Config&) const = default;
};

/// An operational command that the device carries out: "software-install" {version}, "set-clock" {}.
struct Operation
{
    std::uint64_t job = 0;
    std::string verb;
    std::map<std::string, std::string> arguments;
    bool operator==(const Operation&) const = default;
};

struct Result
{
    std::uint64_t job = 0; ///< 0: nobody asked, the device has news of what it runs
    bool ok = false;
    std::string detail;
    std::string configDigest;                 ///< what the device runs now
    std::string clientCertificateSource;      ///< as in Hello
    std::string clientCertificateFingerprint; ///< sha256 hex of what it will present next, "" for predefined
    std::int64_t clock = 0;                   ///< as in Hello: an operation may have set it
    bool operator==(const Result&) const = default;
};

struct Bye
{
    std::string reason;                ///< a word of engine::DownReason; of a newer peer perhaps another
    std::int64_t reconnectAfterMs = 0; ///< suggested delay
    bool operator==(const Bye&) const = default;
};

/// One line of a device's log.
struct LogRecord
{
    std::uint64_t counter = 0; ///< counts this device's records
    std::string text = {};     ///< at most `longestLogRecord` bytes
    bool operator==(const LogRecord&) const = default;
};

/// This record has been taken, and all before it.
struct LogAck
{
    std::uint64_t counter = 0;
    bool operator==(const LogAck&) const = default;
};

/// What a device tells its manager of one of its other channels, whenever that changes; the newest of a
/// channel, role and peer counts. No member is longer than `longestName`, `detail` than `longestReason`.
struct ChannelReport
{
    std::string channel = {};        ///< base::Channel by name
    std::string role = {};           ///< of the device there: "client", "server"
    std::string peer = {};           ///< client: the address that it dials; server: the client's serial
    std::string peerSerial = {};     ///< of the peer, "" while it has not said
    std::string state = {};          ///< "up", "refused", "down"; "gone": it has no such peer any more
    std::string authentication = {}; ///< "custom", "predefined", "" for none
    std::string reason = {};         ///< trust::Reason name of a refusal, else why it went down; "" when up
    std::string rule = {};
    /// Up: SHA-256 of the certificate that the other end has shown, in hex, "" for none. Refused: what the
    /// check that failed says, at most `longestReason` bytes.
    std::string detail = {};
    std::int64_t since = 0;    ///< the device's wall time of the last change of state, ms
    std::uint64_t records = 0; ///< log records that went over it
    bool operator==(const ChannelReport&) const = default;
};

/// A part of what a manager tells its HA peer: sealed under the key of the pair, which only managers read.
struct PeerText
{
    std::uint64_t part = 0;  ///< from 0
    std::uint64_t parts = 1; ///< of the whole text
    std::string text = {};   ///< at most `longestPeerText` bytes
    bool operator==(const PeerText&) const = default;
};

/// Which of a pair a manager is, whenever that changes, and at once when it is the one that does not serve,
/// or the device has several: devices hold sessions with both (S-4), and ask only the active one for
/// something.
struct Standing
{
    bool isActive = true;
    bool operator==(const Standing&) const = default;
};

using Message = std::variant<Hello, Welcome, Refused, Csr, Issued, Ping, Config, Operation, Result, Bye,
                             LogRecord, LogAck, ChannelReport, PeerText, Standing>;

/// CBOR without the length prefix.
[[nodiscard]] std::string encode(const Message& message);
/// ErrorCode::ParseFailed for anything that is not exactly one well-formed message (no trailing bytes,
/// bounded depth, no allocation sized by the peer beyond the input's own size).
[[nodiscard]] base::Result<Message> decode(std::string_view cbor);

} // namespace session::wire
