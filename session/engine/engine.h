// The session engine: the server side of every channel, of the manager and of appliances alike. Accepts,
// judges through the verifier, holds sessions, ends them when a disconnect wait is over. Owns its threads:
// one acceptor, N shards; each connection lives and dies on one shard, no locks between shards. All public
// functions may be called from any thread and do not block, but start() (binds) and stop() (joins).
#pragma once

#include "session/base/clock.h"
#include "session/base/dialled_address.h"
#include "session/base/error.h"
#include "session/base/ids.h"
#include "session/engine/event.h"
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
    std::size_t maximumConnections = 19'000;
    std::size_t maximumHandshakes = 256; ///< at once, per shard; more wait in the accept queue
    std::chrono::milliseconds handshakeDeadline{10'000};
    /// A device may look up this manager's revocation for up to a minute first (C15).
    std::chrono::milliseconds helloDeadline{75'000};
    std::chrono::milliseconds heartbeat{15'000}; ///< a session silent for three of them is ended
    /// Outlives the engine. Null: no revocation status is looked up, whatever the profiles say.
    revocation::Checker* revocation = nullptr;
    std::set<Channel> channels = {Channel::Management}; ///< what is served (T1); never empty
    base::Serial serial = {};                           ///< of the appliance that serves; empty: the manager
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
    std::uint64_t records = 0; ///< log records that were taken over it
};

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
    void stop(); ///< sends bye, closes all, joins; idempotent

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

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace session::engine
