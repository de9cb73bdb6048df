// The session engine: the server side of every channel, of the manager and of appliances alike. Accepts,
// judges through the verifier, holds sessions, ends them when a disconnect wait is over. Owns its threads:
// one acceptor, N shards; each connection lives and dies on one shard, no locks between shards. All public
// functions may be called from any thread and do not block, but start() (binds), leave() and stop() (joins).
#pragma once

#include "session/base/clock.h"
#include "session/base/error.h"
#include "session/base/host_port.h"
#include "session/base/ids.h"
#include "session/engine/event.h"
#include "session/engine/limits.h"
#include "session/engine/snapshot.h"
#include "session/wire/messages.h"

#include <chrono>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace session::revocation {
class Checker;
}

namespace session::engine {

struct EngineOptions
{
    std::string address = "127.0.0.1";
    std::uint16_t port = base::defaultManagerPort; ///< 0: any free port
    unsigned shards = 0;                           ///< 0: cores - 1, at least 1, at most 8
    EngineLimits limits = {};
    std::chrono::milliseconds heartbeat{15'000}; ///< a session silent for three of them is ended
    /// Outlives the engine. Null: no revocation status is looked up, whatever the profiles say.
    revocation::Checker* revocation = nullptr;
    std::set<Channel> channels = {Channel::Management}; ///< what is served (T1); never empty
    base::Serial serial = {};                           ///< of the appliance that serves; empty: the manager
    /// Whether OpenSSL holds what a device has sent above its own certificate, some 5 KB each (peer_chain.h).
    bool keepsPeerChains = false;
};

/// How a published snapshot treats sessions that are up.
struct PublishPlan
{
    /// Absolute time at which sessions authenticated under an older authenticationDigest are ended; nullopt:
    /// they stay. Sessions of serials no longer managed are ended at once in any case.
    std::optional<base::TimePoint> disconnectAt;
};

struct SessionFacts
{
    base::Serial serial;
    Channel channel = Channel::Management;
    base::ConnectionId connection;
    AttemptPtr attempt;
    wire::Hello hello;
    base::PolicyVersion policy;
    base::TimePoint since;
    std::optional<base::TimePoint> disconnectAt;
    std::uint64_t records = 0;                ///< log records that were taken over it
    std::optional<trust::Reason> doomed = {}; ///< why it would not be let in again (K1)
};

/// How full it is.
struct EngineLoad
{
    std::size_t connections = 0;      ///< open sockets
    std::size_t connectionsOfOne = 0; ///< of the address that has most
    std::size_t handshakes = 0;       ///< in all shards
    std::size_t handshakesOfOne = 0;  ///< in the shard that has most
    std::size_t beginnersOfOne = 0;   ///< of the address that has most
    std::uint64_t turnedAway = 0; ///< connections closed before TLS since the start, for their address's caps
    std::size_t shards = 0;
    std::uint64_t handshakesDone = 0;          ///< since the start, well or not
    std::chrono::nanoseconds handshakeWork{0}; ///< processor time that they took
};

/// How many handshakes a second all shards bear when they do nothing else, as measured since the start;
/// nullopt before there were enough.
[[nodiscard]] std::optional<double> handshakesPerSecond(const EngineLoad& load);

class Engine
{
public:
    /// `clock` and `sink` must outlive the engine.
    Engine(EngineOptions options, const base::Clock& clock, EventSink& sink);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Binds and begins to accept under `snapshot`; the real address is in the Listening event and the
    /// result.
    [[nodiscard]] base::Result<std::string> start(SnapshotPtr snapshot);
    /// The first half of stop(): lets go of the port, sends bye, and returns when every session's end is
    /// told. What was sent may take a second more to go out. Idempotent.
    void leave();
    void stop(); ///< leaves, waits until all is sent, joins; idempotent

    /// Swaps the snapshot; every shard applies `plan`; PolicyPublished comes when all have.
    void publish(SnapshotPtr snapshot, PublishPlan plan);
    [[nodiscard]] SnapshotPtr current() const;

    /// To the device's established management session; dropped (and reported as SessionDown later) if it has
    /// none.
    void send(const base::Serial& serial, wire::Message message);
    /// The same to the session of a manager's HA peer.
    void sendToPeer(const base::Serial& serial, wire::PeerText text);
    /// Ends this device's management session at `when` so that it re-authenticates (T8: device-side commit
    /// plus wait).
    void disconnectAt(const base::Serial& serial, base::TimePoint when);
    /// All established sessions, by callback on an engine thread, once per call.
    void visitSessions(std::function<void(std::vector<SessionFacts>)> receive) const;
    [[nodiscard]] EngineLoad load() const;
    [[nodiscard]] const EngineLimits& limits() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace session::engine
