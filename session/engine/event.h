// What happened, in the past tense. Facts climb from the engine (and from agents) as events; nothing else
// does. Plain values that may be copied to any thread.
#pragma once

#include "session/base/channel.h"
#include "session/base/clock.h"
#include "session/base/ids.h"
#include "session/engine/down_reason.h"
#include "session/engine/handshake_trace.h"
#include "session/pki/certificate.h"
#include "session/revocation/deadlines.h"
#include "session/trust/evidence.h"
#include "session/trust/verdict.h"
#include "session/wire/messages.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace session::engine {

using base::Channel;
using base::toText; // beside those of this room

/// How long each part of an attempt took.
struct Phases
{
    std::chrono::microseconds handshake{0};    ///< from the first byte of TCP to the end of TLS
    std::chrono::microseconds verification{0}; ///< in the verifier, of that and of the hello
    std::chrono::microseconds revocation{0};   ///< waiting for lookups behind the handshake (T6)
    std::chrono::microseconds hello{0};        ///< waiting for the peer's hello or welcome
    bool operator==(const Phases&) const = default;
};

/// The evidence and verdict of one attempt, shared by whoever keeps it.
struct Attempt
{
    trust::PeerEvidence evidence;
    trust::Verdict verdict;
    std::string tlsVersion;  ///< "TLSv1.2", "" if none was agreed
    std::string cipher;      ///< OpenSSL name
    std::string peerAddress; ///< "127.0.0.1:51842"
    std::string
        ownFingerprint; ///< sha256 of the certificate that we presented, "" if it did not come to that
    Phases phases;
    bool resumed = false; ///< always false (T4); recorded so that it can be seen
    base::TimePoint startedAt;
    base::TimePoint judgedAt;
    HandshakeTracePtr trace = {}; ///< null when it was not written down
    /// The client's clock minus ours, by its hello; nullopt when it did not come to that (K5).
    std::optional<std::chrono::milliseconds> clockOffset = {};
    /// The checks that the client says to have made of us and passed, by name; "" when it says nothing.
    std::string passedThere = {};
    trust::RevocationFacts revocation = {};     ///< by which it was judged
    revocation::Deadlines lookupDeadlines = {}; ///< of the profile that judged; zero: it asks nobody
};
using AttemptPtr = std::shared_ptr<const Attempt>; ///< never null in an event

struct AlertFact
{
    enum class Direction { Sent, Received };
    std::string name; ///< "bad_certificate"
    Direction direction = Direction::Sent;
    bool operator==(const AlertFact&) const = default;
};

struct Listening
{
    std::string address; ///< "127.0.0.1:3978", the real port
    std::vector<Channel> channels = {Channel::Management};
};

struct SessionUp
{
    base::Serial serial;
    base::ConnectionId connection;
    AttemptPtr attempt;
    wire::Hello hello;
    base::PolicyVersion policy;
};

/// Who of the two has judged, and found the other wanting.
enum class Judge { Here, Peer };
[[nodiscard]] constexpr std::string_view toText(Judge judge)
{
    return judge == Judge::Here ? "here" : "peer";
}

struct SessionRefused
{
    /// The serial that the device claimed, or that its certificate names unmistakably; nullopt when unknown.
    std::optional<base::Serial> serial;
    AttemptPtr attempt;
    std::optional<AlertFact> alert;
    base::PolicyVersion policy;
    /// "host:port" as typed, of whoever tells this as the client; "" where the peer did dial: it comes from
    /// an address of its own choice, and is known by nothing but what it has shown.
    std::string dialled = {};
    Judge judge = Judge::Here; ///< whose verdict it is
};

struct SessionDown
{
    base::Serial serial;
    base::ConnectionId connection;
    DownReason reason = DownReason::ClosedByPeer;
    std::uint64_t records = 0; ///< log records that were taken over it
};

