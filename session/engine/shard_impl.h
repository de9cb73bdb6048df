// A shard: one thread, one io_context, and the connections that live and die there; no lock is shared with
// other shards. Public functions may be called from any thread and only post, but start() and join(). Private
// to this folder, because Asio stays out of headers.
#pragma once

#include "session/engine/admission.h"
#include "session/engine/asio_impl.h"
#include "session/engine/connection.h"
#include "session/engine/due_queue.h"
#include "session/engine/handshake_turns_impl.h"
#include "session/engine/leaving.h"
#include "session/engine/seldom.h"
#include "session/engine/session_directory.h"
#include "session/engine/unique_descriptor.h"

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/steady_timer.hpp>

#include <atomic>
#include <random>
#include <thread>

namespace session::engine {

constexpr std::chrono::milliseconds tickTime = leavingTick;

/// A disconnect wait as it was published. `generation` counts publications.
struct PolicyWait
{
    std::uint64_t generation = 0;
    base::TimePoint deadline;
};

/// One publication on its way to the shards.
struct Publication
{
    std::uint64_t generation = 0;
    SnapshotPtr snapshot;
    std::optional<base::TimePoint> disconnectAt;
};

/// Where shards report to. Called on shard threads; implementations only post.
class ShardOwner
{
public:
    virtual ~ShardOwner() = default;
    virtual void claim(SessionKey key, SessionPlace place) = 0;
    virtual void release(SessionKey key, SessionPlace place) = 0;
    /// `concerned`: sessions that the publication's wait will end.
    virtual void applied(std::uint64_t generation, std::size_t concerned) = 0;
    virtual void waitEnded(std::uint64_t generation, std::size_t ended) = 0;
};

struct ShardSpec
{
    std::size_t index = 0;
    const EngineOptions& options;
    const base::Clock& clock;
    EventSink& sink;
    ShardOwner& owner;
};

class Shard final : public ConnectionHost
{
public:
    explicit Shard(const ShardSpec& spec);
    ~Shard() override;

    void start(SnapshotPtr snapshot);
    /// Ends all; the thread ends when what was sent has gone out. `told` is let go when every end is told.
    void stop(std::shared_ptr<void> told = {});
    void join();

    [[nodiscard]] std::size_t handshakes() const { return m_handshakes; }
    [[nodiscard]] const HandshakeTurns& turns() const { return *m_turns; }
    /// `place` is held until the socket is closed.
    void accept(UniqueDescriptor descriptor, std::shared_ptr<Admission::Place> place);
    void apply(Publication publication);
    /// Ends what the wait concerns once its deadline is reached; not before this call.
    void beginWait(PolicyWait wait);
    void give(base::ConnectionId connection, ConnectionInput input);
    void send(base::ConnectionId connection, base::SecretText payload);
    void setDisconnect(base::ConnectionId connection, base::TimePoint when, std::function<void()> wasUp);
    /// Facts of all established sessions, told on the shard's thread.
    void visit(std::function<void(std::vector<SessionFacts>)> receive);

private:
    [[nodiscard]] const EngineOptions& options() const override { return m_spec.options; }
    [[nodiscard]] const base::Clock& clock() const override { return m_spec.clock; }
    void emit(Channel channel, Fact fact) override;
    void handshakeOver() override { --m_handshakes; }
    void claimSerial(const Connection& connection) override;
    void wakeAt(base::ConnectionId connection, SteadyTime when) override { m_due.add(connection, when); }
    void judgeAt(base::ConnectionId connection, base::TimePoint when) override
    {
        m_judgements.add(connection, when);
    }
    void lookUpRevocation(base::ConnectionId connection, revocation::PathQuestion question) override;
    void forget(const Connection& connection) override;
    [[nodiscard]] std::chrono::milliseconds reconnectDelay() override;
    [[nodiscard]] trust::PathMemory& paths() override { return m_paths; }
    [[nodiscard]] pki::CertificatePool& certificates() override { return m_certificates; }
    [[nodiscard]] std::optional<base::TimePoint> runningWait() const override;

    enum class WaitState { Announced, Running, Over };

    void scheduleTick();
    void tick();
    void checkDisconnects();
    void freeEnded(SteadyTime now);
    void endSome(const std::vector<Connection*>& due);
    [[nodiscard]] std::vector<Connection*> dueToEnd(base::TimePoint now); ///< notes when the others are
    void collectJudgements();
    void judgeLater(const std::vector<base::ConnectionId>& sessions);
    void judgeAll();
    void judgeWhoRestsOn(const std::unordered_set<std::string>& certificates);
    void judgeSome();
    [[nodiscard]] std::unique_ptr<Connection> connectionOn(UniqueDescriptor descriptor,
                                                           std::shared_ptr<Admission::Place> place);
    void adopt(UniqueDescriptor descriptor, std::shared_ptr<Admission::Place> place);
    void applyHere(const Publication& publication);
    [[nodiscard]] bool follow(Connection& connection, const Publication& publication);
    void greetLateSession(Connection& connection);
    void noteDisconnect(std::optional<base::TimePoint> when);
    [[nodiscard]] bool isUnderOlderPolicy(const Connection& connection) const;
    [[nodiscard]] std::vector<Connection*> sessions() const; ///< the established ones; valid until one ends
    [[nodiscard]] Connection* find(base::ConnectionId id) const;
    [[nodiscard]] std::vector<base::ConnectionId> ids() const;

    ShardSpec m_spec;
    /// Shared with lookups that are under way: what they post when the shard has gone is never run.
    std::shared_ptr<asio::io_context> m_sharedContext = std::make_shared<asio::io_context>(1);
    asio::io_context& m_context = *m_sharedContext;
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    std::shared_ptr<HandshakeTurns> m_turns;
    asio::steady_timer m_ticker;
    std::thread m_thread;
    std::atomic<std::size_t> m_handshakes = 0; ///< counted up by the acceptor's thread, down by this one
    SnapshotPtr m_snapshot;
    trust::PathMemory m_paths;
    pki::CertificatePool m_certificates;
    std::unordered_map<base::ConnectionId, std::unique_ptr<Connection>> m_connections;
    DueQueue<SteadyTime> m_due;
    DueQueue<base::TimePoint> m_judgements;   ///< when each session is to be judged anew
    std::deque<base::ConnectionId> m_toJudge; ///< a few at a time, so that heartbeats go on
    bool m_judgesAllAgain = false;
    std::uint64_t m_badNews = 0;      ///< of the checker, that were looked at
    SteadyTime m_nextNews{};          ///< when it is looked at again
    std::optional<PolicyWait> m_wait; ///< of the newest publication that has one; kept after its end
    WaitState m_waitState = WaitState::Announced;
    std::optional<base::TimePoint> m_nextDisconnect;  ///< not later than the earliest of all sessions
    std::size_t m_leavingTogether = 0;                ///< how many the end of a wait, or ours, sends away
    std::optional<SteadyTime> m_leavingSince;         ///< while some of them are still to go
    std::size_t m_endedByWait = 0;                    ///< so far
    std::vector<std::shared_ptr<Connection>> m_ended; ///< freed later, some at a time
    std::size_t m_freed = 0;                          ///< since memory was given back to the system
    SteadyTime m_nextTrim{};                          ///< when it may be given back again
    Seldom m_warnings;                                ///< of sockets that are no use
    std::minstd_rand m_random;
    bool m_stopping = false;
};

} // namespace session::engine