/// A session that is up was judged anew, and the answer is another one than before (K1): it would not be let
/// in again, or now it would.
struct SessionJudgedAnew
{
    base::Serial serial;
    base::ConnectionId connection;
    AttemptPtr attempt; ///< what was seen at its handshake, with the new verdict
    base::PolicyVersion policy;
    /// When it ends, if it would not be let in: at once, with the wait that runs, or nullopt with the next.
    std::optional<base::TimePoint> endsAt;
};

struct PolicyPublished
{
    base::PolicyVersion version;
};

struct DisconnectWaitStarted
{
    base::TimePoint deadline;
    std::size_t sessions = 0;           ///< how many it concerns
    std::optional<base::Serial> serial; ///< set when one device's own commit started it (T8)
};

struct DisconnectWaitEnded
{
    base::TimePoint deadline;
    std::size_t sessions = 0; ///< how many were ended by it
};

/// A device asks for a certificate over its session; lifecycle answers through Engine::send(Issued).
struct CertificateRequested
{
    base::Serial serial;
    wire::Csr csr;
};

/// A device answered a Config or an Operation.
struct DeviceAnswered
{
    base::Serial serial;
    wire::Result result;
};

/// A device could not come back with the settings that it was pushed and went back to its last good ones
/// (F-3). Of the agent when it does so; of the manager when the device has told it, once for each push.
struct SettingsReverted
{
    base::Serial serial;
    std::string digest; ///< SHA-256 hex of the text that was pushed
    std::string reason; ///< of the last attempt with it
};

/// A device told its manager of one of its other channels.
struct ChannelReported
{
    base::Serial serial;
    wire::ChannelReport report;
};

/// The other manager of a pair said something on the HA channel.
struct PeerSpoke
{
    base::Serial serial; ///< of the peer; of this manager where it is the client
    wire::PeerText text;
};

/// What became of a pair of managers, as one of them sees it (S-4).
struct PairMoved
{
    enum class Kind {
        StateChanged,    ///< this manager serves, or not any more
        SplitBrain,      ///< both served at once, without knowing of each other
        Synchronized,    ///< it has what the peer has
        SetAside,        ///< a candidate, or a version that was never synchronised, gave way to the peer's
        NotSynchronized, ///< what the peer sent can't be run here
        PeerRefused,     ///< it is there, and one of the two refuses the other
        Misconfigured,   ///< both are set to be the same of the two
    };
    Kind kind = Kind::StateChanged;
    std::string state; ///< as `show high-availability state` says it: "primary-active"
    std::string peerState;
    base::Serial peer;
    std::uint64_t term = 0;
    std::uint64_t revision = 0;
    std::string detail;
};

/// Somebody went on with a migration although a condition did not hold, and said why.
struct StepOverridden
{
    std::string workflow;  ///< "ca"
    std::string step;      ///< "remove-authority"
    std::string condition; ///< "old-authority-unused"
    std::string measured;  ///< "57 of 63"
    std::string reason;    ///< as it was typed
};

/// What was said of a device before a change is not what it then did.
struct PredictionWrong
{
    base::Serial serial;
    std::string act;             ///< "commit 12", "push 7"
    std::string predicted;       ///< "stays", "re-authenticates", "drops"
    std::string predictedReason; ///< of a drop, "" else
    std::string happened;        ///< "stayed", "came-back", "lost"
    std::string happenedReason;  ///< of a loss, "" else
};

using Fact =
    std::variant<Listening, SessionUp, SessionRefused, SessionDown, PolicyPublished, DisconnectWaitStarted,
                 DisconnectWaitEnded, CertificateRequested, DeviceAnswered, SettingsReverted, ChannelReported,
                 SessionJudgedAnew, PeerSpoke, PairMoved, StepOverridden, PredictionWrong>;

struct Event
{
    base::TimePoint time;
    Channel channel = Channel::Management;
    Fact fact;
    /// The appliance that tells this as a server; empty for the manager, and for clients.
    base::Serial server = {};
};

/// Whoever wants events. Called on engine threads, never under a lock of the engine; must not block.
class EventSink
{
public:
    virtual ~EventSink() = default;
    virtual void accept(const Event& event) = 0;
};

} // namespace session::engine
